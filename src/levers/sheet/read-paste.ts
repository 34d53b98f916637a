import type { NumberProblemCode, NumberTextProblem } from '../fields/number-grammar';
import { readTsv } from './read-tsv';
import type { SheetModel, SheetPlace } from './sheet-model';

export interface PastedCell {
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

export interface RefusedCell {
  /** The text as it was. */
  readonly text: string;
  /** The place it would go to; absent beyond the sheet. */
  readonly at?: { readonly row: string; readonly column: string };
  readonly code: NumberProblemCode | 'outside' | 'read-only' | 'unknown-name';
  readonly problem?: NumberTextProblem;
}

/** What would be made of a pasted table, cell by cell; nothing is taken until it is agreed to. */
export interface PastedTable {
  readonly taken: readonly PastedCell[];
  readonly refused: readonly RefusedCell[];
  /** Cells with nothing in them: they change nothing, and what is missing stays missing. */
  readonly empty: number;
}

/**
 * Reads a pasted table, its first cell going to `at`. Where its first column holds names of the sheet's rows, rows go by
 * name and not by order; a first line of column names is passed over.
 */
export function readPaste(text: string, at: SheetPlace, model: SheetModel): PastedTable {
  const lines = readTsv(text);
  const byName = namesIn(lines, model);
  const table: { taken: PastedCell[]; refused: RefusedCell[]; empty: number } = {
    taken: [],
    refused: [],
    empty: 0,
  };
  const body = byName ? lines.filter((line) => !isHeading(line, model)) : lines;
  body.forEach((line, i) => {
    const row = byName ? byName.get(nameOf(line[0] ?? '')) : model.rows[at.row + i]?.id;
    const cells = byName ? line.slice(1) : line;
    if (byName && row === undefined) {
      table.refused.push({ text: line[0] ?? '', code: 'unknown-name' });
      return;
    }
    cells.forEach((cell, j) => readCell(table, cell, row, model, at.column + j));
  });
  return table;
}

function readCell(
  table: { taken: PastedCell[]; refused: RefusedCell[]; empty: number },
  text: string,
  row: string | undefined,
  model: SheetModel,
  index: number,
): void {
  const column = model.columns[index];
  if (text.trim() === '') table.empty++;
  else if (row === undefined || !column) table.refused.push({ text, code: 'outside' });
  else if (column.readOnly) table.refused.push({ text, code: 'read-only', at: { row, column: column.id } });
  else {
    const read = column.grammar.read(text);
    const place = { row, column: column.id };
    if (read.ok) table.taken.push({ ...place, value: read.value });
    else table.refused.push({ text, at: place, code: read.problems.code, problem: read.problems });
  }
}

const nameOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Rows by name, where at least one pasted line begins with one. */
function namesIn(
  lines: readonly (readonly string[])[],
  { rows }: SheetModel,
): ReadonlyMap<string, string> | undefined {
  const names = new Map(
    rows.flatMap(({ id, name, names: others = [] }) =>
      [name, ...others].map((each) => [nameOf(each), id] as const),
    ),
  );
  return lines.some((line) => names.has(nameOf(line[0] ?? ''))) ? names : undefined;
}

/** A line that names columns instead of giving numbers. */
const isHeading = (line: readonly string[], { columns }: SheetModel): boolean =>
  line.slice(1).some((cell) => columns.some(({ name }) => nameOf(name) === nameOf(cell)));
