import { sum } from '../numbers/table';
import { divideSide } from './divide-side';
import type { Asked, GestureLimit, Limits } from './gesture-limits';
import { highest, lowest, stay, within } from './gesture-limits';
import type { Gesture } from './gesture';
import { givingWay } from './gestures';
import { decisionOf, type Plan } from './plan';
import type { PlanGround } from './plan-ground';
import { standingOf } from './plan-standing';
import type { PlanUnit } from './plan-units';
import { planUnits } from './plan-units';
import { rebalance, setTo, type Yielding } from './rebalance';
import type { UnitBounds } from './side-bounds';
import { unitBounds } from './side-bounds';
import { sideRoom } from './side-room';

/** Releasing units that a picture draws as one: those of a system, or the many that would be too small by themselves. */
export type UnitsAsOne = { readonly system: string } | { readonly units: readonly string[] };

/** Which of the units that a plan cuts from are among them. */
export function unitsAsOne(ground: PlanGround, plan: Plan, asOne: UnitsAsOne): readonly PlanUnit[] {
  const units = planUnits(ground, plan).cut;
  if ('units' in asOne) {
    const among = new Set(asOne.units);
    return units.filter(({ id }) => among.has(id));
  }
  const { indexed } = standingOf(ground, plan);
  return units.filter(({ id }) => indexed.units.atLevel(id, 'system', plan.years.from) === asOne.system);
}

/** What a limit that stops them is told with. */
export const detailOf = (asOne: UnitsAsOne) => ({
  side: 'cut',
  ...('system' in asOne && { unit: asOne.system }),
});

/** A unit with the posts it has now, and what holds it. */
interface Member {
  readonly id: string;
  readonly posts: number;
  readonly locked: boolean;
  readonly bounds: UnitBounds;
}

/**
 * Sets what units drawn as one give together, in a plan that cuts by unit. Each gives way in proportion to what it
 * gives, and is then set by hand; all other units share the rest by the rule, or where all is `by-hand` give way in
 * proportion. Units that are locked stay.
 * Stops where the floors, caps, posts and locks of its units hold it, or where the others can give or take no more.
 */
export function setPostsAsOne(ground: PlanGround, plan: Plan, asOne: UnitsAsOne, posts: number): Gesture {
  const units = planUnits(ground, plan).cut;
  const own = unitsAsOne(ground, plan, asOne);
  if (own.length === 0) throw new Error(`no unit of ${JSON.stringify(asOne)} takes part`);
  const divided = divideSide(ground, plan, 'cut', units);
  const now = new Map((divided.ok ? divided.value.units : []).map((u) => [u.unit, u.posts]));
  const members = own.map((unit) => memberOf(plan, unit, now.get(unit.id) ?? 0));
  const current = sum(members.map((m) => m.posts));
  const detail = detailOf(asOne);
  const asked: Asked = { ground, plan, path: ['cut', 'units'], current, posts, detail };
  if (!divided.ok) return stay(asked, 'limit-others');
  const yielding = members.filter((m) => !m.locked);
  if (yielding.length === 0) return stay(asked, 'limit-lock');
  const fixed = current - sum(yielding.map((m) => m.posts));
  const among = new Set(own);
  const others = units.filter((unit) => !among.has(unit));
  const { moved } = plan.size;
  const room = sideRoom(ground, plan, 'cut', units, own);
  return within(asked, jointLimits(yielding, fixed, room, moved), (to) => {
    const inside = rebalance(to - fixed, yielding.map(asYielding));
    const outside = plan.cut.rule === 'by-hand' ? givingWay(plan, 'cut', others, moved - to) : [];
    return { cut: { units: setTo(new Map([...outside, ...inside])) } };
  });
}

/** Posts that no gesture moves: locked, or between bounds that exclude each other. */
function memberOf(plan: Plan, unit: PlanUnit, posts: number): Member {
  const bounds = unitBounds(plan, 'cut', unit);
  const { locked } = decisionOf(plan.cut.units, unit.id);
  return { id: unit.id, posts, bounds, locked: locked === true || bounds.floor > bounds.cap };
}

const asYielding = ({ id, posts, bounds: { floor, cap } }: Member): Yielding => ({ id, posts, floor, cap });

const limitOf = (by: UnitBounds['floorBy'] | UnitBounds['capBy']): GestureLimit =>
  by === 'lock' ? 'limit-cells' : `limit-${by}`;

/** Between what its own units and those of the others allow. */
function jointLimits(members: readonly Member[], fixed: number, others: Limits, moved: number): Limits {
  const bounds = members.map((m) => m.bounds);
  const floors = sum(bounds.map((b) => b.floor));
  const floorBy = bounds.find((b) => b.floor > 0)?.floorBy;
  const cap = bounds.find((b) => b.cap < Infinity);
  const atLeast = floorBy ? limitOf(floorBy) : fixed > 0 ? 'limit-lock' : 'limit-zero';
  return {
    least: highest(
      { posts: fixed + floors, by: atLeast },
      { posts: moved - others.most.posts, by: 'limit-others' },
    ),
    most: lowest(
      { posts: fixed + sum(bounds.map((b) => b.cap)), by: cap ? limitOf(cap.capBy) : 'limit-moved' },
      { posts: moved - others.least.posts, by: others.least.posts > 0 ? 'limit-others' : 'limit-moved' },
    ),
  };
}
