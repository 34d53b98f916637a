import { describe, expect, it } from 'vitest';
import { mergePatch } from '../../../src/domain/plan/merge-patch';
import { movedFor, planSize, totalPatch } from '../../../src/domain/plan/plan-size';
import { allocated, baotou, planWith, postsOf, yunze } from '../../support/plan-grounds';

describe('the size of a plan', () => {
  it('reads the posts to move as shares, with what agrees with the report', () => {
    const size = planSize(baotou, planWith(baotou));
    expect(size).toMatchObject({ total: 1000, moved: 76, ofSystem: 7.6, ofReleasing: 16 });
    expect(size.agreement).toMatchObject({ moved: { first: 76, last: 76 }, point: 76, agrees: true });
    expect(planSize(baotou, planWith(baotou, { size: { moved: 80 } })).agreement!.agrees).toBe(false);
    const real = planSize(yunze, planWith(yunze));
    expect(real).toMatchObject({ total: 5886, before: { cut: { posts: 2582 }, topUp: { posts: 3304 } } });
    expect(real.agreement).toBeUndefined();
  });

  it('finds the posts for a share, half a post up', () => {
    const plan = planWith(baotou);
    expect(movedFor(baotou, plan, 'system', 7.6)).toBe(76);
    expect(movedFor(baotou, plan, 'releasing', 16)).toBe(76);
    expect(movedFor(baotou, plan, 'system', 7.65)).toBe(77);
    expect(movedFor(baotou, plan, 'releasing', 0.1)).toBe(0);
  });
});

describe('another total', () => {
  it('moves what agrees with the report, and comes back', () => {
    const plan = planWith(baotou);
    const real = mergePatch(plan, totalPatch(baotou, plan, 6180));
    expect(real.size).toEqual({ total: 6180, moved: 470 });
    expect(planSize(baotou, real).agreement!.agrees).toBe(true);
    expect(allocated(baotou, real).total).toBe(6180);
    expect(mergePatch(real, totalPatch(baotou, real, undefined))).toEqual(plan);
  });

  it('rescales what was set in posts, so that it still adds up', () => {
    const plan = planWith(baotou, {
      cut: {
        rule: 'by-hand',
        units: {
          'sys-command': { posts: 1, floor: 1, cap: 3, reason: '已精简' },
          'sys-supervision': { posts: 25 },
          'sys-operations': { posts: 25 },
          'sys-support': { posts: 25, locked: true },
        },
      },
      topUp: { units: { 'd-150223': { posts: 7 } } },
      phasing: { locked: { '2019': 30 }, cells: { cut: { 'sys-support': { '2019': 11 } } } },
      entered: { openings: { 'sys-command': 95 } },
    });
    const real = mergePatch(plan, totalPatch(baotou, plan, 6187));
    expect(real.cut.units['sys-command']).toEqual({ posts: 6, floor: 6, cap: 19, reason: '已精简' });
    expect(real.cut.units['sys-support']).toMatchObject({ locked: true });
    expect(real.phasing.locked['2019']).toBe(186);
    expect(real.entered.openings['sys-command']).toBe(587);
    const allocation = allocated(baotou, real);
    expect(allocation.moved).toBe(470);
    expect(postsOf(allocation, 'topUp')['d-150223']).toBe(43);
    expect(allocation.cut.cells[3]![0]).toBe(68);
  });

  it('fault-52 keeps a total that is none as it was typed, and touches nothing else', () => {
    expect(totalPatch(baotou, planWith(baotou), 0)).toEqual({ size: { total: 0 } });
    expect(totalPatch(baotou, planWith(baotou), 3.5)).toEqual({ size: { total: 3.5 } });
  });
});
