import type { FlowTableCell, FlowTableColumn, FlowTableRow } from './flow-table-row';

export interface TableSort {
  /** Id of the column. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** The order after a press on a column's head: its natural one, then the reverse, then as given. */
export const nextSort = (sort: TableSort | undefined, column: FlowTableColumn): TableSort | undefined => {
  const [first, second] = column.numeric
    ? (['descending', 'ascending'] as const)
    : (['ascending', 'descending'] as const);
  if (sort?.column !== column.id) return { column: column.id, direction: first };
  return sort.direction === first ? { column: column.id, direction: second } : undefined;
};

/** Rows in the order asked for, equal ones as given. What is not known comes last either way. */
export const sortRows = (
  rows: readonly FlowTableRow[],
  columns: readonly FlowTableColumn[],
  sort: TableSort | undefined,
  language: string,
): readonly FlowTableRow[] => {
  const at = columns.findIndex(({ id }) => id === sort?.column);
  if (!sort || at < 0) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: sortKey(row.cells[at]) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return known(b.key) - known(a.key);
      return sign * compareKeys(a.key, b.key, compare);
    })
    .map(({ row }) => row);
};

type SortKey = string | number | undefined;

const sortKey = (cell: FlowTableCell | undefined): SortKey =>
  cell && 'sortBy' in cell ? cell.sortBy : cell?.text;

const known = (key: SortKey): number => (key === undefined ? 0 : 1);

const compareKeys = (
  a: string | number,
  b: string | number,
  compare: (a: string, b: string) => number,
): number => (typeof a === 'number' && typeof b === 'number' ? a - b : compare(`${a}`, `${b}`));
