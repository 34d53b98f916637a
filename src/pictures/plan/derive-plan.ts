import type { Basis } from '../../domain/basis';
import { flows } from '../../domain/flows/flows';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { allocate } from '../../domain/plan/allocate';
import type { Allocation } from '../../domain/plan/allocation';
import { ledgerOf } from '../../domain/plan/apply-plan';
import type { Plan } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import type { PlanProblem } from '../../domain/plan/plan-problem';
import { planUnits, type PlanUnits } from '../../domain/plan/plan-units';
import type { Result } from '../../domain/result';

/** What follows from a plan, worked out once for each plan. */
export interface DerivedPlan {
  readonly plan: Plan;
  readonly units: PlanUnits;
  readonly allocated: Result<Allocation, readonly PlanProblem[]>;
}

export const derivePlan = (ground: PlanGround, plan: Plan): DerivedPlan => ({
  plan,
  units: planUnits(ground, plan),
  allocated: allocate(ground, plan),
});

/** More than any column has: nothing folds. */
const unfolded = 400;

/**
 * The flows of a plan: what its own ledger would serve, with what its posts can claim; undefined where it does not
 * allocate.
 */
export const planGraph = (
  ground: PlanGround,
  { plan, allocated }: DerivedPlan,
  basis: Basis,
): FlowGraph | undefined => {
  if (!allocated.ok) return undefined;
  const ledger = ledgerOf(ground, plan, allocated.value);
  const batches = ledger.batches.map((batch) => ({ ...batch, basis }));
  const { from, to } = plan.years;
  const query = {
    yearFrom: from,
    yearTo: to,
    upper: plan.cut.level,
    lower: 'district',
    via: 'year',
    top: unfolded,
  } as const;
  const drawn = flows({ ...ledger, batches }, query, ground.dataset.systems);
  return drawn.ok ? drawn.value : undefined;
};
