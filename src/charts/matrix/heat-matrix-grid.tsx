import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { rowsOf, type MatrixRow } from '../../layouts/matrix/heat-matrix';
import { walkCells, type CellPlace } from '../../layouts/matrix/walk-cells';
import { cellKey, toggledKey, type HeatMatrixProps } from './heat-matrix';
import { HeatMatrixRow, type RowContext } from './heat-matrix-row';
import styles from './heat-matrix.module.css';

export interface HeatMatrixGridProps extends HeatMatrixProps {
  readonly room: { readonly width: number; readonly height: number };
  readonly onPin: (pinned: readonly string[]) => void;
}

/** Set through the object model: a strict content policy drops style attributes of markup. */
const useSizes = ({ placed, room }: HeatMatrixGridProps) => {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const style = frame.current?.style;
    if (!style) return;
    const sizes = { row: placed.rowHeight, block: placed.blockWidth, name: placed.nameWidth };
    const all = { ...sizes, total: placed.totalWidth, whole: placed.width };
    for (const [name, value] of Object.entries(all)) style.setProperty(`--${name}`, `${value}px`);
    style.width = `${room.width}px`;
    style.maxHeight = `${room.height}px`;
  }, [placed, room.width, room.height]);
  return frame;
};

const placeOf = (target: EventTarget | null): CellPlace | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  if (!cell) return undefined;
  return { line: Number(cell.dataset['line']), column: Number(cell.dataset['column']) };
};

/** What a place of the grid pins: a unit by its name or total, a year by its head or total, a flow by its cell. */
const keyAt = ({ matrix }: HeatMatrixGridProps, { line, column }: CellPlace): string | undefined => {
  const years = matrix.columns;
  const row = rowAt(matrix, line);
  if (!row) return years[column]?.key;
  return column >= 0 && column < years.length ? cellKey(row, column) : row.key;
};

const rowAt = (matrix: HeatMatrixProps['matrix'], line: number): MatrixRow | undefined => {
  const out = matrix.rows.out.length;
  return line <= out ? matrix.rows.out[line - 1] : matrix.rows.in[line - out - 2];
};

const useActs = (props: HeatMatrixGridProps) => {
  const { matrix, pinned, onPin } = props;
  const [at, setAt] = useState<CellPlace>({ line: 1, column: 0 });
  const [lit, setLit] = useState<CellPlace>();
  const grid = useRef<HTMLTableElement>(null);
  const lines = rowsOf(matrix).length + 2;
  const held: CellPlace = {
    line: Math.min(at.line, lines - 1),
    column: Math.min(at.column, matrix.columns.length),
  };
  const go = (to: CellPlace) => {
    setAt(to);
    grid.current?.querySelector<HTMLElement>(`[data-line="${to.line}"][data-column="${to.column}"]`)?.focus();
  };
  const pin = (place: CellPlace | undefined) => {
    const key = place && keyAt(props, place);
    if (key !== undefined) onPin(toggledKey(pinned, key));
  };
  const letGo = (): boolean => {
    const own = new Set(ownKeys(matrix));
    const kept = pinned.filter((key) => !own.has(key));
    if (kept.length < pinned.length) onPin(kept);
    return kept.length < pinned.length;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (!place || event.nativeEvent.isComposing || event.metaKey || event.altKey) return;
    const next = walkCells(place, event.key, event.ctrlKey, { lines, columns: matrix.columns.length });
    if (next) go(next);
    else if (event.ctrlKey) return;
    else if (event.key === 'Enter' || event.key === ' ') pin(place);
    else if (event.key !== 'Escape' || !letGo()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const handlers = {
    onKeyDown,
    onClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place) go(place);
      pin(place);
    },
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target);
      if (place) setAt(place);
      setLit(place);
    },
    onBlur: () => setLit(undefined),
    onMouseOver: (event: MouseEvent) => setLit(placeOf(event.target)),
    onMouseLeave: () => setLit(undefined),
  };
  return { grid, at: held, lit, handlers };
};

const ownKeys = (matrix: HeatMatrixProps['matrix']): readonly string[] => [
  ...rowsOf(matrix).flatMap((row) => [row.key, ...row.cells.map((_, at) => cellKey(row, at))]),
  ...matrix.columns.map((c) => c.key),
];

/** A matrix on screen: a grid whose cells arrow keys walk, with heads that stay while it scrolls in its place. */
export const HeatMatrixGrid = (props: HeatMatrixGridProps) => {
  const { matrix, texts, heat, pinned } = props;
  const frame = useSizes(props);
  const { grid, at, lit, handlers } = useActs(props);
  const own = new Set(ownKeys(matrix));
  const context: RowContext = { at, lit, pinned, anyPinned: pinned.some((key) => own.has(key)), texts, heat };
  const { out, in: into } = matrix.rows;
  return (
    <div ref={frame} className={styles['frame']} data-pinning={context.anyPinned || undefined}>
      <table
        ref={grid}
        role="grid"
        aria-label={texts.label}
        aria-multiselectable="true"
        className={styles['grid']}
        {...handlers}
      >
        <colgroup>
          <col className={styles['blockColumn']} />
          <col className={styles['nameColumn']} />
          {matrix.columns.map((c) => (
            <col key={c.key} />
          ))}
          <col className={styles['totalColumn']} />
        </colgroup>
        <thead>
          <HeatMatrixRow kind="head" line={0} matrix={matrix} {...context} />
        </thead>
        <tbody data-block="out">
          {out.map((row, i) => (
            <HeatMatrixRow
              key={row.key}
              kind="unit"
              row={row}
              first={i === 0}
              line={1 + i}
              matrix={matrix}
              {...context}
            />
          ))}
        </tbody>
        <tbody data-block="join">
          <HeatMatrixRow kind="join" line={1 + out.length} matrix={matrix} {...context} />
        </tbody>
        <tbody data-block="in">
          {into.map((row, i) => (
            <HeatMatrixRow
              key={row.key}
              kind="unit"
              row={row}
              first={i === 0}
              line={2 + out.length + i}
              matrix={matrix}
              {...context}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
