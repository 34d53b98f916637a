import type { ReactNode } from 'react';
import styles from './facts-table.module.css';
import { Reference } from './references';
import { anchorOf } from './use-arrival';

interface FactRowProps {
  /** What the row is called, also in addresses: `F24`. */
  readonly id: string;
  /** True where the address goes to this row. */
  readonly at: boolean;
  readonly children: ReactNode;
}

/** A row an address can go to. Its number is a link to itself. */
export const FactRow = ({ id, at, children }: FactRowProps) => (
  <tr id={anchorOf(id)} tabIndex={-1} className={styles.row} aria-current={at ? 'location' : undefined}>
    <th scope="row">
      <Reference to={id} />
    </th>
    {children}
  </tr>
);

interface CellProps {
  /** The head of its column, said beside it where rows stand as cards. */
  readonly label: string;
  readonly numeric?: boolean;
  /** Takes the whole width of a card. */
  readonly wide?: boolean;
  /** Stands at the top of a card, and needs no label there. */
  readonly lead?: boolean;
  readonly children: ReactNode;
}

export const Cell = ({ label, numeric = false, wide = false, lead = false, children }: CellProps) => (
  <td data-label={lead ? undefined : label} data-numeric={numeric} data-wide={wide || lead}>
    {children}
  </td>
);

interface FactsTableProps {
  readonly caption: string;
  readonly columns: readonly {
    readonly title: string;
    readonly numeric?: boolean;
    /** How much room it takes; what is left is for the columns that do not say. */
    readonly room?: 'small' | 'middle' | 'large';
  }[];
  readonly children: ReactNode;
}

/** A table whose rows become cards where there is little room. */
export const FactsTable = ({ caption, columns, children }: FactsTableProps) => (
  <table className={styles.table}>
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ title, numeric = false, room }) => (
          <th key={title} scope="col" data-numeric={numeric} data-room={room}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);
