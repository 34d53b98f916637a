import { weakest, type Basis } from '../../domain/basis';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { planModesOf } from '../../domain/plan/plan-modes';
import type { PlanTemplate } from '../../domain/plan/plan-template';

/**
 * What the baseline of a data set stands on: what the data's split by unit and year stands on. Going on into the years after
 * the data is an assumption.
 */
const dataBasis = (ground: PlanGround): Basis => {
  const [mode] = planModesOf(ground);
  const { batches, refinements } = ground.ledger;
  return mode === 'next'
    ? 'illustrative'
    : weakest(...[...batches, ...refinements].map(({ basis }) => basis));
};

/** What a plan's numbers stand on: what its template makes of the data where nobody made it, else the planner. */
export const planBasis = (ground: PlanGround, template: PlanTemplate | undefined): Basis => {
  if (template === 'baseline') return dataBasis(ground);
  return template ? 'illustrative' : 'scenario';
};
