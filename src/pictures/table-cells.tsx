import type { FlowTableProps } from '../charts/flow-table';
import type { FlowTableCell, FlowTableColumn, FlowTableRow } from '../charts/flow-table-row';
import type { Basis } from '../domain/basis';
import type { DisplayUnit } from '../domain/ledger/ledger';
import type { Interval } from '../domain/numbers/interval';
import type { Speech } from '../i18n/language-context';
import type { ItemRef } from '../layouts/flow/item';
import { BasisBadge } from '../ui/basis-badge';
import { printWithin } from './print-within';

/** What a table of a picture is made of. */
export type TableContent = Pick<FlowTableProps, 'columns' | 'rows' | 'totals'>;

/** A row that is made when it is first looked at: of thousands a page shows a hundred. */
export const lateRow = (item: ItemRef, make: () => Omit<FlowTableRow, 'item'>): FlowTableRow => {
  let made: Omit<FlowTableRow, 'item'> | undefined;
  const row = () => (made ??= make());
  return {
    item,
    get pinLabel() {
      return row().pinLabel;
    },
    get cells() {
      return row().cells;
    },
  };
};

export const column = (
  id: string,
  title: string,
  { messages }: Speech,
  numeric = false,
): FlowTableColumn => ({
  id,
  title,
  sortLabel: messages.table.sortBy({ column: title }),
  numeric,
});

/** The title of a column of posts, which says what is counted. */
export const postsTitle = (displayUnit: DisplayUnit, { messages }: Speech): string =>
  displayUnit === 'per-thousand' ? messages.table.postsPerThousand : messages.table.posts;

/** A share of one; a dash where it does not apply, which sorts last. */
export const shareCell = (share: number | undefined, { format }: Speech): FlowTableCell =>
  share === undefined ? { text: '—', sortBy: undefined } : { text: format.percent(share), sortBy: share };

export const intervalCell = (interval: Interval | undefined, speech: Speech): FlowTableCell =>
  interval === undefined
    ? { text: '—', sortBy: undefined }
    : { text: printWithin(interval, speech), sortBy: interval.lo };

export const basisCell = (basis: Basis, { messages }: Speech): FlowTableCell => ({
  text: messages.basis[basis],
  content: <BasisBadge basis={basis} label={messages.basis[basis]} />,
});
