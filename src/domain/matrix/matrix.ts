import { roundToMargins } from './controlled-rounding';
import { closeEnough, fitToMargins } from './proportional-fit';
import type { Problem, Result } from '../result';
import { fail, ok } from '../result';
import { sum } from '../numbers/table';
import type { Table } from '../numbers/table';
import { fillableCells, transport } from './transport';
import type { Bottleneck } from './transport';

export interface Matrix {
  /** Whole posts with both margins exact, each cell ⌊fit⌋ or ⌈fit⌉. */
  readonly cells: Table<number>;
  /** The real fit of the weights to the margins. */
  readonly fit: Table<number>;
}

export type MatrixProblem = Problem<
  | 'total-not-whole'
  | 'weight-not-usable'
  | 'weights-not-rectangular'
  | 'margins-differ'
  | 'margins-unreachable'
  | 'fit-not-reached'
>;

/**
 * Splits whole posts over rows and columns at once, in proportion to the weights (finite, ≥ 0; zero stays zero): the
 * real fit to both margins, then controlled rounding. Margins are whole and ≥ 0. Deterministic.
 *
 * Fails with `margins-differ` (the sums), `margins-unreachable` (rows, by index, whose posts exceed what the only
 * columns open to them take), a bad number's place, or `fit-not-reached` for weights so far apart (some 1e12 and
 * more, against the margins) that the fit is lost in floating error.
 */
export function matrix(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  weights: Table<number>,
): Result<Matrix, readonly MatrixProblem[]> {
  const problems = [
    ...totalProblems('rows', rowTotals),
    ...totalProblems('columns', columnTotals),
    ...weightProblems(rowTotals.length, columnTotals.length, weights),
  ];
  if (problems.length > 0) return fail(problems);
  const [rows, columns] = [sum(rowTotals), sum(columnTotals)];
  if (rows !== columns) return fail([{ code: 'margins-differ', where: 'rows', detail: { rows, columns } }]);
  const used = usableWeights(rowTotals, columnTotals, weights);
  if (!used.ok) return fail(used.problems);
  const { cells: fit, deviation } = fitToMargins(rowTotals, columnTotals, used.value);
  if (!(deviation <= 1000 * closeEnough(rowTotals)))
    return fail([{ code: 'fit-not-reached', where: 'weights', detail: { deviation } }]);
  return ok({ cells: roundToMargins(rowTotals, columnTotals, fit), fit });
}

/** The weights without the cells that the margins force to zero, provided the rest can reach the margins. */
function usableWeights(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  weights: Table<number>,
): Result<Table<number>, readonly MatrixProblem[]> {
  const open = weights.map((row) => row.map((w) => w > 0));
  if (open.every((row) => row.every(Boolean))) return ok(weights);
  const { flow, bottleneck } = transport(rowTotals, columnTotals, open);
  if (bottleneck) return fail([unreachable(bottleneck, rowTotals, columnTotals)]);
  const fillable = fillableCells(flow, open);
  return ok(weights.map((row, i) => row.map((w, j) => (fillable[i]?.[j] ? w : 0))));
}

const told = (x: number): number | string => (Number.isFinite(x) ? x : String(x));

const totalProblems = (side: 'rows' | 'columns', totals: readonly number[]): MatrixProblem[] =>
  totals.flatMap((total, i) =>
    Number.isSafeInteger(total) && total >= 0
      ? []
      : [{ code: 'total-not-whole', where: `${side}/${i}`, detail: { total: told(total) } }],
  );

function weightProblems(height: number, width: number, weights: Table<number>): MatrixProblem[] {
  if (weights.length !== height || weights.some((row) => row.length !== width))
    return [{ code: 'weights-not-rectangular', where: 'weights', detail: { rows: height, columns: width } }];
  return weights.flatMap((row, i) =>
    row.flatMap((weight, j): MatrixProblem[] =>
      Number.isFinite(weight) && weight >= 0
        ? []
        : [{ code: 'weight-not-usable', where: `weights/${i}/${j}`, detail: { weight: told(weight) } }],
    ),
  );
}

function unreachable(
  { rows, columns }: Bottleneck,
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): MatrixProblem {
  const posts = sum(rows.map((i) => rowTotals[i] ?? 0));
  const room = sum(columns.map((j) => columnTotals[j] ?? 0));
  return {
    code: 'margins-unreachable',
    where: `rows/${rows.join(',')}`,
    detail: { rows: rows.join(','), posts, columns: columns.join(','), room },
  };
}
