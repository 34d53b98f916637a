import { rulesOn } from '../../domain/plan-effects/check-rules';
import type { RuleFinding } from '../../domain/plan-effects/rule-finding';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { recalling } from '../../layouts/recall';
import { plansRecalled, type DerivedPlan } from './derive-plan';

interface Found {
  readonly ground: PlanGround;
  readonly derived: DerivedPlan;
}

/** What the rules say of a plan, worked out once for all who show it. */
export const planFindings = recalling(
  ({ ground, derived: { plan, allocated } }: Found): readonly RuleFinding[] =>
    rulesOn(ground, plan, allocated),
  plansRecalled,
);
