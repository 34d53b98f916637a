import { transferColumns, transferWords, type TransferColumn } from '../../i18n/effects-transfer-words';
import type { Basis } from '../../domain/basis';
import type { TransferTable } from '../../domain/plan-effects/transfer-table';
import { useSpeech } from '../../i18n/language-context';
import { PaperSheet } from '../print/paper-sheet';
import { agreesInAll, transferCells } from './transfer-cells';
import { TransferNotes, TransferStamps } from './transfer-notes';
import styles from './transfer-sheet.module.css';

export interface TransferSheetProps {
  readonly table: TransferTable;
  readonly broken: number;
  readonly basis: Basis;
  /** What the plan and the data are called, the years it covers, and where it can be opened. */
  readonly plan: string;
  readonly data: string;
  readonly years: string;
  readonly address: string;
}

const numbers: ReadonlySet<TransferColumn> = new Set([
  ...(['number', 'fromBefore', 'released', 'fromAfter', 'toBefore', 'received', 'toAfter'] as const),
]);

/** The quota transfer table as a form on paper: its head on each page, stamps, totals, and room to sign. */
export const TransferSheet = (props: TransferSheetProps) => {
  const { table, broken, basis, plan, data, years, address } = props;
  const { language, format, messages } = useSpeech();
  const words = transferWords[language];
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  return (
    <PaperSheet>
      <div className={styles['form']}>
        <header>
          <h1>{words.title}</h1>
          <p>{words.caption({ plan, years, rows: table.rows.length })}</p>
          <TransferStamps table={table} broken={broken} />
        </header>
        <table>
          <thead>
            <tr>
              {transferColumns.map((column) => (
                <th key={column} scope="col" data-column={column} data-numeric={numbers.has(column)}>
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          {table.years.map(({ year, posts }) => (
            <YearOnPaper key={year} {...{ table, year, posts }} />
          ))}
          <tbody className={styles['total']}>
            <tr>
              <th scope="row" colSpan={4}>
                {words.total}
              </th>
              <td data-numeric="true">{format.posts(table.total.released)}</td>
              <td colSpan={3} />
              <td data-numeric="true">{format.posts(table.total.received)}</td>
              <td />
              <td colSpan={3}>
                {agreesInAll(table) && `✓ ${words.agrees({ posts: format.posts(table.total.planned) })}`}
              </td>
            </tr>
          </tbody>
        </table>
        <div className={styles['end']}>
          <TransferNotes table={table} />
          <p className={styles['basis']}>{words.sheet.basis({ basis: messages.basis[basis] })}</p>
          <div className={styles['signatures']}>
            {words.sheet.signatures.map((name) => (
              <span key={name}>{name}</span>
            ))}
          </div>
          <footer>
            <span>{words.sheet.data({ title: data })}</span>
            <span>{words.sheet.printed({ date })}</span>
            <span>{address}</span>
          </footer>
        </div>
      </div>
    </PaperSheet>
  );
};

interface YearOnPaperProps {
  readonly table: TransferTable;
  readonly year: number;
  readonly posts: number;
}

const YearOnPaper = ({ table, year, posts }: YearOnPaperProps) => {
  const { language, format } = useSpeech();
  const words = transferWords[language];
  const rows = table.rows.filter((row) => row.year === year);
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr className={styles['year']}>
        <th scope="rowgroup" colSpan={transferColumns.length}>
          {words.yearRow({ year, posts: format.posts(posts), rows: rows.length })}
        </th>
      </tr>
      {rows.map((row) => {
        const cells = transferCells(row, language);
        return (
          <tr key={row.key}>
            {transferColumns.map((column) => {
              const cell = cells[column];
              return (
                <td key={column} data-column={column} data-numeric={numbers.has(column)}>
                  {typeof cell === 'number' ? format.posts(cell) : cell}
                  {column === 'to' && row.paired === 'by-rule' && ` ${words.ruleMark}`}
                </td>
              );
            })}
          </tr>
        );
      })}
    </tbody>
  );
};
