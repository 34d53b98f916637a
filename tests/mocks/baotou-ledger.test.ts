import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { between } from '../../src/domain/numbers/interval';
import type { Batch } from '../../src/domain/ledger/ledger';
import { verifyLedger } from '../../src/domain/ledger/verify';

const { ledger } = baotou;

const only = <T>(items: readonly T[]): T => {
  const [first, ...more] = items;
  if (first === undefined || more.length > 0) throw new Error(`${items.length} items instead of one`);
  return first;
};

const refinement = () => only(ledger.refinements);

/** Signed posts of each unit over all parts. */
function totals(parts: readonly Batch[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { unit, posts } of parts.flatMap(({ entries }) => entries))
    sums.set(unit, (sums.get(unit) ?? 0) + posts);
  return sums;
}

const childrenOf = (id: string) =>
  ledger.units.filter(({ parents }) => parents.some(({ parent }) => parent === id));

describe('the ledger of baotou-2019-2022', () => {
  it('breaks no law', () => {
    expect(verifyLedger(ledger)).toEqual([]);
  });

  it('counts per thousand posts from 2019 to 2022', () => {
    expect([ledger.dataset, ledger.displayUnit, ledger.period]).toEqual([
      'baotou-2019-2022',
      'per-thousand',
      { from: 2019, to: 2022 },
    ]);
    expect(baotou.dataset.system).toEqual({ posts: 1000, basis: 'derived' });
  });

  it('opens with 475 of the releasing units and 525 of the others, and knows no other opening', () => {
    const source = { kind: 'figures', of: ['F15', 'F16'] };
    expect(ledger.openings).toEqual([
      { unit: 'system', posts: 1000, basis: 'derived' },
      { unit: 'releasing', posts: 475, basis: 'derived', interval: between(461, 490), source },
      { unit: 'others', posts: 525, basis: 'derived', interval: between(510, 539), source },
    ]);
  });

  it('states one reported batch of 76 over all years', () => {
    const batch = only(ledger.batches);
    expect([batch.period, batch.basis, batch.source]).toEqual([
      { from: 2019, to: 2022 },
      'reported',
      { kind: 'report', section: '一·3' },
    ]);
    expect(batch.entries).toEqual([
      { unit: 'releasing', posts: -76 },
      { unit: 'others', posts: 76 },
    ]);
  });

  it('keeps a residual member in either group beside the systems and the districts', () => {
    expect(childrenOf('system').map(({ id }) => id)).toEqual(['releasing', 'others']);
    for (const [group, named] of [
      ['releasing', 4],
      ['others', 9],
    ] as const) {
      const members = childrenOf(group);
      expect(members.filter(({ residual }) => residual)).toHaveLength(1);
      expect(members.filter(({ residual }) => !residual)).toHaveLength(named);
    }
  });
});

describe('the illustrative split of baotou-2019-2022', () => {
  it('says that it is one, and under what assumption', () => {
    const { of, basis, assumption, parts } = refinement();
    expect([of, basis]).toEqual(['b-2019-2022', 'illustrative']);
    expect(parts.every((part) => part.basis === 'illustrative')).toBe(true);
    expect(assumption['zh-CN']).toContain('假设');
    expect(assumption['zh-CN']).toContain('2010');
    expect(assumption.en).toContain('2010');
  });

  it('cuts the four systems alike', () => {
    const sums = totals(refinement().parts);
    expect(
      ['sys-command', 'sys-supervision', 'sys-operations', 'sys-support'].map((id) => sums.get(id)),
    ).toEqual([-19, -19, -19, -19]);
  });

  it('moves as much in each year', () => {
    const years = refinement().parts.map(({ period, entries }) => [
      period.from,
      period.to,
      entries.reduce((sum, { posts }) => sum + Math.max(posts, 0), 0),
    ]);
    expect(years).toEqual([2019, 2020, 2021, 2022].map((year) => [year, year, 19]));
  });

  it('tops up the districts by residents, rounded by Sainte-Laguë', () => {
    const sums = totals(refinement().parts);
    const byReceived = ['203', '204', '202', '221', '207', '222', '223', '205', '206'];
    expect(byReceived.map((code) => sums.get(`d-150${code}`))).toEqual([21, 17, 14, 8, 6, 5, 3, 1, 1]);
  });

  it('touches no other unit', () => {
    const touched = [...totals(refinement().parts).keys()].sort();
    expect(touched).toHaveLength(13);
    expect(touched.every((id) => id.startsWith('sys-') || id.startsWith('d-'))).toBe(true);
  });
});
