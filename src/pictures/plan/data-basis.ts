import { weakest, type Basis } from '../../domain/basis';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { planModesOf } from '../../domain/plan/plan-modes';

/**
 * What the baseline of a data set stands on: what the data's split by unit and year stands on. Going on into the years after
 * the data is an assumption.
 */
export const dataBasis = (ground: PlanGround): Basis => {
  const [mode] = planModesOf(ground);
  const { batches, refinements } = ground.ledger;
  return mode === 'next'
    ? 'illustrative'
    : weakest(...[...batches, ...refinements].map(({ basis }) => basis));
};
