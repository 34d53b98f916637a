import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/domain/plan/allocate';
import { changeLevel, changeRule, type SideRule } from '../../../src/domain/plan/change-rule';
import { mergePatch } from '../../../src/domain/plan/merge-patch';
import type { Plan } from '../../../src/domain/plan/plan';
import { allocated, baotou, baseline, planWith, yunze } from '../../support/plan-grounds';

const changed = (plan: Plan, to: SideRule): Plan => mergePatch(plan, changeRule(baotou, plan, to));
const cuts = (plan: Plan) => {
  const allocated = allocate(baotou, plan);
  return allocated.ok ? allocated.value.cut.units.map(({ posts, by }) => [posts, by]) : allocated.problems;
};

describe('a change of the rule', () => {
  const plan = mergePatch<Plan>(baseline(baotou), {
    cut: { units: { 'sys-command': { posts: 30, locked: true }, 'sys-support': { posts: 10 } } },
  });

  it('begins with the posts as they are where all is by hand from now on', () => {
    const byHand = changed(plan, { side: 'cut', rule: 'by-hand' });
    expect(cuts(byHand)).toEqual([
      [30, 'lock'],
      [18, 'hand'],
      [18, 'hand'],
      [10, 'hand'],
    ]);
  });

  it('begins with the baseline, else alike, where the rule before gave nothing', () => {
    const lacking = changed(baseline(baotou), { side: 'cut', rule: 'equal-rate' });
    expect(allocate(baotou, lacking).ok).toBe(false);
    const byHand = changed(lacking, { side: 'cut', rule: 'by-hand' });
    expect(cuts(byHand)).toEqual(Array.from({ length: 4 }, () => [19, 'hand']));
    const more = mergePatch<Plan>(lacking, { size: { moved: 80 } });
    expect(cuts(changed(more, { side: 'cut', rule: 'by-hand' }))).toEqual(
      Array.from({ length: 4 }, () => [20, 'hand']),
    );
  });

  it('gives back to the rule what was by hand, and keeps locks', () => {
    const back = changed(changed(plan, { side: 'cut', rule: 'by-hand' }), { side: 'cut', rule: 'equal' });
    expect(cuts(back)).toEqual([
      [30, 'lock'],
      [15, 'rule'],
      [16, 'rule'],
      [15, 'rule'],
    ]);
    const weighted = changed(plan, { side: 'cut', rule: 'weighted' });
    expect(weighted.cut.units).toEqual(plan.cut.units);
    expect(changeRule(baotou, plan, { side: 'topUp', rule: 'index' })).toEqual({});
  });

  it('begins anew where all is by hand and other units cut', () => {
    const at = (plan: Plan) => mergePatch(plan, changeLevel(yunze, plan, 'system'));
    const byHand = planWith(yunze, changeRule(yunze, baseline(yunze), { side: 'cut', rule: 'by-hand' }));
    const { cut, moved } = allocated(yunze, at(byHand));
    expect(cut.units.map(({ unit }) => unit)).not.toEqual(
      allocated(yunze, byHand).cut.units.map((u) => u.unit),
    );
    expect(cut.units.every(({ by }) => by === 'hand')).toBe(true);
    expect(cut.units.reduce((sum, { posts }) => sum + posts, 0)).toBe(moved);
    expect(changeLevel(yunze, baseline(yunze), 'system')).toEqual({ cut: { level: 'system' } });
  });
});
