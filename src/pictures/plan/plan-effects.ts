import { effectsOf, type Effects } from '../../domain/plan-effects/effects';
import type { Allocation } from '../../domain/plan/allocation';
import type { Plan } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { recalling } from '../../layouts/recall';
import { plansRecalled } from './derive-plan';

interface Allocated {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly allocation: Allocation;
}

/** What a plan does to its districts, worked out once for all who show it. */
export const planEffects = recalling(
  ({ ground, plan, allocation }: Allocated): Effects => effectsOf(ground, plan, allocation),
  plansRecalled,
);
