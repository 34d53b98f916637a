import { describe, expect, it } from 'vitest';
import { baotou } from '../../../mocks/baotou-2019-2022/baotou';
import { yunze } from '../../../mocks/yunze';
import { unitId } from '../../../src/domain/ledger/unit';
import { pairMargins } from '../../../src/domain/plan-effects/pair-margins';
import { transferKey } from '../../../src/domain/plan-effects/transfer-key';
import { transferTable } from '../../../src/domain/plan-effects/transfer-table';
import { barePlan, madeAllocation } from '../../support/made-allocation';

const allocation = madeAllocation({
  cut: { office: [5, 1], traffic: [3, 0] },
  topUp: { east: [6, 0], west: [2, 1] },
  openings: { office: 40, east: 100, west: 7 },
});

const told = (table: ReturnType<typeof transferTable>) =>
  table.rows.map(({ number, year, from, posts, to, paired }) => [
    number,
    year,
    from.unit,
    from.before.known ? from.before.posts : '?',
    posts,
    from.after.known ? from.after.posts : '?',
    to.unit,
    to.before.known ? to.before.posts : '?',
    to.after.known ? to.after.posts : '?',
    paired,
  ]);

describe('pairMargins', () => {
  it('gives the largest remaining of one side to the largest remaining of the other', () => {
    expect(pairMargins([19, 19, 19], [30, 20, 7])).toEqual([
      { from: 0, to: 0, posts: 19 },
      { from: 1, to: 1, posts: 19 },
      { from: 2, to: 0, posts: 11 },
      { from: 2, to: 1, posts: 1 },
      { from: 2, to: 2, posts: 7 },
    ]);
  });

  it('takes the first of equal ones, and leaves out who has none', () => {
    expect(pairMargins([0, 2, 2], [2, 0, 2])).toEqual([
      { from: 1, to: 0, posts: 2 },
      { from: 2, to: 2, posts: 2 },
    ]);
  });

  it('refuses sides that differ in sum', () => {
    expect(() => pairMargins([2], [1])).toThrow('not what is received');
    expect(() => pairMargins([], [1])).toThrow('not what is received');
  });
});

describe('the transfer table', () => {
  it('runs balances down its rows, and leaves an unknown opening unknown', () => {
    const table = transferTable(yunze, barePlan, allocation);
    expect(told(table)).toEqual([
      [1, 2019, 'office', 40, 5, 35, 'east', 100, 105, 'by-rule'],
      [2, 2019, 'traffic', '?', 1, '?', 'east', 105, 106, 'by-rule'],
      [3, 2019, 'traffic', '?', 2, '?', 'west', 7, 9, 'by-rule'],
      [4, 2020, 'office', 35, 1, 34, 'west', 9, 10, 'only-way'],
    ]);
    expect(table.total).toEqual({ released: 9, received: 9, planned: 9 });
    expect(table.years).toEqual([
      { year: 2019, posts: 8 },
      { year: 2020, posts: 1 },
    ]);
    expect(table.byRule).toBe(true);
  });

  it('is stamped per thousand until a real total is entered', () => {
    const stamped = (plan: typeof barePlan) => transferTable(baotou, plan, allocation).perThousand;
    expect(stamped(barePlan)).toBe(true);
    expect(stamped({ ...barePlan, size: { moved: 9, total: 2500 } })).toBe(false);
    expect(transferTable(yunze, barePlan, allocation).perThousand).toBe(false);
  });

  it('carries what was entered on a row, and names notes whose row is gone', () => {
    const key = transferKey(2020, unitId('office'), unitId('west'));
    const gone = transferKey(2021, unitId('office'), unitId('west'));
    const note = { documentNo: '包编发〔2020〕1号', date: '2020-06-30' };
    const plan = { ...barePlan, transfers: { [key]: note, [gone]: { note: '待定' } } };
    const table = transferTable(baotou, plan, allocation);
    expect(table.rows.map((row) => row.note)).toEqual([{}, {}, {}, note]);
    expect(table.orphans).toEqual([gone]);
  });

  it('has nothing to show where nothing moves', () => {
    const still = madeAllocation({ cut: { office: [0] }, topUp: { east: [0] } });
    const table = transferTable(yunze, barePlan, still);
    expect(table.rows).toEqual([]);
    expect(table).toMatchObject({ total: { released: 0, received: 0, planned: 0 }, byRule: false });
  });
});

describe('the key of a row', () => {
  it('has no slash and tells units apart whose ids hold its own signs', () => {
    const keys = [
      transferKey(2019, unitId('a|b'), unitId('c')),
      transferKey(2019, unitId('a'), unitId('b|c')),
      transferKey(2019, unitId('a/b'), unitId('c')),
      transferKey(2019, unitId('a~2b'), unitId('c')),
      transferKey(2019, unitId('a~1b'), unitId('c')),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.includes('/'))).toEqual([]);
  });
});
