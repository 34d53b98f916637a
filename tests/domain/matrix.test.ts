import { describe, expect, it } from 'vitest';
import { matrix } from '../../src/domain/matrix/matrix';
import { columnSums, sum } from '../../src/domain/numbers/table';
import type { Table } from '../../src/domain/numbers/table';

/** Rows parted by bars: `'1 2 | 3 4'`. */
const table = (text: string): number[][] => text.split(' | ').map((row) => row.split(' ').map(Number));

const even = (height: number, width: number): number[][] =>
  Array.from({ length: height }, () => Array.from({ length: width }, () => 1));

function split(rows: readonly number[], columns: readonly number[], weights: Table<number>) {
  const result = matrix(rows, columns, weights);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function problems(rows: readonly number[], columns: readonly number[], weights: Table<number>) {
  const result = matrix(rows, columns, weights);
  if (result.ok) throw new Error(JSON.stringify(result.value.cells));
  return result.problems;
}

describe('matrix', () => {
  it('gives four systems 4 or 5 posts in each of four years of 19', () => {
    const nineteen = [19, 19, 19, 19];
    const { cells, fit } = split(nineteen, nineteen, even(4, 4));
    expect(cells.flat().every((c) => c === 4 || c === 5)).toBe(true);
    expect(cells.map(sum)).toEqual(nineteen);
    expect(columnSums(cells, 4)).toEqual(nineteen);
    expect(fit.flat()).toEqual(Array.from({ length: 16 }, () => 4.75));
  });

  it('spreads the districts’ posts over the years with both margins exact', () => {
    const years = [19, 19, 19, 19];
    const districts = [21, 17, 14, 8, 6, 5, 3, 1, 1];
    const { cells } = split(years, districts, even(4, 9));
    expect(cells.map(sum)).toEqual(years);
    expect(columnSums(cells, 9)).toEqual(districts);
    cells.forEach((row) =>
      row.forEach((cell, j) => {
        const share = (districts[j] ?? NaN) / 4;
        expect([Math.floor(share), Math.ceil(share)]).toContain(cell);
      }),
    );
  });

  it('rounds up the larger fractions', () => {
    const { cells, fit } = split([10, 10], [9, 11], table('0.7 0.3 | 0.2 0.8'));
    expect(fit[0]?.[0]).toBeCloseTo(6.7, 0);
    expect(cells).toEqual(table('7 3 | 2 8'));
    expect(split([1, 1], [1, 1], table('1 2 | 2 1')).cells).toEqual(table('0 1 | 1 0'));
    expect(split([1, 1], [1, 1], table('2 1 | 1 2')).cells).toEqual(table('1 0 | 0 1'));
  });

  it('keeps whole fits as they are', () => {
    const weights = table('2 4 | 3 6 | 0 5');
    expect(split([6, 9, 5], [5, 15], weights).cells).toEqual(weights);
  });

  it('keeps zero weights and zero totals at zero', () => {
    expect(split([3, 0], [2, 1], even(2, 2)).cells).toEqual(table('2 1 | 0 0'));
    expect(split([2, 2], [2, 2], table('1 0 | 0 1')).cells).toEqual(table('2 0 | 0 2'));
    expect(split([0, 0], [0, 0], table('0 0 | 0 0')).cells).toEqual(table('0 0 | 0 0'));
    expect(split([], [], []).cells).toEqual([]);
  });

  it('finds the fit where the margins force an open cell to zero or nearly so', () => {
    expect(split([1, 1], [1, 1], table('1 1 | 1 0')).cells).toEqual(table('0 1 | 1 0'));
    const tight = split([5_000_000, 5_000_000], [5_000_001, 4_999_999], table('1 1 | 1 0'));
    expect(tight.cells).toEqual(table('1 4999999 | 5000000 0'));
    expect(tight.fit[0]?.[0]).toBeCloseTo(1, 6);
    expect(split([1, 1], [1, 1], table('1 1 | 1 1e-12')).fit[0]?.[0]).toBeCloseTo(1e-6, 8);
  });

  it('takes weights of any size', () => {
    const huge = even(2, 2).map((row) => row.map(() => 1e308));
    expect(split([1, 1], [1, 1], huge).fit).toEqual(table('0.5 0.5 | 0.5 0.5'));
    const tiny = even(2, 2).map((row) => row.map(() => 5e-324));
    expect(split([1, 1], [1, 1], tiny).fit).toEqual(table('0.5 0.5 | 0.5 0.5'));
  });

  it('names margins that differ', () => {
    expect(problems([3, 4], [3, 3], even(2, 2))).toEqual([
      { code: 'margins-differ', where: 'rows', detail: { rows: 7, columns: 6 } },
    ]);
  });

  it('names the rows whose posts exceed what the columns open to them take', () => {
    expect(problems([2, 4, 3], [3, 1, 5], table('1 0 0 | 1 1 0 | 1 1 1'))).toEqual([
      {
        code: 'margins-unreachable',
        where: 'rows/0,1',
        detail: { rows: '0,1', posts: 6, columns: '0,1', room: 4 },
      },
    ]);
    expect(problems([1, 1], [1, 1], table('0 0 | 1 1'))[0]?.detail).toEqual({
      rows: '0',
      posts: 1,
      columns: '',
      room: 0,
    });
  });

  it('names every number it cannot use', () => {
    expect(
      problems(
        [1.5, -1],
        [NaN, 1],
        [
          [1, -1],
          [Infinity, NaN],
        ],
      ),
    ).toEqual([
      { code: 'total-not-whole', where: 'rows/0', detail: { total: 1.5 } },
      { code: 'total-not-whole', where: 'rows/1', detail: { total: -1 } },
      { code: 'total-not-whole', where: 'columns/0', detail: { total: 'NaN' } },
      { code: 'weight-not-usable', where: 'weights/0/1', detail: { weight: -1 } },
      { code: 'weight-not-usable', where: 'weights/1/0', detail: { weight: 'Infinity' } },
      { code: 'weight-not-usable', where: 'weights/1/1', detail: { weight: 'NaN' } },
    ]);
    const shape = { code: 'weights-not-rectangular', where: 'weights', detail: { rows: 1, columns: 2 } };
    expect(problems([2], [1, 1], table('1'))).toEqual([shape]);
    expect(problems([2], [1, 1], [])).toEqual([shape]);
  });

  it('says so where weights are too far apart for any fit in floating point', () => {
    const apart = table('1e300 1e-300 | 1 1');
    expect(problems([2, 1], [1, 2], apart)).toMatchObject([{ code: 'fit-not-reached', where: 'weights' }]);
    expect(matrix([1, 2], [1, 2], apart).ok).toBe(true);
  });

  it('splits 300 units over 20 columns', () => {
    const rows = Array.from({ length: 300 }, (_, i) => i % 37);
    const total = sum(rows);
    const columns = Array.from(
      { length: 20 },
      (_, j) => Math.floor((total * (j + 1)) / 20) - Math.floor((total * j) / 20),
    );
    const { cells } = split(rows, columns, even(300, 20));
    expect(cells.map(sum)).toEqual(rows);
    expect(columnSums(cells, 20)).toEqual(columns);
  });
});
