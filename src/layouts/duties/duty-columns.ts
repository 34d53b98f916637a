import type { DutyBand, DutyLevel, DutyRoom, DutyScale, PlacedDuty } from './duty-sheet';
import { endRuns, nameRuns, standRuns, type TextRun } from './duty-text';
import { linesWithin } from '../lines-within';
import type { Box } from '../flow/ribbon';

/** The least breadth of a column, in letters. */
const narrowest = 5.5;
/** The most a tier's name takes beside its line, in letters. */
const widestLevel = 6.5;
const gap = 16;
const levelGap = 8;
const shortestBand = 90;
/** Ups stand apart from the downs by this much. */
const apart = 18;

interface Column {
  readonly duty: DutyBand;
  readonly x0: number;
  readonly x1: number;
  readonly top: readonly TextRun[];
  readonly bottom: readonly TextRun[];
  readonly name: readonly TextRun[];
}

const levelWidth = (scale: DutyScale, room: DutyRoom): number => {
  const widest = Math.max(...[room.top, room.bottom].map((text) => room.measure(text, scale.font)));
  return Math.min(widestLevel * scale.font, widest) + gap;
};

const columnsOf = (
  duties: readonly DutyBand[],
  box: Box,
  scale: DutyScale,
  room: DutyRoom,
): readonly Column[] => {
  const downs = duties.filter(({ direction }) => direction === 'down');
  const ordered = [...downs, ...duties.filter(({ direction }) => direction !== 'down')];
  const between = downs.length > 0 && downs.length < duties.length ? apart : 0;
  const width = (box.x1 - box.x0 - between) / duties.length;
  return ordered.map((duty, i) => {
    const x0 = box.x0 + i * width + (i >= downs.length ? between : 0);
    const x1 = x0 + width - gap;
    const [start, end] = [duty.from, duty.to].map((text) => endRuns(text, x1 - x0, scale, room));
    const name = nameRuns(duty, x1 - x0 - scale.band - 8, scale, room);
    const down = duty.direction === 'down';
    return { duty, x0, x1, top: (down ? start : end)!, bottom: (down ? end : start)!, name };
  });
};

/** CSS pixels the texts and the bands of columns take at the least. */
const heightsOf = (columns: readonly Column[], scale: DutyScale) => {
  const tall = (of: (column: Column) => readonly TextRun[]) =>
    Math.max(0, ...columns.map((column) => of(column).length)) * scale.line;
  return {
    above: tall(({ top }) => top) + levelGap,
    below: tall(({ bottom }) => bottom) + levelGap,
    band: Math.max(shortestBand, tall(({ name }) => name) + 2 * levelGap),
  };
};

/** The least height `placeColumns` needs in a width, CSS pixels; 0 without duties. */
export const columnsHeight = (
  duties: readonly DutyBand[],
  width: number,
  scale: DutyScale,
  room: DutyRoom,
): number => {
  if (duties.length === 0) return 0;
  const box = { x0: levelWidth(scale, room), x1: width, y0: 0, y1: 0 };
  const { above, below, band } = heightsOf(columnsOf(duties, box, scale, room), scale);
  return above + band + below;
};

export interface StandingDuties {
  readonly duties: readonly PlacedDuty[];
  readonly levels: readonly DutyLevel[];
}

/**
 * Duties that sink or rise between the two tiers: a column each, the ends named above and below the lines of the tiers.
 * `undefined` where there is too little room.
 */
export const placeColumns = (
  duties: readonly DutyBand[],
  box: Box,
  scale: DutyScale,
  room: DutyRoom,
): StandingDuties | undefined => {
  if (duties.length === 0) return { duties: [], levels: [] };
  const left = box.x0 + levelWidth(scale, room);
  const columns = columnsOf(duties, { ...box, x0: left }, scale, room);
  const { above, below, band } = heightsOf(columns, scale);
  const [y0, y1] = [box.y0 + above, box.y1 - below];
  if (columns[0]!.x1 - columns[0]!.x0 < narrowest * scale.font || y1 - y0 < band - 1e-9) return undefined;
  const level = (text: string, y: number): DutyLevel => {
    const lines = linesWithin(text, left - box.x0 - gap + 0.01, 2, (t) => room.measure(t, scale.font));
    const top = y - (lines.length * scale.line) / 2;
    return {
      lines: lines.map((line, i) => ({ text: line, y: top + (i + 0.5) * scale.line })),
      x0: box.x0,
      line: [left - gap / 2, box.x1],
      y,
    };
  };
  return {
    duties: columns.map((column) => standColumn(column, { ...box, y0, y1 }, scale)),
    levels: [level(room.top, y0), level(room.bottom, y1)],
  };
};

const standColumn = (column: Column, { y0, y1 }: Box, scale: DutyScale): PlacedDuty => {
  const { duty, x0, x1, top, bottom, name } = column;
  const down = duty.direction === 'down';
  const topAt = y0 - levelGap - top.length * scale.line;
  const bottomAt = y1 + levelGap;
  const nameAt = (y0 + y1 - name.length * scale.line) / 2;
  return {
    key: duty.key,
    direction: duty.direction,
    box: { x0, x1, y0: topAt, y1: bottomAt + bottom.length * scale.line },
    band: { x0, x1: x0 + scale.band, y0: y0 + 2, y1: y1 - 2 },
    head: down ? 'down' : 'up',
    openStart: duty.from === undefined,
    openEnd: duty.to === undefined,
    lines: [
      ...standRuns(top, { x: x0, top: topAt, anchor: 'start' }, scale),
      ...standRuns(name, { x: x0 + scale.band + 8, top: nameAt, anchor: 'start' }, scale),
      ...standRuns(bottom, { x: x0, top: bottomAt, anchor: 'start' }, scale),
    ],
  };
};
