import { sum } from '../numbers/table';
import type { Plan, PlanSide } from './plan';
import { decisionOf } from './plan';
import type { Limits } from './gesture-limits';
import type { PlanGround } from './plan-ground';
import type { PlanUnit } from './plan-units';
import { unitBounds } from './side-bounds';
import { sideWeights } from './side-weights';

/**
 * What the units of a side, all or all but some, can have together: those set by hand as they are, the others between
 * their bounds.
 */
export function sideRoom(
  ground: PlanGround,
  plan: Plan,
  side: PlanSide,
  units: readonly PlanUnit[],
  except: readonly PlanUnit[] = [],
): Limits {
  const counted = units.filter((u) => !except.includes(u));
  const fixed = sum(counted.flatMap((u) => fixedPosts(plan, side, u) ?? []));
  const free = counted.filter((u) => fixedPosts(plan, side, u) === undefined);
  const weightOf = weigher(ground, plan, side, units);
  const bounds = free.map((unit) => unitBounds(plan, side, unit));
  const caps = bounds.map((b, i) => (weightOf(free[i]!) === 0 ? b.floor : b.cap));
  const byCaps = bounds.some((b, i) => b.capBy === 'cap' && caps[i] === b.cap);
  const none = free.length === 0;
  const floors = sum(bounds.map((b) => b.floor));
  return {
    least: { posts: fixed + floors, by: none || floors === 0 ? 'limit-others' : 'limit-floor' },
    most: {
      posts: fixed + sum(caps),
      by: none ? 'limit-others' : byCaps ? 'limit-cap' : 'limit-opening',
    },
  };
}

/**
 * Posts no gesture on something else moves: set by hand; or where all is by hand, locked, or between bounds that
 * exclude each other.
 */
export function fixedPosts(plan: Plan, side: PlanSide, unit: PlanUnit): number | undefined {
  const { posts, locked } = decisionOf(plan[side].units, unit.id);
  if (plan[side].rule !== 'by-hand') return posts;
  const { floor, cap } = unitBounds(plan, side, unit);
  return locked === true || floor > cap ? (posts ?? 0) : undefined;
}

/** A unit that weighs nothing gets its floor from the rule, and no more. */
function weigher(
  ground: PlanGround,
  plan: Plan,
  side: PlanSide,
  units: readonly PlanUnit[],
): (unit: PlanUnit) => number | undefined {
  const { rule } = plan[side];
  if (rule === 'by-hand' || rule === 'equal') return () => 1;
  const weights = sideWeights(ground, plan, side, units);
  return ({ id }) => (weights.ok ? weights.value.get(id) : undefined);
}
