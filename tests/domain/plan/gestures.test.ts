import { describe, expect, it } from 'vitest';
import type { Gesture } from '../../../src/domain/plan/gesture';
import { setCellPosts, setMoved, setUnitPosts, setYearPosts } from '../../../src/domain/plan/gestures';
import { mergePatch } from '../../../src/domain/plan/merge-patch';
import type { Plan } from '../../../src/domain/plan/plan';
import type { Patch } from '../../../src/domain/plan/patch';
import { allocated, baotou, planWith, postsOf, sum, yunze } from '../../support/plan-grounds';

const after = (plan: Plan, { patch }: Gesture) => allocated(baotou, mergePatch(plan, patch));
const told = ({ posts, stopped }: Gesture) => [posts, stopped?.code];

describe('dragging a unit', () => {
  const plan = planWith(baotou);
  const drag = (patch: Patch<Plan>, posts: number) =>
    setUnitPosts(baotou, mergePatch(plan, patch), 'cut', 'sys-command', posts);
  const units = (decisions: Plan['cut']['units'], rule: Plan['cut']['rule'] = 'equal'): Patch<Plan> => ({
    cut: { rule, units: decisions },
  });

  it('leaves the rest to the rule', () => {
    const gesture = drag({}, 30);
    expect(gesture).toEqual({ patch: { cut: { units: { 'sys-command': { posts: 30 } } } }, posts: 30 });
    expect(Object.values(postsOf(after(plan, gesture), 'cut'))).toEqual([30, 15, 16, 15]);
  });

  it.each<[string, Patch<Plan>, number, number, string | undefined]>([
    ['what is to be moved', {}, 90, 76, 'limit-moved'],
    ['nothing', {}, -1, 0, 'limit-zero'],
    ['its cap', units({ 'sys-command': { cap: 12 } }), 20, 12, 'limit-cap'],
    ['its floor', units({ 'sys-command': { floor: 12 } }), 3, 12, 'limit-floor'],
    ['what it has', { entered: { openings: { 'sys-command': 25 } } }, 40, 25, 'limit-opening'],
    ['the floors of others', units({ 'sys-support': { floor: 50 } }), 40, 26, 'limit-others'],
    [
      'the caps of others',
      units({ 'sys-support': { cap: 9 }, 'sys-operations': { cap: 9 }, 'sys-supervision': { cap: 9 } }),
      1,
      49,
      'limit-others',
    ],
    [
      'hands on others',
      units({ 'sys-support': { posts: 50 }, 'sys-operations': { posts: 20 } }),
      30,
      6,
      'limit-others',
    ],
    [
      'all others being set',
      units({
        'sys-support': { posts: 50 },
        'sys-operations': { posts: 20 },
        'sys-supervision': { posts: 1 },
      }),
      30,
      5,
      'limit-others',
    ],
    [
      'cells that stay',
      { phasing: { cells: { cut: { 'sys-command': { '2020': 8 } } } } },
      2,
      8,
      'limit-cells',
    ],
  ])('stops at %s', (_, patch, posts, end, by) => {
    expect(told(drag(patch, posts))).toEqual([end, by]);
  });

  it('does not move what is locked', () => {
    const gesture = drag(units({ 'sys-command': { posts: 7, locked: true } }), 9);
    expect(gesture).toMatchObject({ patch: {}, posts: 7, stopped: { code: 'limit-lock' } });
  });

  it('says where it was stopped, and by how much', () => {
    expect(drag(units({ 'sys-command': { cap: 12 } }), 20).stopped).toEqual({
      code: 'limit-cap',
      where: 'cut/units/sys-command/posts',
      detail: { side: 'cut', unit: 'sys-command', asked: 20, limit: 12 },
    });
  });

  it('lets the unlocked others give way in proportion where all is by hand', () => {
    const hands = units(
      {
        'sys-command': { posts: 16 },
        'sys-supervision': { posts: 30 },
        'sys-operations': { posts: 10 },
        'sys-support': { posts: 20, locked: true },
      },
      'by-hand',
    );
    const at = mergePatch(plan, hands);
    const gesture = setUnitPosts(baotou, at, 'cut', 'sys-command', 20);
    expect(postsOf(after(at, gesture), 'cut')).toEqual({
      'sys-command': 20,
      'sys-supervision': 27,
      'sys-operations': 9,
      'sys-support': 20,
    });
    expect(told(setUnitPosts(baotou, at, 'cut', 'sys-command', 70))).toEqual([56, 'limit-others']);
    expect(told(setUnitPosts(baotou, at, 'cut', 'sys-support', 70))).toEqual([20, 'limit-lock']);
  });

  it('mends hands that did not add up', () => {
    const at = mergePatch(plan, units({ 'sys-support': { posts: 10 } }, 'by-hand'));
    const gesture = setUnitPosts(baotou, at, 'cut', 'sys-command', 40);
    expect(postsOf(after(at, gesture), 'cut')).toMatchObject({ 'sys-command': 40, 'sys-support': 36 });
  });

  it('throws on what is no whole number, as typed text never comes here', () => {
    expect(() => drag({}, 3.5)).toThrow('not whole posts');
    expect(() => setUnitPosts(baotou, plan, 'cut', 'nobody', 3)).toThrow('nobody');
  });
});

describe('dragging what is to be moved', () => {
  it.each<[string, Patch<Plan>, number, number, string | undefined]>([
    ['nowhere in between', {}, 100, 100, undefined],
    ['the posts of the group', {}, 500, 475, 'limit-group'],
    ['nothing', {}, -5, 0, 'limit-zero'],
    ['floors', { topUp: { units: { 'd-150206': { floor: 30 } } } }, 5, 30, 'limit-floor'],
    ['locked years', { phasing: { locked: { '2020': 40 } } }, 5, 40, 'limit-lock'],
    [
      'all years locked',
      { phasing: { locked: { '2019': 19, '2020': 19, '2021': 19, '2022': 19 } } },
      80,
      76,
      'limit-lock',
    ],
  ])('stops at %s', (_, patch, posts, end, by) => {
    const plan = planWith(baotou, patch);
    const gesture = setMoved(baotou, plan, posts);
    expect(told(gesture)).toEqual([end, by]);
    expect(after(plan, gesture).moved).toBe(end);
  });

  it('stops where every unit has given all it has', () => {
    const openings = { 'sys-command': 10, 'sys-supervision': 20, 'sys-operations': 30, 'sys-support': 40 };
    expect(told(setMoved(baotou, planWith(baotou, { entered: { openings } }), 120))).toEqual([
      100,
      'limit-opening',
    ]);
    expect(told(setMoved(yunze, planWith(yunze), 9000))).toEqual([2582, 'limit-group']);
  });

  it('takes posts by hand along in proportion', () => {
    const plan = planWith(baotou, {
      cut: {
        rule: 'by-hand',
        units: { 'sys-command': { posts: 38 }, 'sys-support': { posts: 38, locked: true } },
      },
    });
    const gesture = setMoved(baotou, plan, 80);
    expect(postsOf(after(plan, gesture), 'cut')).toMatchObject({ 'sys-command': 42, 'sys-support': 38 });
  });
});

describe('dragging years and cells', () => {
  it('lets the other years give way, and keeps the sum', () => {
    const plan = planWith(baotou, { phasing: { locked: { '2022': 10 } } });
    const gesture = setYearPosts(baotou, plan, 2019, 40);
    expect(after(plan, gesture).years.map((y) => y.posts)).toEqual([40, 13, 13, 10]);
    expect(told(setYearPosts(baotou, plan, 2019, 70))).toEqual([66, 'limit-moved']);
    expect(told(setYearPosts(baotou, plan, 2022, 70))).toEqual([10, 'limit-lock']);
  });

  it('keeps both margins when a cell is set, and stops at what they leave', () => {
    const plan = planWith(baotou);
    const gesture = setCellPosts(baotou, plan, 'cut', 'sys-command', 2020, 9);
    const { cut, years } = after(plan, gesture);
    expect(cut.cells[0]![1]).toBe(9);
    expect(cut.cells.map(sum)).toEqual([19, 19, 19, 19]);
    expect(years.map((y) => y.posts)).toEqual([19, 19, 19, 19]);
    expect(told(setCellPosts(baotou, plan, 'cut', 'sys-command', 2020, 20))).toEqual([19, 'limit-others']);
    const locked = mergePatch(plan, gesture.patch);
    expect(told(setCellPosts(baotou, locked, 'cut', 'sys-command', 2020, 8))).toEqual([9, 'limit-lock']);
    expect(told(setCellPosts(baotou, locked, 'cut', 'sys-command', 2021, 15))).toEqual([10, 'limit-others']);
  });

  it('does not move the last open cell of a unit', () => {
    const plan = planWith(baotou, {
      phasing: { cells: { topUp: { 'd-150206': { '2019': 0, '2020': 0, '2021': 1 } } } },
    });
    expect(told(setCellPosts(baotou, plan, 'topUp', 'd-150206', 2022, 1))).toEqual([0, 'limit-others']);
  });
});
