import { useMemo, useState } from 'react';
import { sameItem, type ItemRef } from '../layouts/flow/item';
import { useExactDrawing } from './drawing-context';
import { togglePin } from './flow/flow-emphasis';
import styles from './flow-table.module.css';
import { useLinesAtFirst } from '../ui/use-lines-at-first';
import { nextSort, sortRows, type TableSort } from './table-sort';
import type { FlowTableColumn, FlowTableRow } from './flow-table-row';

export interface FlowTableProps {
  readonly caption: string;
  /** As `lang` of the page has it; texts are sorted by its rules. */
  readonly language: string;
  readonly columns: readonly FlowTableColumn[];
  readonly rows: readonly FlowTableRow[];
  /** Totals rows, one text a column. */
  readonly totals: readonly (readonly string[])[];
  readonly pinned?: readonly ItemRef[];
  readonly onPin?: (items: readonly ItemRef[]) => void;
  /**
   * A table of more rows, 100 unless told, goes on by so many with each wish for more: ten thousand at once would hold up the
   * page. It begins with a few screens of them.
   */
  readonly pageSize?: number;
  readonly words: {
    /** What the button at the end does: shows so many rows more. */
    readonly more: (rows: number) => string;
    readonly shown: (rows: number, all: number) => string;
  };
}

/** Rows a long table begins with. */
const firstPage = 40;

/** CSS pixels: what always stands above the first row, and a row of one line. */
const aboveRows = 200;
const leastRow = 28;

const none: readonly ItemRef[] = [];
const ignore = () => undefined;

/** The table twin of a diagram: the same items with the same numbers and pins. */
export const FlowTable = (props: FlowTableProps) => {
  const { caption, columns, rows, totals, words, language, pinned = none, onPin = ignore } = props;
  const exact = useExactDrawing();
  const { pageSize = exact ? Infinity : 100 } = props;
  const [sort, setSort] = useState<TableSort>();
  const [wished, setWished] = useState(0);
  const isLong = rows.length > pageSize;
  const shown = isLong ? Math.min(pageSize, firstPage) + wished : rows.length;
  const atFirst = useLinesAtFirst(shown, { above: aboveRows, line: leastRow });
  const sorted = useMemo(() => sortRows(rows, columns, sort, language), [rows, columns, sort, language]);
  const more = Math.min(pageSize, rows.length - shown);
  return (
    <div className={styles['twin']}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead
                key={column.id}
                column={column}
                sort={sort}
                onSort={() => setSort(nextSort(sort, column))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, exact ? shown : atFirst).map((row) => (
            <BodyRow
              key={`${row.item.kind}:${row.item.id}`}
              row={row}
              columns={columns}
              pinned={pinned.some((item) => sameItem(item, row.item))}
              onPress={(adding) => onPin(togglePin(pinned, row.item, adding))}
            />
          ))}
        </tbody>
        <tfoot>
          {totals.map((texts) => (
            <TotalsRow key={texts[0]} texts={texts} columns={columns} />
          ))}
        </tfoot>
      </table>
      {isLong && (
        <p className={styles['paging']}>
          <span role="status">{words.shown(Math.min(shown, rows.length), rows.length)}</span>
          {more > 0 && (
            <button type="button" onClick={() => setWished(wished + more)}>
              {words.more(more)}
            </button>
          )}
        </p>
      )}
    </div>
  );
};

interface ColumnHeadProps {
  readonly column: FlowTableColumn;
  readonly sort: TableSort | undefined;
  readonly onSort: () => void;
}

const ColumnHead = ({ column, sort, onSort }: ColumnHeadProps) => {
  const direction = sort?.column === column.id ? sort.direction : 'none';
  return (
    <th scope="col" aria-sort={direction} data-numeric={column.numeric}>
      <button type="button" onClick={onSort} title={column.sortLabel}>
        {column.title}
        <i aria-hidden="true" />
      </button>
    </th>
  );
};

interface BodyRowProps {
  readonly row: FlowTableRow;
  readonly columns: readonly FlowTableColumn[];
  readonly pinned: boolean;
  readonly onPress: (adding: boolean) => void;
}

const BodyRow = ({ row, columns, pinned, onPress }: BodyRowProps) => {
  const [head, ...cells] = row.cells;
  return (
    <tr data-pinned={pinned || undefined}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={pinned}
          aria-label={row.pinLabel}
          onClick={(event) => onPress(event.ctrlKey || event.shiftKey || event.metaKey)}
        >
          {head?.content ?? head?.text}
        </button>
      </th>
      {cells.map(({ text, content }, i) => (
        <td key={columns[i + 1]?.id ?? i} data-numeric={columns[i + 1]?.numeric}>
          {content ?? text}
        </td>
      ))}
    </tr>
  );
};

const TotalsRow = ({ texts, columns }: { texts: readonly string[] } & Pick<FlowTableProps, 'columns'>) => (
  <tr>
    <th scope="row">{texts[0]}</th>
    {texts.slice(1).map((text, i) => (
      <td key={columns[i + 1]?.id ?? i} data-numeric={columns[i + 1]?.numeric}>
        {text}
      </td>
    ))}
  </tr>
);
