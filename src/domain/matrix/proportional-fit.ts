import { newtonStep } from './newton-step';
import { columnSums, scaleColumns, scaleRows, sum } from '../numbers/table';
import type { Table } from '../numbers/table';

/** A real table with the margins asked for, but for `deviation`, the largest difference of a column sum. */
export interface Fit {
  readonly cells: Table<number>;
  readonly deviation: number;
}

const sweeps = 60;
const newtonSteps = 60;

/**
 * Scales rows and columns of the weights in turn until both margins hold: iterative proportional fitting, RAS
 * (Deming & Stephan 1940; Bacharach 1970). Zero weights stay zero and ratios of ratios stay those of the weights.
 * Where the sweeps close in too slowly, Newton steps between them finish. Margins are ≥ 0 with equal sums;
 * every positive weight must be positive in some table with those margins (`fillableCells`).
 */
export function fitToMargins(
  rows: readonly number[],
  columns: readonly number[],
  weights: Table<number>,
): Fit {
  const close = closeEnough(rows);
  let cells = scaleRows(ofMostOne(weights), rows);
  for (let step = 0; step < sweeps + newtonSteps; step++) {
    if (largestDeviation(cells, columns) <= close) break;
    cells = scaleRows(scaleColumns(cells, columns), rows);
    if (step >= sweeps) cells = newtonStep(cells, rows, columns);
  }
  return { cells, deviation: largestDeviation(cells, columns) };
}

/** The deviation in posts below which a table counts as fitted: a thousandth of the least fraction that is told apart. */
export const closeEnough = (rows: readonly number[]): number => 1e-9 + 1e-12 * sum(rows);

function ofMostOne(weights: Table<number>): Table<number> {
  const most = weights.reduce((m, row) => row.reduce((n, w) => Math.max(n, w), m), 0);
  return most > 0 ? weights.map((row) => row.map((w) => w / most)) : weights;
}

const largestDeviation = (cells: Table<number>, columns: readonly number[]): number =>
  columnSums(cells, columns.length).reduce(
    (most, s, j) => Math.max(most, Math.abs(s - (columns[j] ?? 0))),
    0,
  );
