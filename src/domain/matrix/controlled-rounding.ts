import { chooseCells } from './choose-cells';
import { chooseInTall } from './choose-in-tall';
import { at, columnSums, sum } from '../numbers/table';
import type { Table } from '../numbers/table';

/** Fractions are told apart to a millionth of a post; what is nearer to a whole number is that number. */
const parts = 1_000_000;

/** Tables of so many rows and so few columns, units by years, are chosen in faster than others. */
const [tall, narrow] = [64, 16];

/**
 * Rounds a real table, whose margins are the given whole numbers, to whole cells with exactly those margins, each cell
 * the whole number just below or above (controlled rounding, Cox 1987; such a table always exists). Of all of them it
 * is one that rounds up the largest sum of fractions, which is also the nearest by squares.
 */
export function roundToMargins(
  rows: readonly number[],
  columns: readonly number[],
  fit: Table<number>,
): Table<number> {
  const steps = fit.map((row) => row.map((cell) => Math.round(cell * parts)));
  const below = steps.map((row) => row.map((s) => Math.floor(s / parts)));
  const fractions = steps.map((row) => row.map((s) => s % parts));
  const belowColumns = columnSums(below, columns.length);
  const isTall = rows.length >= tall && columns.length <= narrow;
  const up = (isTall ? chooseInTall : chooseCells)(fractions, {
    rows: rows.map((total, i) => total - sum(at(below, i))),
    columns: columns.map((total, j) => total - at(belowColumns, j)),
  });
  return below.map((row, i) => row.map((cell, j) => cell + (at(at(up, i), j) ? 1 : 0)));
}
