import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCells } from '../../src/domain/matrix/choose-cells';
import { chooseInTall } from '../../src/domain/matrix/choose-in-tall';
import { columnSums, sum } from '../../src/domain/numbers/table';
import type { Table } from '../../src/domain/numbers/table';

/** Small worths, so that ties are common and one part of worth counts; and a choice that shows the counts possible. */
const problem = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) => {
    const grid = <T>(cell: fc.Arbitrary<T>) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      });
    const worth = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 40 }));
    return fc.tuple(grid(worth), grid(fc.boolean())).map(([table, drawn]) => {
      const sample = table.map((row, i) => row.map((w, j) => (w > 0 && drawn[i]?.[j] ? 1 : 0)));
      return { worth: table, counts: { rows: sample.map(sum), columns: columnSums(sample, width) } };
    });
  });

const worthOf = (chosen: Table<boolean>, worth: Table<number>) =>
  sum(chosen.flatMap((row, i) => row.map((is, j) => (is ? (worth[i]?.[j] ?? NaN) : 0))));

/** The largest total worth with so many cells in each row and column, by trying them all. */
function bestByTrying(worth: Table<number>, rows: readonly number[], columns: readonly number[]): number {
  const [first, ...rest] = worth;
  if (!first) return columns.every((c) => c === 0) ? 0 : -Infinity;
  let best = -Infinity;
  for (let bits = 0; bits < 2 ** first.length; bits++) {
    const picked = first.map((_, j) => (bits >> j) & 1);
    if (sum(picked) !== rows[0] || picked.some((p, j) => p === 1 && first[j] === 0)) continue;
    const left = columns.map((c, j) => c - (picked[j] ?? 0));
    if (left.some((c) => c < 0)) continue;
    const own = sum(picked.map((p, j) => p * (first[j] ?? 0)));
    best = Math.max(best, own + bestByTrying(rest, rows.slice(1), left));
  }
  return best;
}

describe.each([
  ['chooseCells', chooseCells],
  ['chooseInTall', chooseInTall],
])('%s', (_, choose) => {
  it('has so many cells in each row and column, none of them worthless, and the largest total worth', () => {
    fc.assert(
      fc.property(problem, ({ worth, counts }) => {
        const chosen = choose(worth, counts);
        const ones = chosen.map((row) => row.map(Number));
        expect(ones.map(sum)).toEqual(counts.rows);
        expect(columnSums(ones, counts.columns.length)).toEqual(counts.columns);
        expect(chosen.some((row, i) => row.some((is, j) => is && worth[i]?.[j] === 0))).toBe(false);
        expect(worthOf(chosen, worth)).toBe(bestByTrying(worth, counts.rows, counts.columns));
      }),
      { numRuns: 1000 },
    );
  });
});
