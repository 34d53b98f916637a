import type { ReactNode } from 'react';
import type { HeatMatrix, MatrixRow } from '../../layouts/matrix/heat-matrix';
import type { CellPlace } from '../../layouts/matrix/walk-cells';
import { cellKey, type HeatMatrixTexts, type HeatOf } from './heat-matrix';
import styles from './heat-matrix.module.css';

/** What every row of a grid knows of the whole. */
export interface RowContext {
  /** The one cell the tab key stops at. */
  readonly at: CellPlace;
  /** The cell under the pointer or the focus. */
  readonly lit: CellPlace | undefined;
  readonly pinned: readonly string[];
  readonly anyPinned: boolean;
  readonly texts: HeatMatrixTexts;
  readonly heat: HeatOf;
}

interface RowProps extends RowContext {
  readonly matrix: HeatMatrix;
  readonly line: number;
}

type HeatMatrixRowProps = RowProps &
  (
    | { readonly kind: 'head' | 'join'; readonly row?: undefined; readonly head?: undefined }
    | { readonly kind: 'unit'; readonly row: MatrixRow; readonly head: ReactNode }
  );

/** The lit cell is strong, its row and column are linked; beside what is pinned all else stands back. */
const emphasisOf = ({ lit, anyPinned }: RowContext, { line, column }: CellPlace, held: boolean): string => {
  if (held || (lit?.line === line && lit.column === column)) return 'strong';
  if (lit?.line === line || lit?.column === column) return 'linked';
  return anyPinned ? 'dimmed' : 'none';
};

const place = (props: RowContext, line: number, column: number, held: boolean) => ({
  'data-line': line,
  'data-column': column,
  'data-emphasis': emphasisOf(props, { line, column }, held),
  tabIndex: props.at.line === line && props.at.column === column ? 0 : -1,
});

export const HeatMatrixRow = (props: HeatMatrixRowProps) => {
  if (props.kind === 'unit') return <UnitRow {...props} />;
  return props.kind === 'head' ? <HeadRow {...props} /> : <JoinRow {...props} />;
};

const HeadRow = (props: RowProps) => {
  const { matrix, line, texts, pinned } = props;
  return (
    <tr aria-rowindex={line + 1}>
      <th scope="col" colSpan={2} className={styles['corner']}>
        {texts.unit}
      </th>
      {matrix.columns.map(({ key, node }, at) => (
        <th
          key={key}
          scope="col"
          aria-label={texts.sayColumn(at)}
          aria-selected={pinned.includes(key)}
          {...place(props, line, at, pinned.includes(key))}
        >
          {texts.name(node)}
        </th>
      ))}
      <th scope="col" aria-label={texts.sayGrand} {...place(props, line, matrix.columns.length, false)}>
        {texts.total}
      </th>
    </tr>
  );
};

const JoinRow = (props: RowProps) => {
  const { matrix, line, texts, pinned } = props;
  return (
    <tr aria-rowindex={line + 1}>
      <th scope="row" colSpan={2} title={texts.joinHelp} {...place(props, line, -1, false)}>
        {texts.join}
      </th>
      {matrix.columns.map(({ key }, at) => (
        <td
          role="gridcell"
          key={key}
          aria-label={texts.sayColumn(at)}
          aria-selected={pinned.includes(key)}
          {...place(props, line, at, pinned.includes(key))}
        >
          {texts.columnTotal(at)}
        </td>
      ))}
      <td role="gridcell" aria-label={texts.sayGrand} {...place(props, line, matrix.columns.length, false)}>
        {texts.grandTotal}
      </td>
    </tr>
  );
};

const UnitRow = (props: RowProps & { readonly row: MatrixRow; readonly head: ReactNode }) => {
  const { matrix, line, row, head, texts, heat, pinned } = props;
  const held = pinned.includes(row.key);
  return (
    <tr data-pinned={held || undefined} aria-rowindex={line + 1}>
      {head}
      <th
        scope="row"
        title={texts.fullName(row.node)}
        aria-label={texts.fullName(row.node)}
        aria-selected={held}
        {...place(props, line, -1, held)}
      >
        {texts.name(row.node)}
      </th>
      {row.cells.map((cell, at) => {
        const text = texts.cell(cell, row.block, at);
        const here = held || (cell.link !== undefined && pinned.includes(cellKey(row, at)));
        return (
          <td
            role="gridcell"
            key={matrix.columns[at]?.key}
            aria-label={texts.sayCell(row, at)}
            aria-selected={here}
            data-heat={heat(cell, row.block, at)}
            data-basis={cell.basis}
            {...place(props, line, at, here || pinned.includes(matrix.columns[at]?.key ?? ''))}
          >
            {cell.basis === 'illustrative' ? <span>{text}</span> : text}
          </td>
        );
      })}
      <td
        role="gridcell"
        aria-label={texts.sayRow(row)}
        aria-selected={held}
        {...place(props, line, row.cells.length, held)}
      >
        {texts.rowTotal(row)}
      </td>
    </tr>
  );
};

interface GapRowProps {
  /** CSS pixels of the rows that are not on the page. */
  readonly height: number;
  readonly columns: number;
  readonly head: ReactNode;
}

/** Stands for rows that are out of view. */
export const GapRow = ({ height, columns, head }: GapRowProps) => (
  <tr>
    {head}
    <td
      colSpan={columns}
      className={styles['gap']}
      ref={(cell) => cell?.style.setProperty('--gap', `${height}px`)}
    />
  </tr>
);
