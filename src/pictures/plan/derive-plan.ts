import { allocate } from '../../domain/plan/allocate';
import type { Allocation } from '../../domain/plan/allocation';
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
