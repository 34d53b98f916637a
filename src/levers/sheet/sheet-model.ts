import type { NumberGrammar } from '../fields/number-grammar';

export interface SheetRow {
  readonly id: string;
  readonly name: string;
  /** Other names it goes by, in a pasted table. */
  readonly names?: readonly string[];
}

export interface SheetColumn {
  readonly id: string;
  readonly name: string;
  readonly grammar: NumberGrammar;
  readonly readOnly?: boolean;
  /** What stands at the foot of the column: a sum, or why there is none. */
  readonly foot?: string;
}

export interface SheetCell {
  /** Undefined where it is not known. */
  readonly value: number | undefined;
  /** `own` was entered by the planner, `locked` stays as it is. */
  readonly mark?: 'own' | 'locked';
}

/** A place in a sheet, by index. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** A table whose cells are numbers, by row and column. */
export interface SheetModel {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly cell: (row: string, column: string) => SheetCell;
}

/** Where a key leads from a place; undefined for keys that do not walk. */
export const walkSheet = (
  { row, column }: SheetPlace,
  key: string,
  control: boolean,
  { rows, columns }: Pick<SheetModel, 'rows' | 'columns'>,
): SheetPlace | undefined => {
  const [bottom, right] = [rows.length - 1, columns.length - 1];
  const within = (r: number, c: number): SheetPlace => ({
    row: Math.max(0, Math.min(bottom, r)),
    column: Math.max(0, Math.min(right, c)),
  });
  switch (key) {
    case 'ArrowUp':
      return within(control ? 0 : row - 1, column);
    case 'ArrowDown':
      return within(control ? bottom : row + 1, column);
    case 'ArrowLeft':
      return within(row, control ? 0 : column - 1);
    case 'ArrowRight':
      return within(row, control ? right : column + 1);
    case 'Home':
      return within(control ? 0 : row, 0);
    case 'End':
      return within(control ? bottom : row, right);
    default:
      return undefined;
  }
};

/** The next place in reading order, or the one before; the same at the ends. */
export const nextPlace = (
  { row, column }: SheetPlace,
  by: 1 | -1,
  { rows, columns }: Pick<SheetModel, 'rows' | 'columns'>,
): SheetPlace => {
  const at = Math.max(0, Math.min(rows.length * columns.length - 1, row * columns.length + column + by));
  return { row: Math.floor(at / columns.length), column: at % columns.length };
};
