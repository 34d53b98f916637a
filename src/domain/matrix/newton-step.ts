import { columnSums, scaleRows, sum } from '../numbers/table';
import type { Table } from '../numbers/table';

/**
 * One damped Newton step towards column sums `columns`, for a table whose rows already sum to `rows`. The column
 * factors e^δ minimise the convex ψ(δ) = Σ rᵢ log Σⱼ xᵢⱼ e^δⱼ − Σ cⱼ δⱼ; its gradient is what the columns are off by.
 * No column is scaled by more than e^20 at once. Gives the table back where no step lowers ψ.
 */
export function newtonStep(
  cells: Table<number>,
  rows: readonly number[],
  columns: readonly number[],
): Table<number> {
  const sums = columnSums(cells, columns.length);
  const off = sums.map((s, j) => s - (columns[j] ?? 0));
  const direction = solveSemidefinite(
    hessian(cells, rows, sums),
    off.map((x) => -x),
  );
  const steepest = direction.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
  const noise = 1e-12 * sum(rows);
  const longest = Math.min(1, 20 / steepest);
  for (let halvings = 0; halvings < 30; halvings++) {
    const delta = direction.map((d) => (d * longest) / 2 ** halvings);
    const scaled = cells.map((row) => row.map((cell, j) => cell * Math.exp(delta[j] ?? 0)));
    if (rise(scaled, delta, rows, columns) <= noise) return scaleRows(scaled, rows);
  }
  return cells;
}

/** ψ(δ) − ψ(0). */
const rise = (
  scaled: Table<number>,
  delta: readonly number[],
  rows: readonly number[],
  columns: readonly number[],
) =>
  sum(scaled.map((row, i) => logTerm(rows[i] ?? 0, sum(row)))) -
  sum(columns.map((c, j) => c * (delta[j] ?? 0)));

const logTerm = (total: number, scaledTotal: number): number =>
  total > 0 ? total * Math.log(scaledTotal / total) : 0;

/** diag(column sums) − Σᵢ xᵢ xᵢᵀ ÷ rᵢ. */
function hessian(cells: Table<number>, rows: readonly number[], sums: readonly number[]): number[][] {
  const matrix = sums.map((s, j) => sums.map((_, k) => (j === k ? s : 0)));
  cells.forEach((row, i) => {
    const total = rows[i] ?? 0;
    if (total === 0) return;
    for (const [j, line] of matrix.entries()) {
      const share = (row[j] ?? 0) / total;
      if (share > 0) row.forEach((cell, k) => (line[k] = (line[k] ?? 0) - share * cell));
    }
  });
  return matrix;
}

/**
 * Gaussian elimination of a symmetric positive semidefinite system that has a solution. An unknown whose pivot
 * vanishes is free (all columns of a connected block may be scaled alike) and is set to 0.
 */
export function solveSemidefinite(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] {
  const lines = matrix.map((line, i) => ({ line: [...line], right: right[i] ?? 0 }));
  const solved: { readonly at: number; readonly line: readonly number[]; readonly right: number }[] = [];
  lines.forEach((pivot, k) => {
    const size = pivot.line[k] ?? 0;
    if (size <= 1e-13 * (matrix[k]?.[k] ?? 0)) return;
    solved.push({ at: k, ...pivot });
    for (const other of lines.slice(k + 1)) {
      const factor = (other.line[k] ?? 0) / size;
      if (factor === 0) continue;
      for (let j = k; j < lines.length; j++)
        other.line[j] = (other.line[j] ?? 0) - factor * (pivot.line[j] ?? 0);
      other.right -= factor * pivot.right;
    }
  });
  const solution = new Array<number>(right.length).fill(0);
  for (const { at, line, right: value } of solved.reverse()) {
    const known = sum(line.map((x, j) => (j > at ? x * (solution[j] ?? 0) : 0)));
    solution[at] = (value - known) / (line[at] ?? NaN);
  }
  return solution;
}
