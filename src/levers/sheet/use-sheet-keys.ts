import { useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { isComposing } from '../fields/is-composing';
import { nextPlace, walkSheet, type SheetModel, type SheetPlace } from './sheet-model';
import type { SheetProps } from './sheet-props';

/** What is being typed into a cell; `undefined` text: what stands in it. */
export interface SheetEdit {
  readonly place: SheetPlace;
  readonly text: string | undefined;
}

/** How a cell stops being edited, and where one is then. */
export type EditEnd = 'stay' | 'down' | 'next' | 'back' | 'away';

const editing: readonly string[] = ['Enter', 'F2'];
const clearing: readonly string[] = ['Delete', 'Backspace'];

/** Where one is in a sheet, what is being typed, and what keys and pastes do. */
export const useSheetKeys = (props: SheetProps, table: RefObject<HTMLTableElement | null>) => {
  const { model, readOnly, onSet, onLock, onPaste } = props;
  const [active, setActive] = useState<SheetPlace>({ row: 0, column: 0 });
  const [edit, setEdit] = useState<SheetEdit>();
  const place = within(active, model);
  const isFrozen = (column: number) => readOnly || model.columns[column]?.readOnly === true;
  const focus = (to: SheetPlace) => {
    setActive(to);
    setEdit(undefined);
    cellAt(table.current, to)?.focus();
  };
  const begin = (at: SheetPlace, text?: string) => {
    setActive(at);
    if (!isFrozen(at.column)) setEdit({ place: at, text });
  };
  const act = (event: KeyboardEvent): boolean => {
    const [row, column] = [model.rows[place.row], model.columns[place.column]];
    if (!row || !column || event.altKey) return false;
    const control = event.ctrlKey || event.metaKey;
    const to = walkSheet(place, event.key, control, model);
    if (to || control) return to !== undefined && done(() => focus(to));
    if (editing.includes(event.key)) return done(() => begin(place));
    if (event.key === ' ' && onLock && !isFrozen(place.column)) {
      const locked = model.cell(row.id, column.id).mark === 'locked';
      return done(() => onLock(row.id, column.id, !locked));
    }
    const clears = clearing.includes(event.key) && !isFrozen(place.column);
    if (clears) return done(() => onSet(row.id, column.id, undefined));
    return [...event.key].length === 1 && event.key !== ' ' && done(() => begin(place, event.key));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (edit || isComposing(event) || !act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onEnd = (how: EditEnd) => {
    if (how === 'away') setEdit(undefined);
    else if (how === 'stay') focus(place);
    else if (how === 'down') focus(walkSheet(place, 'ArrowDown', false, model) ?? place);
    else focus(nextPlace(place, how === 'back' ? -1 : 1, model));
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!onPaste || readOnly || (edit && !/[\t\n]/.test(text.trim()))) return;
    event.preventDefault();
    setEdit(undefined);
    onPaste(text, place);
  };
  return { place, edit, point: setActive, begin, onEnd, onKeyDown, paste };
};

const done = (act: () => void): true => {
  act();
  return true;
};

const within = ({ row, column }: SheetPlace, { rows, columns }: SheetModel): SheetPlace => ({
  row: Math.max(0, Math.min(rows.length - 1, row)),
  column: Math.max(0, Math.min(columns.length - 1, column)),
});

const cellAt = (table: HTMLTableElement | null, { row, column }: SheetPlace): HTMLElement | undefined =>
  table?.tBodies[0]?.rows[row]?.cells[column + 1];
