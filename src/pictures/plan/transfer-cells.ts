import type { Amount } from '../../domain/ledger/amount';
import type { TransferRow, TransferTable } from '../../domain/plan-effects/transfer-table';
import { transferColumns, transferWords, type TransferColumn } from '../../i18n/effects-transfer-words';
import type { Language } from '../../i18n/language';

/** A cell of the form: a text, whole posts, or nothing. */
export type TransferCell = string | number | undefined;

const posts = (amount: Amount, notStated: string): TransferCell => (amount.known ? amount.posts : notStated);

/** What stands in each column of a transfer. What is not known is said so, never a number. */
export const transferCells = (
  { number, from, to, posts: moved, note }: TransferRow,
  language: Language,
): Readonly<Record<TransferColumn, TransferCell>> => {
  const { quotaName, notStated } = transferWords[language];
  return {
    ...{ number, from: from.name[language], quota: quotaName },
    ...{
      fromBefore: posts(from.before, notStated),
      released: moved,
      fromAfter: posts(from.after, notStated),
    },
    ...{ to: to.name[language], toBefore: posts(to.before, notStated), received: moved },
    ...{ toAfter: posts(to.after, notStated), documentNo: note.documentNo, date: note.date, note: note.note },
  };
};

export const agreesInAll = ({ total: { released, received, planned } }: TransferTable): boolean =>
  released === received && received === planned;

/** What must be said of the table wherever it goes, the gravest first. */
export const transferStamps = (
  table: TransferTable,
  broken: number,
  language: Language,
): readonly string[] => {
  const words = transferWords[language];
  const { total } = table;
  return [
    ...(table.perThousand ? [words.stamp] : []),
    ...(broken > 0 ? [words.broken({ count: broken })] : []),
    ...(agreesInAll(table)
      ? []
      : [
          words.differs({
            released: `${total.released}`,
            received: `${total.received}`,
            planned: `${total.planned}`,
          }),
        ]),
  ];
};

interface Titled {
  readonly plan: string;
  readonly years: string;
}

/**
 * The table as rows of a spreadsheet: stamps, head, transfers, totals. Year and pairing stand in columns of their own
 * after those of the form, so that nothing is lost that the page tells by rows and marks.
 */
export const transferSheetRows = (
  table: TransferTable,
  { plan, years }: Titled,
  broken: number,
  language: Language,
): readonly (readonly TransferCell[])[] => {
  const words = transferWords[language];
  const { columns, pairedBy } = words;
  const head = [...transferColumns.map((column) => columns[column]), words.year, words.paired];
  const rows = table.rows.map((row) => {
    const cells = transferCells(row, language);
    return [...transferColumns.map((column) => cells[column]), row.year, pairedBy[row.paired]];
  });
  const totals = transferColumns.map((column) =>
    column === 'number'
      ? words.total
      : column === 'released'
        ? table.total.released
        : column === 'received'
          ? table.total.received
          : undefined,
  );
  return [
    [`${words.title} · ${words.caption({ plan, years, rows: table.rows.length })}`],
    ...transferStamps(table, broken, language).map((stamp) => [stamp]),
    head,
    ...rows,
    [...totals, undefined, undefined],
  ];
};
