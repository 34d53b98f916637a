import { useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { rowsOf, type MatrixRow } from '../../layouts/matrix/heat-matrix';
import { walkCells, type CellPlace } from '../../layouts/matrix/walk-cells';
import { cellKey, toggledKey, type HeatMatrixProps } from './heat-matrix';

interface MatrixActsInput extends Pick<HeatMatrixProps, 'matrix' | 'pinned'> {
  readonly onPin: (pinned: readonly string[]) => void;
}

const placeOf = (target: EventTarget | null): CellPlace | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  if (!cell) return undefined;
  return { line: Number(cell.dataset['line']), column: Number(cell.dataset['column']) };
};

/** What a place of the grid pins: a unit by its name or total, a year by its head or total, a flow by its cell. */
const keyAt = ({ matrix }: MatrixActsInput, { line, column }: CellPlace): string | undefined => {
  const years = matrix.columns;
  const row = rowAt(matrix, line);
  if (!row) return years[column]?.key;
  return column >= 0 && column < years.length ? cellKey(row, column) : row.key;
};

const rowAt = (matrix: HeatMatrixProps['matrix'], line: number): MatrixRow | undefined => {
  const out = matrix.rows.out.length;
  return line <= out ? matrix.rows.out[line - 1] : matrix.rows.in[line - out - 2];
};

const pinActs = (props: MatrixActsInput) => {
  const { matrix, pinned, onPin } = props;
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
  return { pin, letGo };
};

/** What can be done in a grid by keyboard and pointer, and what it is done to at this moment. */
export const useMatrixActs = (props: MatrixActsInput) => {
  const { matrix } = props;
  const [at, setAt] = useState<CellPlace>({ line: 1, column: 0 });
  const [lit, setLit] = useState<CellPlace>();
  const grid = useRef<HTMLTableElement>(null);
  const lines = rowsOf(matrix).length + 2;
  const held: CellPlace = {
    line: Math.min(at.line, lines - 1),
    column: Math.min(at.column, matrix.columns.length),
  };
  const go = (to: CellPlace) => {
    // Its line may not be on the page yet.
    flushSync(() => setAt(to));
    grid.current?.querySelector<HTMLElement>(`[data-line="${to.line}"][data-column="${to.column}"]`)?.focus();
  };
  const { pin, letGo } = pinActs(props);
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

/** Every key this matrix may pin. */
export const ownKeys = (matrix: HeatMatrixProps['matrix']): readonly string[] => [
  ...rowsOf(matrix).flatMap((row) => [row.key, ...row.cells.map((_, at) => cellKey(row, at))]),
  ...matrix.columns.map((c) => c.key),
];
