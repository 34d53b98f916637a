import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/plan-effects/goal';
import { seekGoal } from '../../../src/domain/plan-effects/goal-seek';
import { allocate } from '../../../src/domain/plan/allocate';
import { mergePatch } from '../../../src/domain/plan/merge-patch';
import type { Plan } from '../../../src/domain/plan/plan';
import { sayGoalProblem } from '../../../src/features/lab/goal/say-goal-problem';
import { madeGround, madePlan } from '../../support/made-ground';
import { baotou, baseline, planWith, yunze } from '../../support/plan-grounds';
import { speechOf } from '../../support/scene-data';

const found = (
  ground: Parameters<typeof seekGoal>[0],
  plan: Plan,
  goal: Goal,
  way: 'smallest-moved' | 'least-change',
) => {
  const result = seekGoal(ground, plan, goal, way);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const problems = (...asked: Parameters<typeof seekGoal>) => {
  const result = seekGoal(...asked);
  if (result.ok) throw new Error(`found ${result.value.moved}`);
  return result.problems;
};

const lowestPosts = (posts: number): Goal => ({ kind: 'lowest-posts', posts });

describe('seeking a goal', () => {
  it('says what has to be entered where openings are not stated', () => {
    const told = problems(baotou, baseline(baotou), lowestPosts(10), 'smallest-moved');
    expect(told).toHaveLength(9);
    expect(told[0]).toEqual({
      code: 'openings-unknown',
      where: 'entered/openings/d-150202',
      detail: { unit: 'd-150202' },
    });
    const residents = problems(
      madeGround([9], [{ opening: 3 }]),
      madePlan(1),
      { kind: 'lowest-level', level: 1 },
      'least-change',
    );
    expect(residents.map(({ code, where }) => [code, where])).toEqual([
      ['residents-unknown', 'entered/indicators/residents/values/d0'],
    ]);
  });

  it('refuses a goal that is no number', () => {
    expect(problems(yunze, baseline(yunze), lowestPosts(NaN), 'least-change')[0]?.code).toBe(
      'goal-not-usable',
    );
    expect(problems(yunze, baseline(yunze), lowestPosts(-1), 'least-change')[0]?.code).toBe(
      'goal-not-usable',
    );
  });

  it('brings the lowest level of the fictional city up by the fewest posts, and by the least change', () => {
    const plan = baseline(yunze);
    const fewest = found(yunze, plan, { kind: 'lowest-level', level: 8.1 }, 'smallest-moved');
    expect(fewest.after).toBeGreaterThanOrEqual(8.1);
    expect(fewest.before).toBeLessThan(fewest.after);
    expect(fewest.patch).toEqual({ size: { moved: fewest.moved } });
    const fewer = allocate(yunze, planWith(yunze, { size: { moved: fewest.moved - 1 } }));
    expect(fewer.ok).toBe(true);
    const least = found(yunze, plan, { kind: 'lowest-level', level: 8.1 }, 'least-change');
    expect(least.moved).toBe(plan.size.moved);
    expect(least.after).toBeGreaterThanOrEqual(8.1);
    expect(least.already).toBe(false);
  });

  it('finds the first number that does where one post more would cost a district one', () => {
    const ground = madeGround(
      [400],
      [6, 6, 2].map((residents) => ({ opening: 0, residents })),
    );
    const base = madePlan(0);
    const plan: Plan = { ...base, topUp: { ...base.topUp, method: 'largest-remainder' } };
    const third = (moved: number) => {
      const allocated = allocate(ground, { ...plan, size: { moved } });
      return allocated.ok ? allocated.value.topUp.units[2]!.posts : undefined;
    };
    expect([third(10), third(11)]).toEqual([2, 1]);
    const answer = found(ground, plan, lowestPosts(2), 'smallest-moved');
    const first = Array.from({ length: 30 }, (_, m) => m).find((m) => (third(m) ?? 0) >= 2);
    expect(answer.moved).toBe(first);
  });

  it('names the district that is held below what it needs, by what, and by how much', () => {
    const ground = madeGround(
      [90],
      [
        { opening: 1, residents: 5 },
        { opening: 1, residents: 5 },
      ],
    );
    const plan = madePlan(6);
    const held = (units: Plan['topUp']['units'], way: 'smallest-moved' | 'least-change') =>
      problems(ground, { ...plan, topUp: { ...plan.topUp, units } }, lowestPosts(9), way).map((p) => [
        p.code,
        p.where,
        p.detail?.['lacking'],
      ]);
    expect(held({ d1: { cap: 5 } }, 'smallest-moved')).toEqual([['cap-binds', 'topUp/units/d1/cap', 3]]);
    expect(held({ d1: { posts: 4, locked: true } }, 'least-change')).toEqual([
      ['lock-binds', 'topUp/units/d1/locked', 4],
    ]);
    expect(held({ d0: { posts: 2 } }, 'smallest-moved')).toEqual([['hand-binds', 'topUp/units/d0/posts', 6]]);
    expect(held({}, 'least-change')).toEqual([['moved-too-few', 'size/moved', 10]]);
  });

  it('says by how many posts what can be moved falls short', () => {
    const ground = madeGround([7], [{ opening: 1, residents: 5 }]);
    const [binding] = problems(ground, madePlan(2), lowestPosts(11), 'smallest-moved');
    expect(binding).toMatchObject({
      code: 'moved-binds',
      detail: { needed: 10, most: 7, lacking: 3, by: 'limit-group', total: 7, side: 'cut' },
    });
  });

  it('names the total that holds what can be moved', () => {
    const ground = madeGround([7, 9], [{ opening: 1, residents: 5 }]);
    const caps = { units: { c0: { cap: 2 }, c1: { cap: 3 } } };
    const plan = mergePatch(madePlan(2), { cut: caps });
    const [binding] = problems(ground, plan, lowestPosts(11), 'smallest-moved');
    expect(binding!.detail).toMatchObject({ most: 5, by: 'limit-cap', total: 5, side: 'cut' });
    expect(sayGoalProblem(binding!, ground, speechOf('zh-CN'))).toBe(
      '须下沉 10 名，最多能下沉 5 名，差 5 名；受限于减上：各单位上限合计 5 名',
    );
  });

  it('leaves alone a plan that is there', () => {
    const plan = baseline(yunze);
    const answer = found(yunze, plan, { kind: 'grass-roots-share', percent: 50 }, 'least-change');
    expect(answer).toMatchObject({ already: true, patch: {}, moved: plan.size.moved, differently: 0 });
  });

  it('moves for a share what is lacking, in whole posts', () => {
    const plan = baseline(yunze);
    const answer = found(yunze, plan, { kind: 'grass-roots-share', percent: 60 }, 'least-change');
    expect(answer.moved).toBe(Math.ceil(0.6 * 5886) - 3304);
    expect(answer.differently).toBe(answer.moved - plan.size.moved);
    expect(answer.after).toBeGreaterThanOrEqual(60);
  });

  it('answers for 300 units by largest remainder in few divisions', () => {
    const ground = madeGround(
      Array.from({ length: 300 }, (_, i) => 20 + (i % 17)),
      Array.from({ length: 20 }, (_, i) => ({ opening: 100 + 7 * i, residents: 30_000 + 40_000 * i })),
    );
    const base = madePlan(300);
    const plan: Plan = { ...base, topUp: { ...base.topUp, method: 'largest-remainder' } };
    const answer = found(ground, plan, { kind: 'lowest-level', level: 3.4 }, 'smallest-moved');
    expect(answer.after).toBeGreaterThanOrEqual(3.4);
    const doing = (moved: number) => {
      const tried = allocate(ground, { ...plan, size: { moved } });
      if (!tried.ok) throw new Error(JSON.stringify(tried.problems));
      return tried.value.topUp.units.every(
        ({ posts }, i) => (100 + 7 * i + posts) * 10_000 >= 3.4 * (30_000 + 40_000 * i),
      );
    };
    expect([answer.moved - 1, answer.moved].map(doing)).toEqual([false, true]);
  });
});
