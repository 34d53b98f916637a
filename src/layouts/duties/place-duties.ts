import { placeColumns } from './duty-columns';
import { placeRows } from './duty-rows';
import type { DutyBand, DutyRoom, DutyScale, DutySheet } from './duty-sheet';

const scales: readonly DutyScale[] = [
  { font: 15, line: 20, band: 24 },
  { font: 14, line: 19, band: 22 },
  { font: 13, line: 17, band: 20 },
  { font: 12, line: 15, band: 17 },
  { font: 11, line: 14, band: 15 },
];
const between = 44;
/** Part of the width for what goes sideways, and its limits in CSS pixels. */
const sideways = { part: 0.36, least: 240, most: 620 } as const;

/**
 * Duties as bands of one breadth: what sinks or rises between two tiers in columns, what goes sideways in rows beside them.
 * `undefined` where names could not be read. Pure; nothing overlaps, all is inside the room.
 */
export const placeDuties = (duties: readonly DutyBand[], room: DutyRoom): DutySheet | undefined => {
  for (const scale of scales) {
    const sheet = tryScale(duties, room, scale);
    // Smaller and whole is better than large and cut.
    if (sheet && cutsOf(sheet).length === 0) return sheet;
  }
  const last = tryScale(duties, room, scales.at(-1)!);
  return last && cutsOf(last).every(({ text }) => text.length >= leastKept) ? last : undefined;
};

/** Characters of a line that is cut, its ellipsis with them, under which it says nothing. */
const leastKept = 6;

const cutsOf = ({ duties }: DutySheet) =>
  duties.flatMap(({ lines }) => lines.filter(({ text }) => text.endsWith('…')));

const stands = ({ direction }: DutyBand): boolean => direction === 'down' || direction === 'up';

const tryScale = (duties: readonly DutyBand[], room: DutyRoom, scale: DutyScale): DutySheet | undefined => {
  const upright = duties.filter(stands);
  const beside = duties.filter((duty) => !stands(duty));
  const { part, least, most } = sideways;
  const wanted = Math.min(most, Math.max(least, room.width * part));
  const side = beside.length === 0 ? 0 : upright.length === 0 ? room.width : wanted;
  const rest = room.width - side - (beside.length === 0 ? 0 : between);
  const columns = placeColumns(upright, { x0: 0, y0: 0, x1: rest, y1: room.height }, scale, room);
  const rows = placeRows(
    beside,
    { x0: room.width - side, y0: 0, x1: room.width, y1: room.height },
    scale,
    room,
  );
  if (!columns || !rows) return undefined;
  const placed = new Map([...columns.duties, ...rows].map((duty) => [duty.key, duty]));
  return { font: scale.font, levels: columns.levels, duties: [...placed.values()] };
};
