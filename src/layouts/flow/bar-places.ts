import { isAcross, type Attempt } from './label-attempts';
import type { BarMark, PlacedLabel } from './label-request';
import { isFree, placesAlong, shifted, type FreeRoom } from './label-room';
import type { LabelShape } from './label-shapes';
import type { Box } from './ribbon';

type Leader = NonNullable<PlacedLabel['leader']>;

/** A place for a label at its bar. */
export interface BarPlace extends Attempt {
  readonly box: Box;
  readonly leader?: Leader;
}

/** Pixels of a leader beside its line that nothing else may take. */
const leaderWidth = 2;
/** The most distances tried for a label that is led out. */
const mostRows = 4;
/** Pixels of breadth a leader out of a row may run aside. */
const mostSlant = 32;
/** Ground round a label that stands on its bar. */
const overPadding = { x: 8, y: 2 };

/** Some places for a label at its bar in the form tried, the best first; what they are off the best one is added to the cost. */
export const placesAtBar = (mark: BarMark, attempt: Attempt, room: FreeRoom): readonly BarPlace[] => {
  if (mark.side === 'over') return placesOver(mark, attempt, room);
  if (attempt.way === 'stagger') return placesFurther(mark, attempt, room);
  const box = outsideBox(mark, attempt.shape, clearance(attempt.shape, room));
  return ends(slideAlong(mark, box, room)).map((place) => placeAt(attempt, box, place));
};

const placeAt = (attempt: Attempt, wanted: Box, box: Box): BarPlace => {
  const shift = Math.abs(box.x0 - wanted.x0) + Math.abs(box.y0 - wanted.y0);
  return { ...attempt, box, cost: attempt.cost + shift / (1 + box.x1 - box.x0) };
};

/** The nearest place and, where they differ, the outermost on either side. */
const ends = (places: readonly Box[]): readonly Box[] => {
  const [nearest] = places;
  if (!nearest || places.length === 1) return places;
  let [least, most] = [nearest, nearest];
  for (const place of places) {
    if (place.x0 + place.y0 < least.x0 + least.y0 - 1) least = place;
    if (place.x0 + place.y0 > most.x0 + most.y0 + 1) most = place;
  }
  return [...new Set([nearest, least, most])];
};

/** Some distances out, beyond what stands in the way, from which a leader reaches the bar. */
const placesFurther = (mark: BarMark, attempt: Attempt, room: FreeRoom): readonly BarPlace[] => {
  const { shape } = attempt;
  const across = isAcross(mark);
  const reach = across ? mostSlant + shape.width / 2 : 4 * shape.height;
  return furtherOut(mark, attempt, room).flatMap((out) => {
    const box = outsideBox(mark, shape, out);
    for (const place of placesAlong(room, box, across ? 'x' : 'y', [-reach, reach])) {
      const leader = leaderTo(mark, place, room.gap);
      const free = room.near(leaderBox(leader)).every((other) => other === mark.box);
      if (free) return [{ ...placeAt(attempt, box, place), leader }];
    }
    return [];
  });
};

/** Distances from the bar: past a row, or past each box in the way; out of a column one distance. */
const furtherOut = (mark: BarMark, { shape, row }: Attempt, room: FreeRoom): readonly number[] => {
  if (!isAcross(mark)) return [4 * room.gap];
  const { bounds } = room;
  const { box, side } = mark;
  const middle = (box.x0 + box.x1) / 2;
  const span = { x0: middle - shape.width, x1: middle + shape.width };
  const above = side === 'above';
  const strip = above
    ? { ...span, y0: bounds.y0, y1: box.y0 - 1 }
    : { ...span, y0: box.y1 + 1, y1: bounds.y1 };
  const outs = room
    .near(strip)
    .map((other) => (above ? box.y0 - other.y0 : other.y1 - box.y1) + room.gap)
    .filter((out) => out > 2 * room.gap);
  return [...new Set([row + 2 * room.gap, ...outs])].sort((a, b) => a - b).slice(0, mostRows);
};

/** On the bar; else, where its neighbours are in the way, just before or behind it. */
const placesOver = ({ box: bar }: BarMark, attempt: Attempt, room: FreeRoom): readonly BarPlace[] => {
  const { width, height } = attempt.shape;
  const [w, h] = [width + 2 * overPadding.x, height + 2 * overPadding.y];
  const [x, y] = [(bar.x0 + bar.x1) / 2, (bar.y0 + bar.y1) / 2];
  const box = { x0: x - w / 2, y0: y - h / 2, x1: x + w / 2, y1: y + h / 2 };
  const aside = (h + bar.y1 - bar.y0) / 2 + room.gap;
  const along = placesAlong(room, box, 'x', slideRange(bar.x0, bar.x1, box.x0, box.x1), bar);
  if (along.length > 0) return ends(along).map((spot) => placeAt(attempt, box, spot));
  const place =
    placesAlong(room, box, 'y', slideRange(bar.y0, bar.y1, box.y0, box.y1), bar)[0] ??
    [-aside, aside].map((dy) => shifted(box, 0, dy)).find((spot) => isFree(room, spot, bar));
  return place ? [placeAt(attempt, box, place)] : [];
};

const slideAlong = (mark: BarMark, box: Box, room: FreeRoom): readonly Box[] => {
  const bar = mark.box;
  return isAcross(mark)
    ? placesAlong(room, box, 'x', slideRange(bar.x0, bar.x1, box.x0, box.x1))
    : placesAlong(room, box, 'y', slideRange(bar.y0, bar.y1, box.y0, box.y1));
};

/** How far a label may slide: as long as it lies within its bar's extent, or covers the middle of it. */
const slideRange = (bar0: number, bar1: number, from: number, to: number): readonly [number, number] => {
  const middle = (bar0 + bar1) / 2;
  const edge = Math.min(2, (to - from) / 2);
  return [Math.min(bar0 - from, middle + edge - to), Math.max(bar1 - to, middle - edge - from)];
};

export const anchorOf = (mark: BarMark, { orientation }: LabelShape): PlacedLabel['anchor'] => {
  if (orientation === 'upright' || mark.side === 'over') return 'middle';
  if (isAcross(mark)) return mark.align ?? 'middle';
  return mark.side === 'left' ? 'end' : 'start';
};

/** From a bar to its label, a little more for large type. */
const clearance = ({ lines }: LabelShape, { gap }: FreeRoom): number =>
  lines.reduce((most, line) => Math.max(most, Math.min(8, 0.15 * line.fontSize)), gap);

const outsideBox = ({ side, box, align = 'middle' }: BarMark, shape: LabelShape, out: number): Box => {
  const { width, height } = shape;
  const y = (box.y0 + box.y1 - height) / 2;
  const middle = (box.x0 + box.x1 - width) / 2;
  const x = align === 'start' ? box.x0 : align === 'end' ? box.x1 - width : middle;
  const [x0, y0] =
    side === 'above'
      ? [x, box.y0 - out - height]
      : side === 'below'
        ? [x, box.y1 + out]
        : side === 'left'
          ? [box.x0 - out - width, y]
          : [box.x1 + out, y];
  return { x0, y0, x1: x0 + width, y1: y0 + height };
};

/** From the middle of the bar's edge to the nearest point of the label's. */
const leaderTo = ({ box, side }: BarMark, place: Box, gap: number): Leader => {
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const inset = Math.min(gap, (place.x1 - place.x0) / 2);
  const across = Math.min(Math.max(x, place.x0 + inset), place.x1 - inset);
  const along = (place.y0 + place.y1) / 2;
  switch (side) {
    case 'above':
      return [x, box.y0 - 1, across, place.y1 + 1];
    case 'below':
      return [x, box.y1 + 1, across, place.y0 - 1];
    case 'left':
      return [box.x0 - 1, y, place.x1 + gap / 2, along];
    case 'right':
    case 'over':
      return [box.x1 + 1, y, place.x0 - gap / 2, along];
  }
};

/** The room a leader takes. */
export const leaderBox = ([x0, y0, x1, y1]: Leader): Box => ({
  x0: Math.min(x0, x1) - leaderWidth / 2,
  y0: Math.min(y0, y1) - leaderWidth / 2,
  x1: Math.max(x0, x1) + leaderWidth / 2,
  y1: Math.max(y0, y1) + leaderWidth / 2,
});

/** All room a place takes. */
export const boxesOf = ({ box, leader }: BarPlace): readonly Box[] =>
  leader ? [box, leaderBox(leader)] : [box];
