import { useState, type ReactNode } from 'react';
import type { Basis } from '../../domain/basis';
import type { Patch } from '../../domain/plan/patch';
import type { Plan, TransferNote } from '../../domain/plan/plan';
import type {
  TransferRow,
  TransferTable as TransferTableRows,
} from '../../domain/plan-effects/transfer-table';
import { transferColumns, transferWords, type TransferColumn } from '../../i18n/effects-transfer-words';
import { useSpeech } from '../../i18n/language-context';
import { ScrollRegion } from '../../ui/scroll-region';
import { BasisBadge } from '../../ui/basis-badge';
import buttons from '../../ui/button.module.css';
import { agreesInAll, transferCells } from './transfer-cells';
import { TransferField } from './transfer-field';
import { TransferNotes, TransferStamps } from './transfer-notes';
import styles from './transfer-table.module.css';

export interface TransferTableProps {
  readonly plan: Plan;
  readonly table: TransferTableRows;
  /** What its numbers stand on: the planner's own unless told, as for the baseline. */
  readonly basis?: Basis;
  /** Rules the plan breaks; the table then says so. */
  readonly broken?: number;
  /** Absent where the plan is locked: the notes are then read only. */
  readonly onPatch?: (patch: Patch<Plan>) => void;
  /** What can be done with the table: stands at its head. */
  readonly acts?: ReactNode;
}

/** Rows drawn at first and by each wish for more. */
const pageSize = 200;

const numeric: ReadonlySet<TransferColumn> = new Set([
  ...(['number', 'fromBefore', 'released', 'fromAfter', 'toBefore', 'received', 'toAfter'] as const),
]);

/** The quota transfer table: one row a transfer, by year, with its approval to be filled in. */
export const TransferTable = (props: TransferTableProps) => {
  const { plan, table, broken = 0, basis = 'scenario', onPatch, acts } = props;
  const { language, messages, format } = useSpeech();
  const words = transferWords[language];
  const [shown, setShown] = useState(pageSize);
  const years = messages.sentence.years(plan.years);
  const more = Math.min(pageSize, table.rows.length - shown);
  const note = (rows: readonly TransferRow[], of: TransferNote) =>
    onPatch?.({ transfers: Object.fromEntries(rows.map(({ key }) => [key, merged(of)])) });
  return (
    <section className={styles['transfers']} aria-label={words.title}>
      <header className={styles['head']}>
        <h2>{words.title}</h2>
        <BasisBadge basis={basis} label={messages.basis[basis]} />
        <span className={styles['caption']}>
          {words.caption({ plan: plan.name, years, rows: table.rows.length })}
        </span>
        {acts}
      </header>
      <TransferStamps table={table} broken={broken} />
      {table.rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p className={styles['aside']}>{words.further}</p>
          <ScrollRegion className={styles['scroll']} label={words.title}>
            <table className={styles['table']}>
              <TransferHead />
              {table.years.map(({ year, posts }) => {
                const all = table.rows.filter((row) => row.year === year);
                const rows = all.filter((row) => row.number <= shown);
                return (
                  rows.length > 0 && (
                    <tbody key={year}>
                      <YearRow
                        text={words.yearRow({ year, posts: format.posts(posts), rows: all.length })}
                        {...(onPatch && all.length > 1 && { onFill: () => note(all, all[0]!.note) })}
                        label={words.fillYearOf({ year })}
                      />
                      {rows.map((row) => (
                        <BodyRow
                          key={row.key}
                          row={row}
                          {...(onPatch && { onNote: (of: TransferNote) => note([row], of) })}
                        />
                      ))}
                    </tbody>
                  )
                );
              })}
              <tfoot>
                <TotalRow
                  released={table.total.released}
                  received={table.total.received}
                  agrees={agreesInAll(table)}
                />
              </tfoot>
            </table>
          </ScrollRegion>
        </>
      )}
      {table.rows.length > pageSize && (
        <p className={styles['paging']}>
          <span role="status">
            {words.shown({
              shown: format.posts(Math.min(shown, table.rows.length)),
              all: format.posts(table.rows.length),
            })}
          </span>
          {more > 0 && (
            <button type="button" className={buttons.quiet} onClick={() => setShown(shown + more)}>
              {words.more({ count: format.posts(more) })}
            </button>
          )}
        </p>
      )}
      <TransferNotes table={table} />
    </section>
  );
};

/** What is set of a note; an emptied field is taken out. */
const merged = ({ documentNo, date, note }: TransferNote): Patch<TransferNote> => ({
  ...(documentNo !== undefined && { documentNo: documentNo || null }),
  ...(date !== undefined && { date: date || null }),
  ...(note !== undefined && { note: note || null }),
});

const TransferHead = () => {
  const { columns } = transferWords[useSpeech().language];
  return (
    <thead>
      <tr>
        {transferColumns.map((column) => (
          <th key={column} scope="col" data-column={column} data-numeric={numeric.has(column)}>
            {columns[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
};

interface YearRowProps {
  readonly text: string;
  readonly label: string;
  readonly onFill?: () => void;
}

const YearRow = ({ text, label, onFill }: YearRowProps) => {
  const words = transferWords[useSpeech().language];
  return (
    <tr className={styles['year']}>
      <th scope="rowgroup" colSpan={2}>
        {text}
      </th>
      <td colSpan={8} />
      <td colSpan={3}>
        {onFill && (
          <button type="button" className={styles['fill']} aria-label={label} onClick={onFill}>
            {words.fillYear}
          </button>
        )}
      </td>
    </tr>
  );
};

interface BodyRowProps {
  readonly row: TransferRow;
  readonly onNote?: (note: TransferNote) => void;
}

const BodyRow = ({ row, onNote }: BodyRowProps) => {
  const { language, format } = useSpeech();
  const words = transferWords[language];
  const cells = transferCells(row, language);
  const printed = (column: TransferColumn) => {
    const cell = cells[column];
    return typeof cell === 'number' ? format.posts(cell) : (cell ?? '');
  };
  return (
    <tr>
      {transferColumns.map((column) => {
        const place = { 'data-column': column, 'data-numeric': numeric.has(column) };
        if (column === 'from')
          return (
            <th key={column} scope="row" {...place}>
              {printed(column)}
            </th>
          );
        const isNote = column === 'documentNo' || column === 'date' || column === 'note';
        return (
          <td key={column} {...place} data-unknown={printed(column) === words.notStated || undefined}>
            {isNote && onNote ? (
              <TransferField
                type={column === 'date' ? 'date' : 'text'}
                label={words.fields[column]({ number: row.number })}
                value={printed(column)}
                onCommit={(value) => onNote({ [column]: value })}
              />
            ) : (
              printed(column)
            )}
            {column === 'to' && row.paired === 'by-rule' && (
              <abbr title={words.pairedBy['by-rule']}>{words.ruleMark}</abbr>
            )}
          </td>
        );
      })}
    </tr>
  );
};

interface TotalRowProps {
  readonly released: number;
  readonly received: number;
  readonly agrees: boolean;
}

const TotalRow = ({ released, received, agrees }: TotalRowProps) => {
  const { language, format } = useSpeech();
  const words = transferWords[language];
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {words.total}
      </th>
      <td colSpan={2} />
      <td data-numeric="true">{format.posts(released)}</td>
      <td colSpan={3} />
      <td data-numeric="true">{format.posts(received)}</td>
      <td />
      <td colSpan={3} className={styles['check']} data-agrees={agrees}>
        {agrees ? `✓ ${words.agrees({ posts: format.posts(released) })}` : '!'}
      </td>
    </tr>
  );
};
