/** A cell of a grid: line 0 is its head; column −1 is the name of a line, the last the total. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

export interface GridSize {
  readonly lines: number;
  /** Columns of numbers; the total stands after them. */
  readonly columns: number;
}

const page = 8;

/**
 * Where a key leads from a cell: arrows one cell, Home and End along the line (with Ctrl to the first and last cell of
 * the grid), Page Up and Page Down eight lines. Stays at the edges; undefined for any other key. The corner above the
 * names is no cell.
 */
export const walkCells = (
  { line, column }: CellPlace,
  key: string,
  whole: boolean,
  { lines, columns }: GridSize,
): CellPlace | undefined => {
  const steps: Readonly<Record<string, CellPlace>> = {
    ArrowLeft: { line, column: column - 1 },
    ArrowRight: { line, column: column + 1 },
    ArrowUp: { line: line - 1, column },
    ArrowDown: { line: line + 1, column },
    Home: whole ? { line: 1, column: -1 } : { line, column: -1 },
    End: whole ? { line: lines - 1, column: columns } : { line, column: columns },
    PageUp: { line: line - page, column },
    PageDown: { line: line + page, column },
  };
  if (whole && key !== 'Home' && key !== 'End') return undefined;
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (!to) return undefined;
  const first = column < 0 && to.column < 0 ? 1 : 0;
  const at = Math.min(lines - 1, Math.max(first, to.line));
  return { line: at, column: Math.min(columns, Math.max(at === 0 ? 0 : -1, to.column)) };
};
