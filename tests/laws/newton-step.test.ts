import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newtonStep } from '../../src/domain/matrix/newton-step';
import { columnSums, scaleColumns, scaleRows, sum } from '../../src/domain/numbers/table';

describe('newtonStep', () => {
  it('between sweeps reaches the column sums from weights many powers of ten apart', () => {
    const size = fc.integer({ min: 2, max: 4 });
    const problem = fc.tuple(size, size).chain(([height, width]) => {
      const grid = (cell: fc.Arbitrary<number>) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        });
      return fc.record({
        weights: grid(fc.integer({ min: -5, max: 5 }).map((power) => 10 ** power)),
        table: grid(fc.integer({ min: 1, max: 50 })),
      });
    });
    fc.assert(
      fc.property(problem, ({ weights, table }) => {
        const rows = table.map(sum);
        const columns = columnSums(table, table[0]?.length ?? 0);
        let cells = scaleRows(weights, rows);
        for (let step = 0; step < 60; step++)
          cells = newtonStep(scaleRows(scaleColumns(cells, columns), rows), rows, columns);
        cells.forEach((row, i) => expect(sum(row)).toBeCloseTo(rows[i] ?? NaN, 8));
        columnSums(cells, columns.length).forEach((s, j) => expect(s).toBeCloseTo(columns[j] ?? NaN, 6));
      }),
      { numRuns: 300 },
    );
  });
});
