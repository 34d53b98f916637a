import { sum } from '../numbers/table';
import { allocate } from './allocate';
import { cellLimits, cellOf, haveSame } from './cell-limits';
import { checkPlan } from './check-plan';
import { divideSide } from './divide-side';
import { divideYears, lockedCell } from './divide-years';
import type { Asked, GestureLimit, Limit, Limits } from './gesture-limits';
import { highest, lowest, noPosts, stay, within } from './gesture-limits';
import type { Patch } from './patch';
import type { Plan, PlanSide } from './plan';
import { decisionOf, planSides } from './plan';
import type { PlanGround } from './plan-ground';
import { sideTotal } from './plan-sides';
import { standingOf } from './plan-standing';
import type { PlanUnit } from './plan-units';
import { planUnits } from './plan-units';
import { rebalance, setTo } from './rebalance';
import type { UnitBounds } from './side-bounds';
import { unitBounds } from './side-bounds';
import { fixedPosts, sideRoom } from './side-room';
import { leftBy, roomOfYears, yearsRoom } from './years-room';
import type { Gesture } from './gesture';

/**
 * Sets the posts of a unit by hand. The others share the rest by the rule, or where all is `by-hand` give way in
 * proportion to what they have. Stops at the lock, floor, cap or posts of the unit, or where the others can give or
 * take no more. Take the plan at the start of a drag for all of it: gestures on gestures round more than once.
 */
export function setUnitPosts(
  ground: PlanGround,
  plan: Plan,
  side: PlanSide,
  unit: string,
  posts: number,
): Gesture {
  const units = planUnits(ground, plan)[side];
  const own = units.find(({ id }) => id === unit);
  if (own === undefined) throw new Error(`no unit ${unit} takes part`);
  const path = [side, 'units', unit, 'posts'];
  const current = currentPosts(ground, plan, side, own, units);
  const asked: Asked = { ground, plan, path, current, posts, detail: { side, unit } };
  if (decisionOf(plan[side].units, own.id).locked === true) return stay(asked, 'limit-lock');
  const others = units.filter((u) => u !== own);
  const room = sideRoom(ground, plan, side, units, [own]);
  const { moved } = plan.size;
  return within(asked, unitLimits(unitBounds(plan, side, own), room, moved), (to) =>
    plan[side].rule === 'by-hand'
      ? sidePatch(side, givingWay(plan, side, others, moved - to), [unit, to])
      : sidePatch(side, [], [unit, to]),
  );
}

function currentPosts(
  ground: PlanGround,
  plan: Plan,
  side: PlanSide,
  unit: PlanUnit,
  units: readonly PlanUnit[],
): number {
  const { posts } = decisionOf(plan[side].units, unit.id);
  if (posts !== undefined || plan[side].rule === 'by-hand') return posts ?? 0;
  if (checkPlan(ground, plan).length > 0) return 0;
  const divided = divideSide(ground, plan, side, units);
  return divided.ok ? divided.value.units.find((u) => u.unit === unit.id)!.posts : 0;
}

const limitOf = (by: UnitBounds['floorBy'] | UnitBounds['capBy']): GestureLimit =>
  by === 'lock' ? 'limit-cells' : `limit-${by}`;

function unitLimits(bounds: UnitBounds, others: Limits, moved: number): Limits {
  const own = { posts: bounds.floor, by: bounds.floor > 0 ? limitOf(bounds.floorBy) : 'limit-zero' } as const;
  return {
    least: highest(own, { posts: moved - others.most.posts, by: 'limit-others' }),
    most: lowest(
      { posts: bounds.cap, by: limitOf(bounds.capBy) },
      { posts: moved - others.least.posts, by: others.least.posts > 0 ? 'limit-others' : 'limit-moved' },
    ),
  };
}

/** What the units of a side that may give way come to, when all of them have so many posts. */
export function givingWay(
  plan: Plan,
  side: PlanSide,
  units: readonly PlanUnit[],
  posts: number,
): ReadonlyMap<string, number> {
  const fixed = sum(units.flatMap((u) => fixedPosts(plan, side, u) ?? []));
  const yielding = units
    .filter((u) => fixedPosts(plan, side, u) === undefined)
    .map((u) => {
      const { floor, cap } = unitBounds(plan, side, u);
      return { id: u.id, posts: decisionOf(plan[side].units, u.id).posts ?? 0, floor, cap };
    });
  return rebalance(posts - fixed, yielding);
}

const sidePatch = (
  side: PlanSide,
  posts: Iterable<readonly [string, number]>,
  ...more: readonly (readonly [string, number])[]
): Patch<Plan> => ({ [side]: { units: setTo(new Map([...posts, ...more])) } });

/**
 * Sets the posts to move. Rules share them out anew; a side that is `by-hand` gives way in proportion. Stops at what
 * both sides, the posts of the releasing group and the years can hold.
 */
export function setMoved(ground: PlanGround, plan: Plan, posts: number): Gesture {
  const units = planUnits(ground, plan);
  const group = sideTotal(standingOf(ground, plan), plan, 'cut');
  const rooms = planSides.map((side) => ofTotal(sideRoom(ground, plan, side, units[side]), side));
  const years = ofTotal(yearsRoom(ground, plan), 'years');
  const asked: Asked = { ground, plan, path: ['size', 'moved'], current: plan.size.moved, posts, detail: {} };
  const limits = {
    least: highest(noPosts, ...rooms.map((r) => r.least), years.least),
    most: lowest(
      { posts: group.known ? group.posts : Infinity, by: 'limit-group', total: 'cut' },
      ...rooms.map((r) => r.most),
      years.most,
    ),
  };
  return within(asked, limits, (moved) =>
    planSides.reduce<Patch<Plan>>(
      (patch, side) =>
        plan[side].rule === 'by-hand'
          ? { ...patch, ...sidePatch(side, givingWay(plan, side, units[side], moved)) }
          : patch,
      { size: { moved } },
    ),
  );
}

const ofTotal = ({ least, most }: Limits, total: NonNullable<Limit['total']>): Limits => ({
  least: { ...least, total },
  most: { ...most, total },
});

/** Sets the posts of a year; the years that are not locked give way in proportion, and all keep their new shares. */
export function setYearPosts(ground: PlanGround, plan: Plan, year: number, posts: number): Gesture {
  const years = roomOfYears(ground, plan);
  const own = years.find((y) => y.year === year);
  if (own === undefined) throw new Error(`no year ${year} in the plan`);
  const divided = divideYears(plan, planUnits(ground, plan));
  const now = (of: number) => (divided.ok ? divided.value.find((y) => y.year === of)!.posts : 0);
  const path = ['phasing', 'weights', String(year)];
  const asked: Asked = { ground, plan, path, current: now(year), posts, detail: { year } };
  if (own.locked !== undefined) return stay(asked, 'limit-lock');
  if (years.some((y) => y.floor > y.cap)) return stay(asked, 'limit-cells');
  const others = years.filter((y) => y !== own && y.locked === undefined);
  const left = plan.size.moved - sum(years.map((y) => y.locked ?? 0));
  const limits = {
    least: highest(
      { posts: own.floor, by: own.floor > 0 ? 'limit-cells' : 'limit-zero' },
      { posts: left - sum(others.map((y) => y.cap)), by: 'limit-others' },
    ),
    most: lowest(
      { posts: own.cap, by: 'limit-cells' },
      { posts: left - sum(others.map((y) => y.floor)), by: leftBy(others) },
    ),
  };
  return within(asked, limits, (to) => {
    const yielding = others.map((y) => ({ ...y, id: String(y.year), posts: now(y.year) }));
    const shares = new Map([...rebalance(left - to, yielding), [String(year), to]]);
    return { phasing: { weights: Object.fromEntries(shares) } };
  });
}

/**
 * Sets a cell of units × years, which then stays as it is. All units and years keep their posts; the other cells give
 * way. Stops at what cells that stay leave of the unit and of the year. Nothing moves where the plan does not hold.
 */
export function setCellPosts(
  ground: PlanGround,
  plan: Plan,
  side: PlanSide,
  unit: string,
  year: number,
  posts: number,
): Gesture {
  const allocated = allocate(ground, plan);
  const path = ['phasing', 'cells', side, unit, String(year)];
  const kept = lockedCell(plan, side, unit, year);
  const current = allocated.ok ? cellOf(allocated.value, side, unit, year) : (kept ?? 0);
  const asked: Asked = { ground, plan, path, current, posts, detail: { side, unit, year } };
  if (kept !== undefined) return stay(asked, 'limit-lock');
  if (!allocated.ok) return stay(asked, 'limit-others');
  return within(
    asked,
    cellLimits(plan, side, unit, year, allocated.value),
    (to) => ({ phasing: { cells: { [side]: { [unit]: { [String(year)]: to } } } } }),
    (after) =>
      haveSame(after[side].units, allocated.value[side].units) &&
      haveSame(after.years, allocated.value.years),
  );
}
