import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan/plan';
import type { Patch } from '../../../src/domain/plan/patch';
import { allocated, baotou, planProblems, planWith, postsOf, sum, yunze } from '../../support/plan-grounds';

const cut = (units: Record<string, object>): Patch<Plan> => ({ cut: { units } });

describe('what follows from a plan', () => {
  it('is the report’s split for the baseline of Baotou', () => {
    const allocation = allocated(baotou, planWith(baotou));
    expect(allocation).toMatchObject({ total: 1000, moved: 76 });
    expect(Object.values(postsOf(allocation, 'cut'))).toEqual([19, 19, 19, 19]);
    expect(Object.values(postsOf(allocation, 'topUp'))).toEqual([14, 21, 17, 1, 1, 6, 8, 5, 3]);
    for (const side of ['cut', 'topUp'] as const) {
      const { units, cells } = allocation[side];
      expect(cells.map(sum)).toEqual(units.map((u) => u.posts));
      expect(allocation.years.map((_, j) => sum(cells.map((row) => row[j]!)))).toEqual([19, 19, 19, 19]);
      expect(units.every((u) => u.baseline === u.posts && u.by === 'rule')).toBe(true);
    }
  });

  it('keeps what is set by hand, and says what decided each unit', () => {
    const plan = planWith(
      baotou,
      cut({
        'sys-command': { posts: 30 },
        'sys-support': { posts: 10, locked: true },
        'sys-operations': { cap: 12 },
      }),
    );
    const { units } = allocated(baotou, plan).cut;
    expect(units.map(({ posts, by, ruled }) => [posts, by, ruled])).toEqual([
      [30, 'hand', 19],
      [24, 'rule', 19],
      [12, 'cap', 19],
      [10, 'lock', 19],
    ]);
    const floored = allocated(baotou, planWith(baotou, { topUp: { units: { 'd-150206': { floor: 4 } } } }));
    expect(floored.topUp.units[4]).toMatchObject({ posts: 4, by: 'floor', ruled: 1, baseline: 1 });
  });

  it('names ties in the order they are broken in', () => {
    const { cut: side } = allocated(baotou, planWith(baotou, { size: { moved: 78 } }));
    expect(side.ties).toEqual([
      {
        among: ['sys-command', 'sys-operations', 'sys-supervision', 'sys-support'],
        given: ['sys-command', 'sys-operations'],
      },
    ]);
  });

  it('mixes indicators in exact proportion', () => {
    const plan = planWith(baotou, { topUp: { index: { 'census-2010': 0.3, area: 0.7 } } });
    const { units } = allocated(baotou, plan).topUp;
    const damao = 76 * ((0.3 * 101_486) / 2_650_364 + (0.7 * 17_410) / 27_768);
    expect(units[8]!.quota).toBeCloseTo(damao, 9);
    expect(sum(units.map((u) => u.quota!))).toBeCloseTo(76, 9);
    const tied = planWith(baotou, {
      topUp: { index: { 'census-2010': 0, townships: 1 } },
      size: { moved: 1 },
    });
    expect(allocated(baotou, tied).topUp.units.find((u) => u.posts === 1)?.unit).toBe('d-150203');
  });

  it('asks for what it needs, unit by unit', () => {
    const missing = planProblems(baotou, planWith(baotou, { topUp: { index: { 'census-2020': 1 } } }));
    expect(missing.map((p) => [p.code, p.detail?.['unit']])).toEqual([
      ['indicator-missing', 'd-150204'],
      ['indicator-missing', 'd-150206'],
      ['indicator-missing', 'd-150222'],
      ['indicator-missing', 'd-150223'],
    ]);
    const rate = planProblems(baotou, planWith(baotou, { cut: { rule: 'equal-rate' } }));
    expect(rate.map((p) => p.where)).toEqual(
      ['command', 'supervision', 'operations', 'support'].map((id) => `entered/openings/sys-${id}`),
    );
    const level = planProblems(baotou, planWith(baotou, { topUp: { rule: 'level-up' } }));
    expect(new Set(level.map((p) => p.code))).toEqual(new Set(['opening-missing']));
    const [first] = planProblems(baotou, planWith(baotou, { topUp: { index: { 'census-2010': 0 } } }));
    expect(first).toEqual({ code: 'index-empty', where: 'topUp/index' });
  });

  it('levels up once openings are entered', () => {
    const openings = Object.fromEntries(
      ['02', '03', '04', '05', '06', '07', '21', '22', '23'].map((code) => [`d-1502${code}`, 40]),
    );
    const plan = planWith(baotou, { topUp: { rule: 'level-up' }, entered: { openings } });
    const { units } = allocated(baotou, plan).topUp;
    expect(postsOf(allocated(baotou, plan), 'topUp')).toMatchObject({ 'd-150206': 0, 'd-150203': 37 });
    expect(units[0]!.opening).toEqual({ known: true, posts: 40, basis: 'scenario' });
  });

  it('plans the units of the fictional city that are still there', () => {
    const allocation = allocated(yunze, planWith(yunze));
    expect(allocation.years.map((y) => y.year)).toEqual([2023, 2024, 2025]);
    expect(allocation.cut.units).toHaveLength(39);
    expect(allocation.topUp.units).toHaveLength(12);
    const bySystem = allocated(yunze, planWith(yunze, { cut: { level: 'system' } }));
    expect(bySystem.cut.units.map((u) => u.unit)).toHaveLength(5);
    expect(sum(bySystem.cut.units.map((u) => u.posts))).toBe(allocation.moved);
  });

  it('fault-60 takes no more from a unit than it has, unless a hand says so', () => {
    const plan = planWith(yunze, {
      cut: { rule: 'weighted', weights: { 'c-party': 1000 } },
      size: { moved: 200 },
    });
    const { units } = allocated(yunze, plan).cut;
    const party = units.find((u) => u.unit === 'c-party')!;
    expect(party).toMatchObject({ posts: 11, by: 'opening', opening: { posts: 11 } });
    const typed = planWith(yunze, cut({ 'c-party': { posts: 30 } }));
    expect(postsOf(allocated(yunze, typed), 'cut')['c-party']).toBe(30);
    expect(planProblems(yunze, planWith(yunze, { size: { moved: 9000 } }))[0]).toEqual({
      code: 'moved-exceeds-group',
      where: 'size/moved',
      detail: { moved: 9000, group: 2582 },
    });
    expect(planProblems(baotou, planWith(baotou, { size: { moved: 476 } }))[0]!.detail).toEqual({
      moved: 476,
      group: 475,
    });
  });

  it('fault-61 fails by how much posts set by hand differ, and loses none', () => {
    const hands = { 'sys-command': { posts: 20 }, 'sys-support': { posts: 30 } };
    const plan = planWith(baotou, { cut: { rule: 'by-hand', units: hands } });
    expect(planProblems(baotou, plan)).toEqual([
      {
        code: 'posts-differ',
        where: 'cut/units',
        detail: { side: 'cut', posts: 50, moved: 76, difference: -26 },
      },
    ]);
    const much = planWith(baotou, cut({ 'sys-command': { posts: 77 } }));
    expect(planProblems(baotou, much)[0]).toMatchObject({ code: 'hands-exceed-moved' });
  });

  it('fault-52 fault-53 names a fraction, a negative and a number too large where it stands', () => {
    const plan = planWith(baotou, {
      size: { moved: 3.5, total: 0 },
      cut: { units: { 'sys-command': { floor: -1 }, 'sys-support': { cap: 2 ** 60 } } },
      phasing: { weights: { '2019': NaN }, cells: { topUp: { 'd-150202': { '2019': 0.5 } } } },
    });
    expect(planProblems(baotou, plan).map((p) => `${p.code} ${p.where}`)).toEqual([
      'posts-not-whole size/moved',
      'total-not-positive size/total',
      'posts-negative cut/units/sys-command/floor',
      'posts-too-large cut/units/sys-support/cap',
      'weight-not-usable phasing/weights/2019',
      'posts-not-whole phasing/cells/topUp/d-150202/2019',
    ]);
  });

  it('fault-62 moves nothing where nothing is to be moved', () => {
    const allocation = allocated(baotou, planWith(baotou, { size: { moved: 0 } }));
    expect(sum(allocation.cut.units.map((u) => u.posts))).toBe(0);
    expect(allocation.topUp.units.every((u) => u.quota === 0)).toBe(true);
  });

  it('refuses what the data does not have', () => {
    const plan = planWith(baotou, {
      dataset: 'elsewhere',
      mode: 'next',
      years: { from: 2019, to: 2024 },
      cut: { level: 'unit' },
    });
    expect(planProblems(baotou, plan).map((p) => p.code)).toEqual([
      'dataset-differs',
      'mode-not-in-data',
      'level-not-in-data',
      'years-outside-mode',
    ]);
    const real = planWith(yunze, { size: { total: 5000 } });
    expect(planProblems(yunze, real)[0]).toMatchObject({ code: 'total-of-real-posts' });
  });
});
