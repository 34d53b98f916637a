import { weakest, type Basis } from '../../domain/basis';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { planModesOf } from '../../domain/plan/plan-modes';
import { baselineId, type LabView } from '../../state/lab-view';

/**
 * What the numbers shown of a plan stand on: the planner's own, or for the baseline what the data's split by unit and
 * year stands on. Going on into the years after the data is an assumption.
 */
export const shownBasis = (ground: PlanGround, { plan }: Pick<LabView, 'plan'>): Basis => {
  if (plan !== baselineId) return 'scenario';
  const [mode] = planModesOf(ground);
  const { batches, refinements } = ground.ledger;
  return mode === 'next'
    ? 'illustrative'
    : weakest(...[...batches, ...refinements].map(({ basis }) => basis));
};
