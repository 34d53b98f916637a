import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Method } from '../../src/domain/apportionment/claim';
import { methods } from '../../src/domain/apportionment/claim';
import { compareProducts } from '../../src/domain/numbers/exact-products';
import type { Goal } from '../../src/domain/plan-effects/goal';
import { seekGoal } from '../../src/domain/plan-effects/goal-seek';
import { allocate } from '../../src/domain/plan/allocate';
import type { Allocation } from '../../src/domain/plan/allocation';
import { mergePatch } from '../../src/domain/plan/merge-patch';
import type { ById, Plan, UnitDecision } from '../../src/domain/plan/plan';
import { topUpRules } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import type { MadeDistrict } from '../support/made-ground';
import { madeGround, madePlan } from '../support/made-ground';

interface Case {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly goal: Goal;
  readonly districts: readonly Required<MadeDistrict>[];
}

const few = fc.integer({ min: 0, max: 5 });

const district = fc.record({
  opening: fc.integer({ min: 0, max: 6 }),
  residents: fc.constantFrom(10_000, 20_000, 30_000, 50_000, 170_000),
  decision: fc.record(
    {
      floor: fc.integer({ min: 0, max: 2 }),
      slack: fc.integer({ min: 0, max: 8 }),
      posts: few,
      locked: fc.constant(true),
    },
    { requiredKeys: [] },
  ),
  decided: fc.integer({ min: 0, max: 9 }),
});

type Drawn = typeof district extends fc.Arbitrary<infer T> ? T : never;

/** Most districts are left to the rule; some have bounds, some are set by hand, a few of those locked. */
function decisionOf({ decision, decided }: Drawn, byHand: boolean): UnitDecision {
  const { floor, slack, posts = 0, locked } = decision;
  const bounds = {
    ...(floor !== undefined && { floor }),
    ...(slack !== undefined && { cap: (floor ?? 0) + slack }),
  };
  if (byHand) return { posts, ...(decided === 0 && locked && { locked }) };
  if (decided === 0) return { posts, ...(locked && { locked }) };
  return decided < 4 ? bounds : {};
}

const goal: fc.Arbitrary<Goal> = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((n): Goal => ({ kind: 'lowest-level', level: n / 10 })),
  fc.integer({ min: 0, max: 14 }).map((posts): Goal => ({ kind: 'lowest-posts', posts })),
  fc.integer({ min: 0, max: 1000 }).map((n): Goal => ({ kind: 'grass-roots-share', percent: n / 10 })),
);

const roundings: readonly Method[] = methods.filter((m) => m !== 'equal' && m !== 'level-up');

/** Largest remainder, which is not monotone, half of the time. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    bureau: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 3 }),
    districts: fc.array(district, { minLength: 1, maxLength: 4 }),
    moved: fc.integer({ min: 0, max: 14 }),
    rule: fc.constantFrom(...topUpRules, 'index' as const),
    method: fc.oneof(fc.constant('largest-remainder' as const), fc.constantFrom(...roundings)),
    cap: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
    goal,
  })
  .map(({ bureau, districts, moved, rule, method, cap, goal: wanted }) => {
    const ground = madeGround(bureau, districts);
    const units: ById<UnitDecision> = Object.fromEntries(
      districts.map((d, i) => [`d${i}`, decisionOf(d, rule === 'by-hand')]),
    );
    const hands = Object.values(units).reduce((posts, u) => posts + (u.posts ?? 0), 0);
    const base = madePlan(rule === 'by-hand' ? hands : moved);
    const plan: Plan = {
      ...base,
      topUp: { ...base.topUp, rule, method, units },
      cut: { ...base.cut, units: cap === undefined ? {} : { c0: { cap } } },
    };
    return { ground, plan, goal: wanted, districts };
  });

/** Whether an allocation is where the goal wants it, checked without what the search is made of. */
function reaches({ ground, goal: wanted, districts }: Case, received: readonly number[]): boolean {
  const closing = districts.map(({ opening }, i) => opening + received[i]!);
  if (wanted.kind === 'lowest-posts') return closing.every((posts) => posts >= wanted.posts);
  if (wanted.kind === 'lowest-level')
    return closing.every(
      (posts, i) => compareProducts([posts, 10_000], [wanted.level, districts[i]!.residents]) >= 0,
    );
  const all = closing.reduce((a, b) => a + b, 0);
  return compareProducts([all, 100], [wanted.percent, ground.dataset.system.posts]) >= 0;
}

const receivedIn = ({ topUp }: Allocation) => topUp.units.map(({ posts }) => posts);

describe('seeking a goal', () => {
  it('finds the smallest number of posts to move that does, or none where none does', () => {
    fc.assert(
      fc.property(cases, (c) => {
        fc.pre(c.plan.topUp.rule !== 'by-hand');
        const doing = Array.from({ length: 44 }, (_, moved) => moved).find((moved) => {
          const tried = allocate(c.ground, { ...c.plan, size: { moved } });
          return tried.ok && reaches(c, receivedIn(tried.value));
        });
        const found = seekGoal(c.ground, c.plan, c.goal, 'smallest-moved');
        expect(found.ok ? found.value.moved : undefined).toBe(doing);
        if (!found.ok) return;
        expect(reaches(c, receivedIn(found.value.allocation))).toBe(true);
        expect(allocate(c.ground, mergePatch(c.plan, found.value.patch))).toEqual({
          ok: true,
          value: found.value.allocation,
        });
      }),
      { numRuns: 250 },
    );
  });

  /** Every way to place `posts` in districts between these. */
  function* ways(posts: number, bounds: readonly (readonly [number, number])[]): Generator<number[]> {
    const [first, ...rest] = bounds;
    if (!first) {
      if (posts === 0) yield [];
      return;
    }
    for (let own = first[0]; own <= Math.min(first[1], posts); own++)
      for (const others of ways(posts - own, rest)) yield [own, ...others];
  }

  it('changes as little as can be at the posts the plan moves, or tells that nothing there does', () => {
    fc.assert(
      fc.property(cases, (c) => {
        fc.pre(c.goal.kind !== 'grass-roots-share');
        const now = allocate(c.ground, c.plan);
        fc.pre(now.ok);
        if (!now.ok) return;
        const before = receivedIn(now.value);
        const bounds = before.map((posts, i): readonly [number, number] => {
          const decision = c.plan.topUp.units[`d${i}`]!;
          if (decision.locked === true) return [posts, posts];
          return [Math.min(posts, decision.floor ?? 0), decision.cap ?? Infinity];
        });
        const changes = [...ways(now.value.moved, bounds)]
          .filter((way) => reaches(c, way))
          .map((way) => way.reduce((sum, posts, i) => sum + Math.max(0, posts - before[i]!), 0));
        const found = seekGoal(c.ground, c.plan, c.goal, 'least-change');
        expect(found.ok).toBe(changes.length > 0);
        if (!found.ok) return;
        expect(found.value.moved).toBe(c.plan.size.moved);
        expect(reaches(c, receivedIn(found.value.allocation))).toBe(true);
        expect(found.value.differently).toBe(Math.min(...changes));
        expect(found.value.already).toBe(found.value.differently === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('moves no more for a share than are lacking, and takes from nobody what the plan gives', () => {
    fc.assert(
      fc.property(cases, (c) => {
        fc.pre(c.goal.kind === 'grass-roots-share');
        const now = allocate(c.ground, c.plan);
        const found = seekGoal(c.ground, c.plan, c.goal, 'least-change');
        fc.pre(now.ok && found.ok);
        if (!now.ok || !found.ok) return;
        const { allocation, moved, differently } = found.value;
        expect(reaches(c, receivedIn(allocation))).toBe(true);
        expect(differently).toBe(moved - now.value.moved);
        const enough = reaches(c, receivedIn(now.value));
        expect(enough).toBe(moved === now.value.moved);
        if (enough) return;
        const fewer = receivedIn(allocation);
        const one = fewer.findIndex((posts) => posts > 0);
        expect(
          reaches(
            c,
            fewer.map((posts, i) => posts - Number(i === one)),
          ),
        ).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('raises by hand what falls short, and nothing else', () => {
    fc.assert(
      fc.property(cases, (c) => {
        fc.pre(c.plan.topUp.rule === 'by-hand' && c.goal.kind !== 'grass-roots-share');
        const now = allocate(c.ground, c.plan);
        const found = seekGoal(c.ground, c.plan, c.goal, 'smallest-moved');
        fc.pre(now.ok && found.ok);
        if (!now.ok || !found.ok) return;
        const [before, after] = [receivedIn(now.value), receivedIn(found.value.allocation)];
        expect(reaches(c, after)).toBe(true);
        after.forEach((posts, i) => {
          expect(posts).toBeGreaterThanOrEqual(before[i]!);
          if (posts > before[i]!)
            expect(
              reaches(
                c,
                after.map((p, k) => p - Number(k === i)),
              ),
            ).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });
});
