import { placeColumns } from './duty-columns';
import { placeRows } from './duty-rows';
import { stackDuties } from './stack-duties';
import { textSizes, textSizeWithin } from '../type-scale';
import { isUpright, type DutyBand, type DutyRoom, type DutyScale, type DutySheet } from './duty-sheet';

const scales: readonly DutyScale[] = [
  { font: textSizes.body, line: 20, band: 24 },
  { font: textSizes.note, line: 17, band: 20 },
  { font: textSizes.small, line: 15, band: 17 },
];
const between = 44;
/** Part of the width for what goes sideways, and its limits in CSS pixels, the upper one at the largest usual type. */
const sideways = { part: 0.36, least: 240, most: 620 } as const;
/** The room, in CSS pixels, that the largest usual type fills well; from so many times as much on, type grows with the room. */
const filled = { width: 1_400, height: 760, from: 1.25, most: 2 } as const;

/**
 * Duties as bands of one breadth: what sinks or rises between two tiers in columns, what goes sideways in rows beside them.
 * Where the room is too small for both side by side, the rows stand below the columns, as far down as they need. `undefined`
 * where names could not be read. Pure; nothing overlaps, all is inside the width of the room and the height of the sheet.
 */
export const placeDuties = (duties: readonly DutyBand[], room: DutyRoom): DutySheet | undefined => {
  const { textScale = 1 } = room;
  const usual = scales.map((scale) => larger(scale, textScale, textScale));
  const sizes = [...roomy(room).map((by) => larger(usual[0]!, by, textScale)), ...usual];
  const attempts = [
    ...sizes.map((scale) => () => tryScale(duties, room, scale)),
    ...usual.slice(stackedFrom).map((scale) => () => stackDuties(duties, room, scale)),
  ];
  for (const attempt of attempts) {
    const sheet = attempt();
    // Smaller and whole is better than large and cut.
    if (sheet && cutsOf(sheet).length === 0) return sheet;
  }
  const last = [tryScale, stackDuties].map((place) => place(duties, room, sizes.at(-1)!));
  return last.find((sheet) => sheet && cutsOf(sheet).every(({ text }) => text.length >= leastKept));
};

/** Factors by which type may be larger than usual, the largest first: none in a room that the usual type fills. */
const roomy = ({ width, height, textScale = 1 }: DutyRoom): readonly number[] => {
  const by = Math.min(width / filled.width, height / filled.height) / textScale;
  return by < filled.from ? [] : [Math.min(filled.most, by), filled.from];
};

/** Where a place scrolls, no larger type is needed than this of the scales. */
const stackedFrom = 1;

const larger = ({ font, line, band }: DutyScale, by: number, textScale: number): DutyScale => ({
  font: textSizeWithin(font * by, textScale),
  line: line * by,
  band: band * by,
});

/** Characters of a line that is cut, its ellipsis with them, under which it says nothing. */
const leastKept = 6;

const cutsOf = ({ duties }: DutySheet) =>
  duties.flatMap(({ lines }) => lines.filter(({ text }) => text.endsWith('…')));

const tryScale = (duties: readonly DutyBand[], room: DutyRoom, scale: DutyScale): DutySheet | undefined => {
  const upright = duties.filter(isUpright);
  const beside = duties.filter((duty) => !isUpright(duty));
  const { part, least, most } = sideways;
  const widest = most * Math.max(1, scale.font / scales[0]!.font);
  const wanted = Math.min(widest, Math.max(least, room.width * part));
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
  return { height: room.height, font: scale.font, levels: columns.levels, duties: [...placed.values()] };
};
