import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan/plan';
import type { Patch } from '../../../src/domain/plan/patch';
import { allocated, baotou, planProblems, planWith } from '../../support/plan-grounds';

const cut = (units: Record<string, object>): Patch<Plan> => ({ cut: { units } });

describe('bounds that cannot hold', () => {
  it.each<[string, Patch<Plan>]>([
    ['floor-above-cap', cut({ 'sys-command': { floor: 5, cap: 4 } })],
    ['floors-exceed-moved', cut({ 'sys-command': { floor: 40 }, 'sys-support': { floor: 40 } })],
    [
      'caps-below-moved',
      cut({
        'sys-command': { cap: 1 },
        'sys-supervision': { cap: 1 },
        'sys-operations': { cap: 1 },
        'sys-support': { cap: 1 },
      }),
    ],
    [
      'no-weight',
      {
        cut: {
          rule: 'weighted',
          weights: { 'sys-command': 0, 'sys-supervision': 0, 'sys-operations': 0, 'sys-support': 0 },
        },
      },
    ],
    [
      'cells-exceed-unit',
      {
        cut: { units: { 'sys-command': { posts: 3 } } },
        phasing: { cells: { cut: { 'sys-command': { '2019': 4 } } } },
      },
    ],
    [
      'cells-above-cap',
      {
        cut: { units: { 'sys-command': { cap: 3 } } },
        phasing: { cells: { cut: { 'sys-command': { '2019': 4 } } } },
      },
    ],
    ['locked-years-exceed-moved', { phasing: { locked: { '2019': 77 } } }],
    ['locked-years-differ', { phasing: { locked: { '2019': 1, '2020': 1, '2021': 1, '2022': 1 } } }],
    ['years-weightless', { phasing: { weights: { '2019': 0, '2020': 0, '2021': 0, '2022': 0 } } }],
    [
      'cells-exceed-year',
      { phasing: { locked: { '2019': 3 }, cells: { topUp: { 'd-150203': { '2019': 4 } } } } },
    ],
  ])('%s', (code, patch) => {
    expect(planProblems(baotou, planWith(baotou, patch)).map((p) => p.code)).toEqual([code]);
  });

  it('cells that leave no table, with the units and years concerned', () => {
    const plan = planWith(baotou, {
      cut: { units: { 'sys-command': { posts: 40 } } },
      phasing: {
        locked: { '2019': 1, '2020': 1 },
        cells: { cut: { 'sys-command': { '2021': 0, '2022': 1 } } },
      },
    });
    expect(planProblems(baotou, plan)).toEqual([
      {
        code: 'cells-not-possible',
        where: 'phasing/cells/cut',
        detail: { side: 'cut', units: 'sys-command', years: '2019,2020', posts: 39, room: 2 },
      },
    ]);
  });

  it('cells that hold stay as they are, and the year and the unit give way', () => {
    const plan = planWith(baotou, {
      phasing: {
        locked: { '2022': 10 },
        weights: { '2019': 2 },
        cells: { topUp: { 'd-150206': { '2020': 3 } }, cut: { 'sys-command': { '2022': 7 } } },
      },
    });
    const { years, cut: given, topUp } = allocated(baotou, plan);
    expect(years.map((y) => y.posts)).toEqual([33, 17, 16, 10]);
    expect(given.cells[0]![3]).toBe(7);
    expect(topUp.units[4]).toMatchObject({ posts: 3, by: 'lock' });
    expect(topUp.cells[4]).toEqual([0, 3, 0, 0]);
  });
});
