import { describe, expect, it } from 'vitest';
import { checkRules, isBlocked } from '../../../src/domain/plan-effects/check-rules';
import type { FindingOf, RuleId } from '../../../src/domain/plan-effects/rule-finding';
import type { Plan } from '../../../src/domain/plan/plan';
import type { PlanGround } from '../../../src/domain/plan/plan-ground';
import { madeGround, madePlan } from '../../support/made-ground';
import { baotou, baseline, planWith, yunze } from '../../support/plan-grounds';

const found = <K extends RuleId>(ground: PlanGround, plan: Plan, rule: K) =>
  checkRules(ground, plan).filter((f): f is FindingOf<K> => f.rule === rule);

const ground = madeGround(
  [10, 5],
  [
    { opening: 20, residents: 10_000 },
    { opening: 30, residents: 30_000 },
  ],
);

describe('the rules on a plan', () => {
  it('finds a sound plan sound, and what is not stated not known', () => {
    const findings = checkRules(baotou, baseline(baotou));
    const states = Object.fromEntries(findings.map((f) => [f.rule, f.state]));
    expect(states).toEqual({
      feasible: 'holds',
      conservation: 'holds',
      bounds: 'holds',
      'negative-balance': 'not-known',
      'over-establishment': 'not-known',
      vacancies: 'not-known',
      'headquarters-share': 'holds',
      'station-share': 'not-known',
    });
    expect(isBlocked(findings)).toBe(false);
  });

  it('blocks a plan that nothing follows from, with the reason and where it stands', () => {
    const plan = planWith(baotou, { topUp: { units: { 'd-150206': { posts: 90 } } } });
    const findings = checkRules(baotou, plan);
    const [first] = findings;
    expect(first).toMatchObject({
      rule: 'feasible',
      state: 'broken',
      detail: { problem: { code: 'hands-exceed-moved', detail: { posts: 90, moved: 76, difference: 14 } } },
      cause: { side: 'topUp' },
      blocks: true,
    });
    expect(isBlocked(findings)).toBe(true);
    expect(found(baotou, plan, 'bounds')).toEqual([]);
  });

  it('says nothing of units that give and get where none does', () => {
    const plan = planWith(baotou, { size: { moved: 0 } });
    expect(found(baotou, plan, 'conservation')).toMatchObject([{ state: 'holds' }]);
    expect(found(baotou, plan, 'negative-balance')).toEqual([]);
    expect(found(baotou, plan, 'vacancies')).toEqual([]);
  });

  it('keeps a typed value outside its bounds, names it and blocks submission', () => {
    const plan = planWith(baotou, { topUp: { units: { 'd-150206': { posts: 9, cap: 4 } } } });
    expect(found(baotou, plan, 'bounds')).toEqual([
      {
        rule: 'bounds',
        state: 'broken',
        detail: { posts: 9, cap: 4 },
        cause: { side: 'topUp', unit: 'd-150206', field: 'topUp/units/d-150206/posts' },
        blocks: true,
      },
    ]);
  });

  it('names who would end below zero, and who would have more people than posts', () => {
    const base = madePlan(8);
    const units = { c0: { posts: 2 }, c1: { posts: 6 } };
    const plan: Plan = {
      ...base,
      cut: { ...base.cut, units },
      entered: { ...base.entered, staff: { c0: 9, c1: 0, d0: 40, d1: 20 } },
    };
    expect(found(ground, plan, 'negative-balance')).toEqual([
      {
        rule: 'negative-balance',
        state: 'broken',
        detail: { before: 5, after: -1 },
        cause: { side: 'cut', unit: 'c1' },
        blocks: true,
      },
    ]);
    const over = found(ground, plan, 'over-establishment');
    expect(over.map(({ cause, detail, blocks }) => [cause?.unit, detail, blocks])).toEqual([
      ['c0', { after: 8, staff: 9, over: 1 }, false],
      ['c1', { after: -1, staff: 0, over: 1 }, false],
      ['d0', { after: 22, staff: 40, over: 18 }, false],
    ]);
    expect(found(ground, plan, 'vacancies')).toMatchObject([
      { state: 'broken', detail: { posts: 6, after: 36, staff: 20, vacant: 16 }, cause: { unit: 'd1' } },
    ]);
  });

  it('tells the share of stations between none and all of what districts receive, and what would be needed', () => {
    const [share] = found(yunze, baseline(yunze), 'station-share');
    const { before, least, most, needed, goal } = share!.detail;
    expect(goal).toBe(40);
    expect(least!).toBeLessThan(before!);
    expect(most!).toBeGreaterThan(least!);
    const reached = share!.state === 'holds' ? least! >= 40 : share!.state === 'broken' ? most! < 40 : true;
    expect(reached).toBe(true);
    expect(needed === 0).toBe(share!.state === 'holds');
  });

  it('holds a plan to the limits its planner sets, at the very limit too', () => {
    const plan = madePlan(8);
    const judged = (thresholds: Plan['thresholds']) =>
      found(ground, { ...plan, thresholds }, 'threshold').map(({ state, detail }) => [state, detail.value]);
    expect(judged({ 'lowest-level': 12 })).toEqual([['holds', 12]]);
    expect(judged({ 'lowest-level': 12.1 })).toEqual([['broken', 12]]);
    expect(judged({ 'largest-ratio': 1.8 })).toEqual([['broken', 22 / 12]]);
    expect(judged({ 'grass-roots-share': 89.2 })).toEqual([['holds', (58 * 100) / 65]]);
    expect(judged({ 'headquarters-share': 10.7 })).toEqual([['broken', (7 * 100) / 65]]);
    expect(judged({ 'largest-cut-rate': 80 })).toEqual([['holds', 80]]);
    expect(found(baotou, planWith(baotou, { thresholds: { 'lowest-level': 3 } }), 'threshold')).toMatchObject(
      [
        {
          state: 'not-known',
          detail: { threshold: 'lowest-level', limit: 3, unknown: 9 },
          cause: { field: 'thresholds/lowest-level' },
          blocks: false,
        },
      ],
    );
  });
});
