import { allocate } from '../../domain/plan/allocate';
import type { Allocation } from '../../domain/plan/allocation';
import type { Plan } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import type { PlanProblem } from '../../domain/plan/plan-problem';
import { planUnits, type PlanUnits } from '../../domain/plan/plan-units';
import type { Result } from '../../domain/result';
import { recalling } from '../../layouts/recall';

/** What follows from a plan, worked out once for each plan. */
export interface DerivedPlan {
  readonly plan: Plan;
  readonly units: PlanUnits;
  readonly allocated: Result<Allocation, readonly PlanProblem[]>;
}

export const derivePlan = (ground: PlanGround, plan: Plan): DerivedPlan => derived({ ground, plan });

/** Plans one may come back to, by undo and redo. */
export const plansRecalled = 8;

const derived = recalling(
  ({ ground, plan }: { readonly ground: PlanGround; readonly plan: Plan }): DerivedPlan => ({
    plan,
    units: planUnits(ground, plan),
    allocated: allocate(ground, plan),
  }),
  plansRecalled,
);
