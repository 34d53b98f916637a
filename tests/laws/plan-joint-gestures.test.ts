import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { allocate } from '../../src/domain/plan/allocate';
import type { Allocation } from '../../src/domain/plan/allocation';
import { mergePatch } from '../../src/domain/plan/merge-patch';
import { decisionOf, type Plan } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import { planUnits, type PlanUnit } from '../../src/domain/plan/plan-units';
import { unitBounds } from '../../src/domain/plan/side-bounds';
import { startPlan } from '../../src/domain/plan/start-plan';
import { setYearAsOne } from '../../src/domain/plan/joint-cells';
import { setPostsAsOne, unitsAsOne, type UnitsAsOne } from '../../src/domain/plan/joint-gestures';
import { arbitraryCommands, typedPlan } from '../support/plan-commands';
import { sum } from '../support/plan-grounds';
import { expectSound, locksOf } from '../support/plan-laws';
import { worldOf } from '../support/plan-worlds';
import { checkPulls } from '../support/check-pulls';

interface Pull {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly now: Allocation;
  readonly asOne: UnitsAsOne;
  readonly own: readonly PlanUnit[];
  readonly year: number;
  readonly posts: number;
}

/** Data sets whose units are known one by one, so that they can be cut by unit and drawn by system. */
const worlds = Array.from({ length: 60 }, (_, i) => worldOf(i + 1)).filter(
  ({ ledger }) => ledger.displayUnit === 'posts',
);

const arbitraryPull: fc.Arbitrary<Pull | undefined> = fc
  .record({
    ground: fc.constantFrom(...worlds),
    commands: arbitraryCommands.map((commands) => commands.slice(0, 6)),
    place: fc.nat(11),
    moved: fc.nat(24),
    posts: fc.integer({ min: -2, max: 30 }),
    rule: fc.constantFrom('equal', 'by-hand'),
    rest: fc.boolean(),
  })
  .map(({ ground, commands, place, moved, posts, rule, rest }) => {
    const start = mergePatch(startPlan(ground, 'population-first', '甲'), { cut: { level: 'unit' } });
    const typed = typedPlan(ground, start, commands);
    const ruled = mergePatch(typed, { cut: { level: 'unit', rule: 'equal' }, size: { moved } });
    const plan = rule === 'by-hand' ? byHand(ground, ruled) : ruled;
    const now = allocate(ground, plan);
    if (!now.ok) return undefined;
    const systems = [...new Set(ground.ledger.units.flatMap((u) => (u.system === undefined ? [] : [u.id])))];
    const system = { system: systems[place % systems.length]! };
    const smallest = now.value.cut.units.map(({ unit }) => unit).slice(place % 3);
    const asOne = rest ? { units: smallest } : system;
    const own = unitsAsOne(ground, plan, asOne);
    const year = plan.years.from + (place % now.value.years.length);
    return own.length === 0 ? undefined : { ground, plan, now: now.value, asOne, own, year, posts };
  });

function byHand(ground: PlanGround, plan: Plan): Plan {
  const now = allocate(ground, plan);
  if (!now.ok) return plan;
  const units = Object.fromEntries(now.value.cut.units.map(({ unit, posts }) => [unit, { posts }]));
  return mergePatch(plan, { cut: { rule: 'by-hand', units } });
}

const ofOwn = ({ own }: Pull, { cut }: Allocation): number =>
  sum(cut.units.filter((u) => own.some(({ id }) => id === u.unit)).map((u) => u.posts));

const check = checkPulls(arbitraryPull);

describe('units drawn as one, pulled as a whole', () => {
  check(
    'leaves a plan that holds, with its units at what the pull came to and all locks as they were',
    500,
    (pull) => {
      const { ground, plan, asOne, posts } = pull;
      const gesture = setPostsAsOne(ground, plan, asOne, posts);
      const after = mergePatch(plan, gesture.patch);
      expect(expectSound(ground, after)).toBe(true);
      expect(locksOf(after)).toBe(locksOf(plan));
      const allocated = allocate(ground, after);
      expect(allocated.ok && ofOwn(pull, allocated.value)).toBe(gesture.posts);
      if (gesture.stopped === undefined) expect(gesture.posts).toBe(posts);
    },
  );

  check('stops exactly where no units of it, or no others, could give more or less', 500, (pull) => {
    const { ground, plan, now, own, asOne, posts } = pull;
    if (JSON.stringify(plan.phasing.cells.cut) !== '{}') return;
    const gesture = setPostsAsOne(ground, plan, asOne, posts);
    if (gesture.stopped === undefined) return;
    const others = planUnits(ground, plan).cut.filter(({ id }) => !own.some((u) => u.id === id));
    const inside = reachable(
      own.map((unit) => rangeOf(pull, unit, false)),
      now.moved,
    );
    const outside = reachable(
      others.map((unit) => rangeOf(pull, unit, true)),
      now.moved,
    );
    const possible = (to: number) => inside.has(to) && outside.has(now.moved - to);
    expect(possible(gesture.posts + Math.sign(posts - gesture.posts))).toBe(false);
  });

  check('in one year leaves every unit and every year with its posts', 400, (pull) => {
    const { ground, plan, now, own, asOne, year, posts } = pull;
    const gesture = setYearAsOne(ground, plan, asOne, year, posts);
    const after = allocate(ground, mergePatch(plan, gesture.patch));
    if (!after.ok) throw new Error('the plan does not hold any more');
    const margins = (of: Allocation) => JSON.stringify([of.years, of.cut.units.map((u) => u.posts)]);
    expect(margins(after.value)).toBe(margins(now));
    const at = after.value.years.findIndex((y) => y.year === year);
    const cells = after.value.cut.units.flatMap(({ unit }, i) =>
      own.some(({ id }) => id === unit) ? [after.value.cut.cells[i]![at]!] : [],
    );
    expect(sum(cells)).toBe(gesture.posts);
    if (gesture.stopped === undefined) expect(gesture.posts).toBe(posts);
  });
});

/** Between what a unit can be pulled; one that is not pulled at keeps what a hand set under a rule. */
function rangeOf({ plan, now }: Pull, unit: PlanUnit, apart: boolean) {
  const { floor, cap } = unitBounds(plan, 'cut', unit);
  const { locked, posts } = decisionOf(plan.cut.units, unit.id);
  const given = now.cut.units.find((u) => u.unit === unit.id)!.posts;
  const stuck =
    locked === true || floor > cap || (apart && plan.cut.rule !== 'by-hand' && posts !== undefined);
  return { least: stuck ? given : floor, most: stuck ? given : cap };
}

/** Every sum that numbers within the ranges can have, up to the most. */
function reachable(
  ranges: readonly { readonly least: number; readonly most: number }[],
  most: number,
): ReadonlySet<number> {
  let sums = new Set([0]);
  for (const { least, most: top } of ranges) {
    const next = new Set<number>();
    for (const s of sums) for (let posts = least; posts <= Math.min(top, most); posts++) next.add(s + posts);
    sums = next;
  }
  return sums;
}
