import { sum } from '../numbers/table';
import { yearBounds, yearsOf } from '../plan/divide-years';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { PlanProblem } from '../plan/plan-problem';
import { sideTotal } from '../plan/plan-sides';
import { standingOf } from '../plan/plan-standing';
import type { PlanUnits } from '../plan/plan-units';
import type { Result } from '../result';
import { ok } from '../result';
import { rangeOf, sideClaims } from './side-claims';

/** What holds the number of posts to move: a side's bounds and hands, all its group has, or the years that are set. */
export type MovedLimit = 'cut' | 'top-up' | 'group' | 'years';

export interface MovedLimits {
  readonly least: number;
  /** Infinity where nothing holds it. */
  readonly most: number;
  readonly mostBy: MovedLimit;
}

/** Between which numbers of posts a plan can move at all, its other decisions as they are. */
export function movedLimits(
  ground: PlanGround,
  plan: Plan,
  units: PlanUnits,
): Result<MovedLimits, readonly PlanProblem[]> {
  const cut = sideClaims(ground, plan, 'cut', units.cut);
  const topUp = sideClaims(ground, plan, 'topUp', units.topUp);
  if (!cut.ok) return cut;
  if (!topUp.ok) return topUp;
  const group = sideTotal(standingOf(ground, plan), plan, 'cut');
  const ranges = [
    { by: 'cut' as const, ...rangeOf(cut.value), open: plan.cut.rule === 'by-hand' },
    { by: 'top-up' as const, ...rangeOf(topUp.value), open: plan.topUp.rule === 'by-hand' },
    { by: 'group' as const, least: 0, most: group.known ? group.posts : Infinity, open: false },
    { by: 'years' as const, ...yearsRange(plan, units), open: false },
  ].filter(({ open }) => !open);
  const tightest = ranges.reduce((a, b) => (b.most < a.most ? b : a));
  return ok({
    least: Math.max(...ranges.map((r) => r.least)),
    most: tightest.most,
    mostBy: tightest.by,
  });
}

function yearsRange(plan: Plan, units: PlanUnits): { readonly least: number; readonly most: number } {
  const { locked, weights } = plan.phasing;
  const years = yearsOf(plan).map((year) => {
    const own = Object.hasOwn(locked, String(year)) ? locked[String(year)] : undefined;
    const { floor, cap } = yearBounds(plan, units, year);
    const weightless = Object.hasOwn(weights, String(year)) && weights[String(year)] === 0;
    return own === undefined ? { floor, cap: weightless ? floor : cap } : { floor: own, cap: own };
  });
  return { least: sum(years.map((y) => y.floor)), most: sum(years.map((y) => y.cap)) };
}
