import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/domain/plan/allocate';
import { changeRule, type SideRule } from '../../../src/domain/plan/change-rule';
import { mergePatch } from '../../../src/domain/plan/merge-patch';
import type { Plan } from '../../../src/domain/plan/plan';
import { baotou, baseline } from '../../support/plan-grounds';

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

  it('begins with the baseline where the rule before gave nothing', () => {
    const lacking = changed(baseline(baotou), { side: 'cut', rule: 'equal-rate' });
    expect(allocate(baotou, lacking).ok).toBe(false);
    const byHand = changed(lacking, { side: 'cut', rule: 'by-hand' });
    expect(cuts(byHand)).toEqual(Array.from({ length: 4 }, () => [19, 'hand']));
    const more = mergePatch<Plan>(lacking, { size: { moved: 80 } });
    expect(changed(more, { side: 'cut', rule: 'by-hand' }).cut.units).toEqual({});
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
});
