import { sum } from '../numbers/table';
import { allocate } from '../plan/allocate';
import type { Allocation } from '../plan/allocation';
import type { Plan, PlanSide } from '../plan/plan';
import type { Baseline } from '../plan/plan-baseline';
import { planBaseline } from '../plan/plan-baseline';
import type { PlanGround } from '../plan/plan-ground';
import { startPlan } from '../plan/start-plan';
import { comparable } from './comparable';
import type { Planned } from './comparison';
import type { PlanDistance } from './plan-distance';
import { planDistance } from './plan-distance';

/**
 * How far a plan is from the baseline, in the posts the plan counts in; see `planDistance`. In the years of the data
 * that is what was done, and undefined where some unit's part is not told; in the years after it, going on at the pace
 * of the data, and undefined where nothing follows from that.
 */
export function baselineDistance(
  ground: PlanGround,
  plan: Plan,
  allocation: Allocation,
): PlanDistance | undefined {
  const baseline = planBaseline(ground, plan);
  if (baseline === undefined) return paceDistance(ground, plan, allocation);
  const told = (side: PlanSide) => allocation[side].units.every(({ unit }) => baseline[side].has(unit));
  if (!told('cut') || !told('topUp')) return undefined;
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

/** As the comparison with the baseline tells it: by system where only one of both cuts by unit. */
function paceDistance(ground: PlanGround, plan: Plan, allocation: Allocation): PlanDistance | undefined {
  const pace = paceOf(ground);
  if (pace === undefined) return undefined;
  const { was, is, counting } = comparable(ground, pace, { plan, allocation });
  return planDistance(was.allocation, is.allocation, counting);
}

const kept = new WeakMap<PlanGround, { readonly pace: Planned | undefined }>();

/** The baseline of the years after the data, worked out once for a ground. */
function paceOf(ground: PlanGround): Planned | undefined {
  const known = kept.get(ground);
  if (known) return known.pace;
  const plan = startPlan(ground, 'baseline', '');
  const allocated = allocate(ground, plan);
  const pace = allocated.ok ? { plan, allocation: allocated.value } : undefined;
  kept.set(ground, { pace });
  return pace;
}
