import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrix } from '../../src/domain/matrix/matrix';
import { columnSums, sum } from '../../src/domain/numbers/table';
import type { Table } from '../../src/domain/numbers/table';

/** Margins of some whole table that is zero wherever the weights are, so that a fit exists. */
const feasible = (height: number, width: number, weight: fc.Arbitrary<number>) =>
  fc
    .tuple(
      fc.array(fc.array(weight, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
    .map(([weights, drawn]) => {
      const table = weights.map((row, i) => row.map((w, j) => (w > 0 ? (drawn[i]?.[j] ?? 0) : 0)));
      return { weights, rows: table.map(sum), columns: columnSums(table, width) };
    });

const size = fc.integer({ min: 1, max: 6 });
const positive = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.constant(1),
  fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
);
const orZero = fc.oneof({ weight: 3, arbitrary: positive }, { weight: 1, arbitrary: fc.constant(0) });
const problem = (weight: fc.Arbitrary<number>) =>
  fc.tuple(size, size).chain(([height, width]) => feasible(height, width, weight));

function split(rows: readonly number[], columns: readonly number[], weights: Table<number>) {
  const result = matrix(rows, columns, weights);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const cell = (table: Table<number>, i: number, j: number) => table[i]?.[j] ?? NaN;

describe('matrix', () => {
  it('keeps both margins exact, each cell within one of the real fit, and zero weights at zero', () => {
    fc.assert(
      fc.property(problem(orZero), ({ rows, columns, weights }) => {
        const { cells, fit } = split(rows, columns, weights);
        expect(cells.map(sum)).toEqual(rows);
        expect(columnSums(cells, columns.length)).toEqual(columns);
        cells.forEach((row, i) =>
          row.forEach((c, j) => {
            const real = cell(fit, i, j);
            expect(Number.isSafeInteger(c)).toBe(true);
            expect(c).toBeGreaterThanOrEqual(Math.floor(real + 1e-6));
            expect(c).toBeLessThanOrEqual(Math.ceil(real - 1e-6));
            if (cell(weights, i, j) === 0) expect([c, real]).toEqual([0, 0]);
          }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('fits the weights: margins hold and ratios of ratios stay those of the weights', () => {
    fc.assert(
      fc.property(problem(positive), ({ rows, columns, weights }) => {
        const { fit } = split(rows, columns, weights);
        rows.forEach((total, i) => expect(sum(fit[i] ?? [])).toBeCloseTo(total, 6));
        columnSums(fit, columns.length).forEach((s, j) => expect(s).toBeCloseTo(columns[j] ?? NaN, 6));
        for (let i = 1; i < rows.length; i++)
          for (let j = 1; j < columns.length; j++) {
            const corners = (t: Table<number>) => [
              cell(t, 0, 0) * cell(t, i, j),
              cell(t, 0, j) * cell(t, i, 0),
            ];
            const [a = NaN, b = NaN] = corners(fit);
            const [p = NaN, q = NaN] = corners(weights);
            expect(Math.abs(a * q - b * p)).toBeLessThanOrEqual(1e-6 * Math.max(a * q, b * p));
          }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same table every time, and a transposed problem the same fit', () => {
    fc.assert(
      fc.property(problem(orZero), ({ rows, columns, weights }) => {
        const { cells, fit } = split(rows, columns, weights);
        expect(split(rows, columns, weights)).toEqual({ cells, fit });
        const turned = split(
          columns,
          rows,
          columns.map((_, j) => rows.map((__, i) => cell(weights, i, j))),
        );
        fit.forEach((row, i) =>
          row.forEach((real, j) => expect(cell(turned.fit, j, i)).toBeCloseTo(real, 5)),
        );
      }),
      { numRuns: 200 },
    );
  });

  /** Every way to round a real row to its whole total. */
  function* rowRoundings(row: readonly number[], total: number): Generator<readonly number[]> {
    const [first, ...rest] = row;
    if (first === undefined) {
      if (total === 0) yield [];
      return;
    }
    const low = Math.floor(first + 1e-6);
    const ends = low === Math.ceil(first - 1e-6) ? [low] : [low, low + 1];
    for (const end of ends) for (const others of rowRoundings(rest, total - end)) yield [end, ...others];
  }

  function* roundings(fit: Table<number>, rows: readonly number[]): Generator<Table<number>> {
    const [first, ...rest] = fit;
    if (first === undefined) yield [];
    else
      for (const row of rowRoundings(first, rows[0] ?? NaN))
        for (const others of roundings(rest, rows.slice(1))) yield [row, ...others];
  }

  it('is the nearest by squares of all roundings with these margins', () => {
    const small = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .chain(([height, width]) => feasible(height, width, orZero));
    const squares = (cells: Table<number>, fit: Table<number>) =>
      sum(cells.flatMap((row, i) => row.map((c, j) => (c - cell(fit, i, j)) ** 2)));
    fc.assert(
      fc.property(small, ({ rows, columns, weights }) => {
        const { cells, fit } = split(rows, columns, weights);
        const all = [...roundings(fit, rows)].filter(
          (t) => columnSums(t, columns.length).join() === columns.join(),
        );
        const best = Math.min(...all.map((t) => squares(t, fit)));
        expect(squares(cells, fit)).toBeLessThanOrEqual(best + 1e-4);
      }),
      { numRuns: 300 },
    );
  });

  it('names a bottleneck exactly where no table has the margins', () => {
    const any = fc.tuple(size, size).chain(([height, width]) =>
      fc.record({
        weights: fc.array(fc.array(fc.constantFrom(0, 0, 1), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
        rows: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: height, maxLength: height }),
        cuts: fc.array(fc.nat(), { minLength: width - 1, maxLength: width - 1 }),
      }),
    );
    fc.assert(
      fc.property(any, ({ weights, rows, cuts }) => {
        const total = sum(rows);
        const marks = [0, ...cuts.map((c) => c % (total + 1)).sort((a, b) => a - b), total];
        const columns = marks.slice(1).map((mark, j) => mark - (marks[j] ?? NaN));
        const subsets = Array.from({ length: 2 ** rows.length }, (_, bits) =>
          rows.map((__, i) => ((bits >> i) & 1) === 1),
        );
        const overfull = subsets.filter((chosen) => {
          const room = sum(
            columns.map((c, j) => (rows.some((_, i) => chosen[i] && cell(weights, i, j) > 0) ? c : 0)),
          );
          return sum(rows.map((r, i) => (chosen[i] ? r : 0))) > room;
        });
        const result = matrix(rows, columns, weights);
        expect(result.ok).toBe(overfull.length === 0);
        if (result.ok) return;
        const named = String(result.problems[0]?.detail?.['rows']).split(',').map(Number);
        expect(overfull.map((chosen) => rows.flatMap((_, i) => (chosen[i] ? [i] : [])).join())).toContain(
          named.join(),
        );
        const { posts = NaN, room = NaN } = result.problems[0]?.detail ?? {};
        expect(Number(posts)).toBeGreaterThan(Number(room));
        expect(Number(posts)).toBe(sum(named.map((i) => rows[i] ?? NaN)));
      }),
      { numRuns: 300 },
    );
  });
});
