import { sum } from '../numbers/table';
import type { Allocation } from '../plan/allocation';
import type { Plan, PlanSide } from '../plan/plan';
import type { Baseline } from '../plan/plan-baseline';
import { planBaseline } from '../plan/plan-baseline';
import type { PlanGround } from '../plan/plan-ground';
import type { PlanDistance } from './plan-distance';
import { planDistance } from './plan-distance';

/**
 * How far a plan is from what the data says was done, in the posts the plan counts in; see `planDistance`. Undefined
 * where there is no such thing: for years after the data, or where some unit's part is not told.
 */
export function baselineDistance(
  ground: PlanGround,
  plan: Plan,
  allocation: Allocation,
): PlanDistance | undefined {
  const baseline = planBaseline(ground, plan);
  const told = (side: PlanSide) => allocation[side].units.every(({ unit }) => baseline?.[side].has(unit));
  if (baseline === undefined || !told('cut') || !told('topUp')) return undefined;
  const { total } = allocation;
  const { moved, years } = baseline;
  const cut = placed(baseline.cut);
  const topUp = placed(baseline.topUp);
  return planDistance(allocation, { total, moved, years: years.map((year) => ({ year })), cut, topUp });
}

const placed = (side: Baseline['cut']) => ({
  units: [...side].map(([unit, years]) => ({ unit, posts: sum(years) })),
  cells: [...side.values()],
});
