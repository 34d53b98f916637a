import fc from 'fast-check';
import type { Amount } from '../../src/domain/ledger/amount';
import { known, unknown } from '../../src/domain/ledger/amount';
import { localised } from '../../src/domain/localised';
import { unitId } from '../../src/domain/ledger/unit';
import { columnSums, sum } from '../../src/domain/numbers/table';
import type { Table } from '../../src/domain/numbers/table';
import type { Allocation, SideAllocation } from '../../src/domain/plan/allocation';
import type { Plan } from '../../src/domain/plan/plan';

/** A side of units by their ids, each with its posts by year; openings by id, unknown where there is none. */
export function madeSide(
  rows: Readonly<Record<string, readonly number[]>>,
  openings: Readonly<Record<string, number>> = {},
): SideAllocation {
  const openingOf = (id: string): Amount =>
    openings[id] === undefined ? unknown : known(openings[id], 'imported');
  return {
    units: Object.entries(rows).map(([id, years]) => ({
      unit: unitId(id),
      name: localised(`单位${id}`, id),
      posts: sum(years),
      by: 'rule',
      opening: openingOf(id),
    })),
    cells: Object.values(rows),
    ties: [],
  };
}

interface MadeOf {
  readonly cut: Readonly<Record<string, readonly number[]>>;
  readonly topUp: Readonly<Record<string, readonly number[]>>;
  readonly openings?: Readonly<Record<string, number>>;
  readonly from?: number;
  readonly total?: number;
}

/** An allocation by its tables, whose columns must agree. */
export function madeAllocation({ cut, topUp, openings = {}, from = 2019, total = 1000 }: MadeOf): Allocation {
  const [given, got] = [madeSide(cut, openings), madeSide(topUp, openings)];
  const width = Math.max(...[...given.cells, ...got.cells].map((row) => row.length));
  const [out, into] = [columnSums(given.cells, width), columnSums(got.cells, width)];
  if (out.some((posts, i) => posts !== into[i])) throw new Error(`${out.join()} is not ${into.join()}`);
  return {
    total,
    moved: sum(out),
    years: out.map((posts, i) => ({ year: from + i, posts })),
    cut: given,
    topUp: got,
  };
}

/** A plan that decides next to nothing. */
export const barePlan: Plan = {
  name: '方案',
  note: '',
  mode: 'redo',
  dataset: 'made',
  years: { from: 2019, to: 2022 },
  size: { moved: 0 },
  cut: { level: 'unit', rule: 'by-hand', method: 'sainte-lague', weights: {}, units: {} },
  topUp: { rule: 'by-hand', method: 'sainte-lague', index: {}, population: 'residents', units: {} },
  phasing: { weights: {}, locked: {}, cells: { cut: {}, topUp: {} } },
  entered: { openings: {}, staff: {}, indicators: {} },
  thresholds: {},
  transfers: {},
};

const posts = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }));
const table = (height: number, width: number) =>
  fc.array(fc.array(posts, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });

/** Receiving rows with the column sums of the cut, filled from the first to the last by shares of what is left. */
function topUpOf(cut: Table<number>, width: number, shares: Table<number>): Table<number> {
  const left = columnSums(cut, width);
  return shares.map((row, i) =>
    left.map((remaining, j) => {
      const own = i === shares.length - 1 ? remaining : Math.min(remaining, row[j] ?? 0);
      left[j] = remaining - own;
      return own;
    }),
  );
}

const named = (prefix: string, rows: Table<number>): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(rows.map((row, i) => [`${prefix}${i}`, row]));

/** Sound allocations of up to 6 × 6 units and 4 years; some openings are known. */
export const arbitraryAllocation: fc.Arbitrary<Allocation> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([givers, takers, years]) =>
    fc.record({
      cut: table(givers, years),
      shares: table(takers, years),
      years: fc.constant(years),
      opened: fc.array(fc.option(fc.integer({ min: 40, max: 90 }), { nil: undefined }), {
        minLength: 12,
        maxLength: 12,
      }),
    }),
  )
  .map(({ cut, shares, years, opened }) => {
    const [given, got] = [named('c', cut), named('d', topUpOf(cut, years, shares))];
    const ids = [...Object.keys(given), ...Object.keys(got)];
    const openings = Object.fromEntries(
      ids.flatMap((id, i) => (opened[i] === undefined ? [] : [[id, opened[i]]])),
    );
    return madeAllocation({ cut: given, topUp: got, openings });
  });
