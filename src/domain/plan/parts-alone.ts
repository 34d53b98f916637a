import type { UnitAllocation } from './allocation';
import { checkPlan } from './check-plan';
import { divideSide } from './divide-side';
import { divideYears, type YearPosts } from './divide-years';
import type { Plan, PlanSide } from './plan';
import type { PlanGround } from './plan-ground';
import { planUnits } from './plan-units';

/** What each part of a plan comes to; absent where it comes to nothing. */
export type PlanParts = { readonly [side in PlanSide]?: readonly UnitAllocation[] } & {
  readonly years?: readonly YearPosts[];
};

/**
 * What the sides and the years come to, each for itself, where they do not go together and `allocate` fails: a side that
 * does not add up yet takes nothing from what is decided of the other.
 */
export function partsAlone(ground: PlanGround, plan: Plan): PlanParts {
  if (checkPlan(ground, plan).length > 0) return {};
  const units = planUnits(ground, plan);
  const [cut, topUp] = [
    divideSide(ground, plan, 'cut', units.cut),
    divideSide(ground, plan, 'topUp', units.topUp),
  ];
  const years = divideYears(plan, units);
  return {
    ...(cut.ok && { cut: cut.value.units }),
    ...(topUp.ok && { topUp: topUp.value.units }),
    ...(years.ok && { years: years.value }),
  };
}
