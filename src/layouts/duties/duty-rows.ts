import type { DutyBand, DutyRoom, DutyScale, PlacedDuty } from './duty-sheet';
import { endRuns, nameRuns, standRuns, type TextRun } from './duty-text';
import type { Box } from '../flow/ribbon';

const sequence = ['in', 'across', 'not-stated'] as const;
const gap = 4;
const rowGap = 14;
const widestGap = 60;
const narrowest = 200;

interface Row {
  readonly duty: DutyBand;
  readonly name: readonly TextRun[];
  readonly start: readonly TextRun[];
  readonly end: readonly TextRun[];
  readonly height: number;
}

const rowOf = (duty: DutyBand, width: number, scale: DutyScale, room: DutyRoom): Row => {
  const name = nameRuns(duty, width, scale, room);
  const half = width / 2 - 8;
  const [start, end] = [endRuns(duty.from, half, scale, room), endRuns(duty.to, half, scale, room)];
  const text = name.length + Math.max(start.length, end.length);
  return { duty, name, start, end, height: text * scale.line + scale.band + 2 * gap };
};

/** What enters first, then what stays at its tier, then what is not stated. */
export const inSequence = (duties: readonly DutyBand[]): readonly DutyBand[] =>
  sequence.flatMap((direction) => duties.filter((duty) => duty.direction === direction));

/** The least height `placeRows` needs in a width, CSS pixels; 0 without duties. */
export const rowsHeight = (
  duties: readonly DutyBand[],
  width: number,
  scale: DutyScale,
  room: DutyRoom,
): number => duties.reduce((sum, duty) => sum + rowOf(duty, width, scale, room).height + rowGap, 0);

/** Duties that stay at their tier, enter from outside, or whose way is not stated: a row each. `undefined` where too many. */
export const placeRows = (
  duties: readonly DutyBand[],
  box: Box,
  scale: DutyScale,
  room: DutyRoom,
): readonly PlacedDuty[] | undefined => {
  if (duties.length === 0) return [];
  if (box.x1 - box.x0 < narrowest) return undefined;
  const rows = inSequence(duties).map((duty) => rowOf(duty, box.x1 - box.x0, scale, room));
  const used = rows.reduce((sum, { height }) => sum + height, 0);
  const free = (box.y1 - box.y0 - used) / rows.length;
  if (free < rowGap - 1e-9) return undefined;
  const between = Math.min(widestGap, free);
  let at = (box.y0 + box.y1 - used - between * (rows.length - 1)) / 2;
  return rows.map((row) => {
    const placed = standRow(row, { ...box, y0: at }, scale);
    at += row.height + between;
    return placed;
  });
};

/** What enters comes from the right, where the outside is. */
const standRow = (
  { duty, name, start, end, height }: Row,
  { x0, x1, y0 }: Box,
  scale: DutyScale,
): PlacedDuty => {
  const bandAt = y0 + name.length * scale.line + gap;
  const below = bandAt + scale.band + gap;
  const enters = duty.direction === 'in';
  const [left, right] = enters ? [end, start] : [start, end];
  const border = x1 - (x1 - x0) * 0.28;
  return {
    key: duty.key,
    direction: duty.direction,
    box: { x0, x1, y0, y1: y0 + height },
    band: { x0, x1, y0: bandAt, y1: bandAt + scale.band },
    head: duty.direction === 'not-stated' ? 'none' : enters ? 'left' : 'right',
    openStart: duty.from === undefined,
    openEnd: duty.to === undefined,
    lines: [
      ...standRuns(name, { x: x0, top: y0, anchor: 'start' }, scale),
      ...standRuns(left, { x: x0, top: below, anchor: 'start' }, scale),
      ...standRuns(right, { x: x1, top: below, anchor: 'end' }, scale),
    ],
    ...(enters && { border: { x: border, y0: bandAt - gap, y1: below } }),
  };
};
