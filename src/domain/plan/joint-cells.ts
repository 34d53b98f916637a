import { sum } from '../numbers/table';
import { allocate } from './allocate';
import type { Allocation } from './allocation';
import { cellOf, haveSame } from './cell-limits';
import { lockedCell } from './divide-years';
import type { Asked, Limits } from './gesture-limits';
import { highest, lowest, noPosts, stay, within } from './gesture-limits';
import type { Gesture } from './gesture';
import type { Plan } from './plan';
import type { PlanGround } from './plan-ground';
import type { PlanUnit } from './plan-units';
import { rebalance, type Yielding } from './rebalance';
import { detailOf, unitsAsOne, type UnitsAsOne } from './joint-gestures';

/**
 * Sets what units drawn as one give together in a year, in a plan that cuts by unit. Their cells give way in
 * proportion and then stay as they are; all units and years keep their posts. Stops at what cells that stay leave of the
 * units and of the year. Nothing moves where the plan does not hold.
 */
export function setYearAsOne(
  ground: PlanGround,
  plan: Plan,
  asOne: UnitsAsOne,
  year: number,
  posts: number,
): Gesture {
  const own = unitsAsOne(ground, plan, asOne);
  if (own.length === 0) throw new Error(`no unit of ${JSON.stringify(asOne)} takes part`);
  const allocated = allocate(ground, plan);
  const detail = { ...detailOf(asOne), year };
  const asked: Asked = { ground, plan, path: ['phasing', 'cells', 'cut'], current: 0, posts, detail };
  if (!allocated.ok) return stay(asked, 'limit-others');
  const now = allocated.value;
  const free = own.filter(({ id }) => lockedCell(plan, 'cut', id, year) === undefined);
  const current = sum(own.map(({ id }) => cellOf(now, 'cut', id, year)));
  if (free.length === 0) return stay({ ...asked, current }, 'limit-lock');
  const fixed = current - sum(free.map(({ id }) => cellOf(now, 'cut', id, year)));
  const yielding = free.map((unit) => yieldingCell(plan, now, unit, year));
  return within(
    { ...asked, current },
    yearLimits({ plan, now, own, year, fixed, yielding }),
    (to) => ({ phasing: { cells: { cut: cellsIn(year, rebalance(to - fixed, yielding)) } } }),
    (after) => haveSame(after.cut.units, now.cut.units) && haveSame(after.years, now.years),
  );
}

/** The cell of a unit, between what its other cells that stay leave of it. */
function yieldingCell(plan: Plan, now: Allocation, { id }: PlanUnit, year: number): Yielding {
  const others = now.years.filter((y) => y.year !== year).map((y) => lockedCell(plan, 'cut', id, y.year));
  const left = now.cut.units.find((u) => u.unit === id)!.posts - sum(others.map((cell) => cell ?? 0));
  const floor = others.every((cell) => cell !== undefined) ? left : 0;
  return { id, posts: cellOf(now, 'cut', id, year), floor, cap: left };
}

interface YearInput {
  readonly plan: Plan;
  readonly now: Allocation;
  readonly own: readonly PlanUnit[];
  readonly year: number;
  readonly fixed: number;
  readonly yielding: readonly Yielding[];
}

/** What the units and the year have left for the cells of units drawn as one. */
function yearLimits({ plan, now, own, year, fixed, yielding }: YearInput): Limits {
  const ids = new Set<string>(own.map(({ id }) => id));
  const ofYear = now.years.find((y) => y.year === year)!.posts;
  const ofOwn = sum(now.cut.units.filter((u) => ids.has(u.unit)).map((u) => u.posts));
  const kept = sum(
    now.cut.units.filter((u) => !ids.has(u.unit)).map((u) => lockedCell(plan, 'cut', u.unit, year) ?? 0),
  );
  return {
    least: highest(
      noPosts,
      { posts: fixed + sum(yielding.map((cell) => cell.floor)), by: 'limit-cells' },
      { posts: ofOwn + ofYear - now.moved, by: 'limit-others' },
    ),
    most: lowest(
      { posts: fixed + sum(yielding.map((cell) => cell.cap)), by: 'limit-others' },
      { posts: ofYear - kept, by: 'limit-others' },
    ),
  };
}

const cellsIn = (year: number, posts: ReadonlyMap<string, number>) =>
  Object.fromEntries([...posts].map(([id, count]) => [id, { [String(year)]: count }]));
