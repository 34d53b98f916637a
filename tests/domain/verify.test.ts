import { describe, expect, it } from 'vitest';
import { between } from '../../src/domain/numbers/interval';
import type { Batch, Ledger } from '../../src/domain/ledger/ledger';
import { localised } from '../../src/domain/localised';
import type { Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { verifyLedger } from '../../src/domain/ledger/verify';
import { baotouShape, reported, split } from '../support/baotou-shape';

const [releasing, others, donghe] = ['releasing', 'others', 'donghe'].map(unitId) as [
  Unit['id'],
  Unit['id'],
  Unit['id'],
];

const ledgerWith = (change: Partial<Ledger>): Ledger => ({ ...baotouShape, ...change });

const batch = (change: Partial<Batch>): Batch => ({ ...reported, id: 'b-more', ...change });

const violationsOf = (change: Partial<Ledger>) => verifyLedger(ledgerWith(change));

const units = (id: string, change: Partial<Unit>): readonly Unit[] =>
  baotouShape.units.map((u) => (u.id === id ? { ...u, ...change } : u));

describe('verifyLedger', () => {
  it('finds nothing in a sound ledger', () => {
    expect(verifyLedger(baotouShape)).toEqual([]);
  });

  it('says by how much a batch does not sum to zero', () => {
    const entries = [
      { unit: releasing, posts: -70 },
      { unit: others, posts: 76 },
    ];
    expect(violationsOf({ batches: [batch({ entries })], refinements: [] })).toEqual([
      { code: 'batch-unbalanced', where: 'batches/b-more', detail: { sum: 6 } },
    ]);
  });

  it('names entries that are no whole posts, and says nothing else', () => {
    const entries = [
      { unit: releasing, posts: -0.5 },
      { unit: others, posts: Number.NaN },
    ];
    expect(violationsOf({ batches: [batch({ entries })], refinements: [] })).toEqual([
      { code: 'posts-not-whole', where: 'batches/b-more/entries/0', detail: { posts: -0.5 } },
      { code: 'posts-not-whole', where: 'batches/b-more/entries/1', detail: { posts: 'NaN' } },
    ]);
  });

  it('compares transfers with entries, unit by unit', () => {
    const transfers = [{ from: releasing, to: others, posts: 75 }];
    expect(violationsOf({ batches: [batch({ transfers })], refinements: [] })).toEqual([
      {
        code: 'transfers-mismatch',
        where: 'batches/b-more/transfers',
        detail: { unit: releasing, entered: -76, transferred: -75 },
      },
      {
        code: 'transfers-mismatch',
        where: 'batches/b-more/transfers',
        detail: { unit: others, entered: 76, transferred: 75 },
      },
    ]);
  });

  it('compares a refinement with its batch by unit and direction, rolling members up', () => {
    const parts = split.refinement.parts.slice(1);
    expect(violationsOf({ refinements: [{ ...split.refinement, parts }] })).toEqual([
      {
        code: 'refinement-mismatch',
        where: 'refinements/b-2019-2022',
        detail: { unit: releasing, direction: 'releases', posts: 76, parts: 57 },
      },
      {
        code: 'refinement-mismatch',
        where: 'refinements/b-2019-2022',
        detail: { unit: others, direction: 'receipts', posts: 76, parts: 57 },
      },
    ]);
  });

  it('does not let a part move posts inside a group, though the nets agree', () => {
    const [first, ...rest] = split.refinement.parts;
    const entries = [...first!.entries, { unit: donghe, posts: -2 }, { unit: unitId('guyang'), posts: 2 }];
    const refinements = [{ ...split.refinement, parts: [{ ...first!, entries }, ...rest] }];
    expect(violationsOf({ refinements })).toEqual([
      {
        code: 'refinement-mismatch',
        where: 'refinements/b-2019-2022',
        detail: { unit: others, direction: 'releases', posts: 0, parts: 2 },
      },
      {
        code: 'refinement-mismatch',
        where: 'refinements/b-2019-2022',
        detail: { unit: others, direction: 'receipts', posts: 76, parts: 78 },
      },
    ]);
  });

  it('names a part that stands for no unit of its batch, and one outside its years', () => {
    const [first, ...rest] = split.refinement.parts;
    const stray = { ...first!, entries: first!.entries.map((e) => ({ ...e, unit: unitId('whole') })) };
    const late = { ...first!, period: { from: 2023, to: 2023 } };
    const codes = (part: Batch) =>
      violationsOf({ refinements: [{ ...split.refinement, parts: [part, ...rest] }] }).map((v) => v.code);
    expect(new Set(codes(stray))).toEqual(new Set(['refinement-stray-unit', 'refinement-mismatch']));
    expect(codes(late)).toEqual(['period-outside']);
  });

  it('names unknown and repeated ids, batches refined twice, and refinements of nothing', () => {
    const ghost = batch({ entries: [{ unit: unitId('ghost'), posts: 0 }] });
    expect(violationsOf({ batches: [reported, ghost] })).toEqual([
      { code: 'unit-unknown', where: 'batches/b-more/entries/0', detail: { unit: 'ghost' } },
    ]);
    const codes = (change: Partial<Ledger>) => violationsOf(change).map((v) => v.code);
    expect(codes({ units: [...baotouShape.units, baotouShape.units[0]!] })).toEqual(['unit-duplicate']);
    expect(codes({ openings: [...baotouShape.openings, baotouShape.openings[0]!] })).toEqual([
      'opening-duplicate',
    ]);
    expect(codes({ batches: [reported, reported] })).toEqual(['batch-duplicate']);
    expect(codes({ batches: [] })).toEqual(['refinement-of-unknown']);
    const twice = { ...split.refinement, parts: [] };
    expect(codes({ refinements: [split.refinement, twice] })).toEqual(['refinement-duplicate']);
  });

  it('names parents that form a cycle in some year, and parents out of order', () => {
    const cyclic = units('whole', {
      parents: [
        { from: 2019, parent: unitId('outer') },
        { from: 2021, parent: releasing },
      ],
    });
    const outer: Unit = { id: unitId('outer'), name: localised('外', 'outer'), tier: 'group', parents: [] };
    expect(violationsOf({ units: [...cyclic, outer] })).toEqual([
      { code: 'parent-cycle', where: 'units/whole', detail: { year: 2021 } },
    ]);
    const unordered = units('donghe', {
      parents: [
        { from: 2020, parent: others },
        { from: 2019, parent: releasing },
      ],
    });
    expect(violationsOf({ units: unordered })).toEqual([
      { code: 'parents-unordered', where: 'units/donghe/parents/1', detail: { from: 2019, before: 2020 } },
    ]);
  });

  it('names entries of a closed unit, and posts left in it', () => {
    const closed = units('donghe', { closed: 2020 });
    const parts = split.refinement.parts.filter((p) => p.entries.some((e) => e.unit === donghe)).slice(-2);
    expect(violationsOf({ units: closed })).toEqual(
      parts.map((part) => ({
        code: 'entry-after-closure',
        where: `refinements/b-2019-2022/parts/${part.id}/entries/${part.entries.findIndex((e) => e.unit === donghe)}`,
        detail: {
          unit: donghe,
          posts: part.entries.find((e) => e.unit === donghe)!.posts,
          year: part.period.from,
          closed: 2020,
        },
      })),
    );
    const left = {
      units: closed,
      openings: [{ unit: donghe, posts: 30, basis: 'imported' as const }],
      batches: [],
    };
    expect(violationsOf({ ...left, refinements: [] })).toEqual([
      {
        code: 'posts-left-at-closure',
        where: 'units/donghe',
        detail: { unit: donghe, year: 2020, posts: 30 },
      },
    ]);
  });

  it('names a known balance below zero, with the first year it is', () => {
    const openings = baotouShape.openings.map((o) =>
      o.unit === releasing ? { unit: releasing, posts: 40, basis: o.basis } : o,
    );
    const negative = violationsOf({ openings }).filter((v) => v.code === 'balance-negative');
    expect(negative).toEqual([
      {
        code: 'balance-negative',
        where: 'units/releasing',
        detail: { unit: releasing, year: 2021, posts: 40 - 57 },
      },
    ]);
  });

  it('holds the openings of members to the opening of their group', () => {
    const entered = (district: number) => ({
      openings: [...baotouShape.openings, { unit: donghe, posts: district, basis: 'imported' as const }],
    });
    expect(violationsOf(entered(525))).toEqual([]);
    expect(violationsOf(entered(526))).toContainEqual({
      code: 'members-exceed-group',
      where: 'openings/others',
      detail: { unit: others, year: 2018, posts: 525, members: 526 },
    });
  });

  it('asks of a group without a residual member that its members, all known, are the whole of it', () => {
    const short = baotouShape.openings.map((o) => (o.unit === 'whole' ? { ...o, posts: 1001 } : o));
    expect(violationsOf({ openings: short })).toContainEqual({
      code: 'members-short-of-group',
      where: 'openings/whole',
      detail: { unit: 'whole', year: 2018, posts: 1001, members: 1000 },
    });
  });

  it('names an opening outside its interval, negative posts, and batches beyond the period', () => {
    const opening = (posts: number) => ({
      openings: [{ unit: donghe, posts, basis: 'derived' as const, interval: between(20, 30) }],
    });
    expect(violationsOf(opening(31))).toEqual([
      { code: 'opening-outside-interval', where: 'openings/donghe', detail: { posts: 31, lo: 20, hi: 30 } },
    ]);
    expect(violationsOf(opening(-1)).map((v) => v.code)).toEqual(['posts-negative']);
    const early = batch({ period: { from: 2018, to: 2019 } });
    expect(violationsOf({ batches: [reported, early] }).map((v) => v.code)).toEqual(['period-outside']);
    const reversed = batch({ period: { from: 2020, to: 2019 } });
    expect(violationsOf({ batches: [reported, reversed] }).map((v) => v.code)).toEqual(['period-reversed']);
  });
});
