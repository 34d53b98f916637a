/** A table by rows; all rows have the same length. */
export type Table<T> = readonly (readonly T[])[];

/** The item at an index that must be there; throws when it is not. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Sums of the columns; `width` of them also where there are no rows. */
export function columnSums(cells: Table<number>, width: number): number[] {
  const sums = new Array<number>(width).fill(0);
  for (const row of cells) row.forEach((cell, j) => (sums[j] = (sums[j] ?? 0) + cell));
  return sums;
}

/** Each row scaled to its total; a row of zeros stays. */
export const scaleRows = (cells: Table<number>, totals: readonly number[]): Table<number> =>
  cells.map((row, i) => {
    const factor = scaleFactor(totals[i], sum(row));
    return row.map((cell) => cell * factor);
  });

/** Each column scaled to its total; a column of zeros stays. */
export function scaleColumns(cells: Table<number>, totals: readonly number[]): Table<number> {
  const factors = columnSums(cells, totals.length).map((s, j) => scaleFactor(totals[j], s));
  return cells.map((row) => row.map((cell, j) => cell * (factors[j] ?? 0)));
}

const scaleFactor = (total = 0, of: number): number => (of > 0 ? total / of : 0);
