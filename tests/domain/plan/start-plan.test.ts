import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/domain/plan/allocate';
import { mergePatch } from '../../../src/domain/plan/merge-patch';
import { cutLevelsOf, planModesOf } from '../../../src/domain/plan/plan-modes';
import { planTemplates } from '../../../src/domain/plan/plan-template';
import { baselinePatch, planBlocks, startPlan } from '../../../src/domain/plan/start-plan';
import { allocated, baotou, planWith, postsOf, yunze } from '../../support/plan-grounds';

describe('a first plan', () => {
  it('is one a data set offers', () => {
    expect([planModesOf(baotou), cutLevelsOf(baotou)]).toEqual([['redo'], ['system']]);
    expect([planModesOf(yunze), cutLevelsOf(yunze)]).toEqual([['next'], ['system', 'unit']]);
  });

  it('follows from every template, or says what to enter', () => {
    for (const ground of [baotou, yunze])
      for (const template of planTemplates) {
        const result = allocate(ground, startPlan(ground, template, '甲'));
        const codes = result.ok ? [] : [...new Set(result.problems.map((p) => p.code))];
        const open = ground === baotou && template === 'level-up-the-weakest';
        expect(codes).toEqual(open ? ['opening-missing'] : []);
      }
  });

  it('weighs people against land as its name says', () => {
    const people = allocated(baotou, startPlan(baotou, 'population-first', '甲'));
    const land = allocated(baotou, startPlan(baotou, 'balance-by-area', '乙'));
    expect(postsOf(people, 'topUp')['d-150223']).toBe(3);
    expect(postsOf(land, 'topUp')['d-150223']).toBe(25);
  });

  it('comes back to the baseline block by block', () => {
    const changed = planWith(baotou, {
      size: { total: 6180, moved: 5 },
      cut: { rule: 'by-hand', units: { 'sys-command': { posts: 5 } } },
      topUp: { rule: 'equal', index: { area: 3 } },
      phasing: { weights: { '2019': 4 }, locked: { '2020': 1 } },
      entered: { openings: { 'd-150202': 3 }, staff: { 'd-150202': 4 } },
    });
    const back = planBlocks.reduce(
      (plan, block) => mergePatch(plan, baselinePatch(baotou, plan, block)),
      changed,
    );
    expect(back.size).toEqual({ total: 6180, moved: 470 });
    expect(back).toEqual({
      ...planWith(baotou),
      size: back.size,
      cut: back.cut,
      topUp: back.topUp,
      phasing: back.phasing,
    });
    const { cut, topUp } = allocated(baotou, back);
    for (const side of [cut, topUp])
      expect(side.units.map((u) => u.posts)).toEqual(side.units.map((u) => u.baseline));
  });
});
