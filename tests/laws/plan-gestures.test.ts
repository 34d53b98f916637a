import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { allocate } from '../../src/domain/plan/allocate';
import type { Allocation } from '../../src/domain/plan/allocation';
import type { Gesture } from '../../src/domain/plan/gesture';
import { setCellPosts, setMoved, setUnitPosts, setYearPosts } from '../../src/domain/plan/gestures';
import { mergePatch } from '../../src/domain/plan/merge-patch';
import type { Patch } from '../../src/domain/plan/patch';
import type { Plan, PlanSide } from '../../src/domain/plan/plan';
import { planSides } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import type { PlanUnit } from '../../src/domain/plan/plan-units';
import { planUnits } from '../../src/domain/plan/plan-units';
import { unitBounds } from '../../src/domain/plan/side-bounds';
import { startPlan } from '../../src/domain/plan/start-plan';
import { arbitraryCommands, typedPlan } from '../support/plan-commands';
import { expectSound } from '../support/plan-laws';
import { arbitraryWorld } from '../support/plan-worlds';
import { checkPulls } from '../support/check-pulls';

interface Pull {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly now: Allocation;
  readonly side: PlanSide;
  readonly unit: PlanUnit;
  readonly year: number;
  readonly posts: number;
}

/** A plan that holds, of few posts and with a few bounds, hands and locks, and something to pull at. */
const arbitraryPull: fc.Arbitrary<Pull | undefined> = fc
  .record({
    ground: arbitraryWorld,
    commands: arbitraryCommands.map((commands) => commands.slice(0, 6)),
    side: fc.constantFrom(...planSides),
    place: fc.nat(11),
    moved: fc.nat(24),
    posts: fc.integer({ min: -2, max: 30 }),
    byHand: fc.constantFrom(false, false, true),
  })
  .map(({ ground, commands, side, place, moved, posts, byHand }) => {
    const start = startPlan(ground, 'population-first', '甲');
    const held = mergePatch(typedPlan(ground, start, commands), { size: { moved } });
    const plan = byHand ? handed(ground, held, side) : held;
    const now = allocate(ground, plan);
    const units = planUnits(ground, plan)[side];
    const unit = units[place % units.length];
    if (!now.ok || unit === undefined) return undefined;
    const year = plan.years.from + (place % now.value.years.length);
    return { ground, plan, now: now.value, side, unit, year, posts };
  });

/** The same posts, all of them set by hand. */
function handed(ground: PlanGround, plan: Plan, side: PlanSide): Plan {
  const now = allocate(ground, plan);
  if (!now.ok) return plan;
  const units = now.value[side].units.map(({ unit, posts }) => [unit, { posts }]);
  return mergePatch(plan, { [side]: { rule: 'by-hand', units: Object.fromEntries(units) as object } });
}

/**
 * A gesture leaves a plan that holds; it does what it was asked, or one post more towards it cannot be, or nothing
 * on the way can. `possible` decides that without the gesture's formulas.
 */
function expectExact(
  { ground, plan, posts: asked }: Pull,
  gesture: Gesture,
  possible: (posts: number) => boolean,
) {
  const after = mergePatch(plan, gesture.patch);
  expect(expectSound(ground, after)).toBe(true);
  if (gesture.stopped === undefined) {
    expect(gesture.posts).toBe(asked);
    return;
  }
  if (gesture.stopped.code === 'limit-lock' && after === plan) return;
  if (after === plan && !possible(gesture.posts)) {
    for (const posts of between(gesture.posts, asked)) expect(possible(posts)).toBe(false);
    return;
  }
  expect(possible(gesture.posts)).toBe(true);
  expect(possible(gesture.posts + Math.sign(asked - gesture.posts))).toBe(false);
}

const between = (one: number, other: number): number[] =>
  Array.from({ length: Math.abs(one - other) + 1 }, (_, i) => Math.min(one, other) + i);

const holds = (ground: PlanGround, plan: Plan, patch: Patch<Plan>): boolean =>
  allocate(ground, mergePatch(plan, patch)).ok;

const check = checkPulls(arbitraryPull);

describe('a gesture stops exactly at the limit', () => {
  check('of a unit, whose others share the rest by the rule', 400, (pull) => {
    const { ground, plan, side, unit, posts } = pull;
    if (plan[side].rule === 'by-hand') return;
    const { floor, cap } = unitBounds(plan, side, unit);
    const set = (to: number): Patch<Plan> => ({ [side]: { units: { [unit.id]: { posts: to } } } });
    expectExact(
      pull,
      setUnitPosts(ground, plan, side, unit.id, posts),
      (to) => floor <= to && to <= cap && holds(ground, plan, set(to)),
    );
  });

  check('of a unit, whose others give way by hand', 400, (pull) => {
    const { ground, plan, now, side, unit, posts } = pull;
    if (plan[side].rule !== 'by-hand' || hasCells(plan)) return;
    const gesture = setUnitPosts(ground, plan, side, unit.id, posts);
    const ranges = planUnits(ground, plan)[side].map((u) => {
      const { floor, cap } = unitBounds(plan, side, u);
      const own = now[side].units.find((a) => a.unit === u.id)!;
      const stuck = own.by === 'lock' || floor > cap;
      return { id: u.id, least: stuck ? own.posts : floor, most: stuck ? own.posts : cap };
    });
    const own = unitBounds(plan, side, unit);
    const others = ranges.filter((r) => r.id !== unit.id);
    const room = reachable(others, now.moved);
    expectExact(pull, gesture, (to) => own.floor <= to && to <= own.cap && room.has(now.moved - to));
  });

  check('of the posts to move', 300, (pull) => {
    const { ground, plan, posts } = pull;
    if (planSides.some((side) => plan[side].rule === 'by-hand')) return;
    expectExact(
      pull,
      setMoved(ground, plan, posts),
      (to) => to >= 0 && holds(ground, plan, { size: { moved: to } }),
    );
  });

  check('of a cell, with every unit and year as it was', 400, (pull) => {
    const { ground, plan, now, side, unit, year, posts } = pull;
    const put = (to: number): Patch<Plan> => ({
      phasing: { cells: { [side]: { [unit.id]: { [String(year)]: to } } } },
    });
    const margins = (of: Allocation) => JSON.stringify([of.years, of[side].units.map((u) => u.posts)]);
    expectExact(pull, setCellPosts(ground, plan, side, unit.id, year, posts), (to) => {
      const after = allocate(ground, mergePatch(plan, put(to)));
      return after.ok && margins(after.value) === margins(now);
    });
  });

  check('of a year, with the sum as it was', 300, (pull) => {
    const { ground, plan, now, year, posts } = pull;
    const gesture = setYearPosts(ground, plan, year, posts);
    expect(expectSound(ground, mergePatch(plan, gesture.patch))).toBe(true);
    if (hasCells(plan)) return;
    const even = Object.fromEntries(now.years.map((y) => [String(y.year), 1]));
    const locked = { phasing: { weights: even, locked: {} } };
    expectExact(
      pull,
      gesture,
      (to) =>
        to >= 0 && holds(ground, plan, { phasing: { ...locked.phasing, locked: { [String(year)]: to } } }),
    );
  });
});

const hasCells = ({ phasing: { cells } }: Plan): boolean => JSON.stringify(cells) !== '{"cut":{},"topUp":{}}';

/** Every sum that numbers within the ranges can have, up to the most. */
function reachable(
  ranges: readonly { readonly least: number; readonly most: number }[],
  most: number,
): ReadonlySet<number> {
  let sums = new Set([0]);
  for (const range of ranges) {
    const next = new Set<number>();
    for (const s of sums)
      for (let posts = range.least; posts <= Math.min(range.most, most); posts++) next.add(s + posts);
    sums = next;
  }
  return sums;
}
