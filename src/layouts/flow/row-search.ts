import { boxesOf, placesAtBar, type BarPlace } from './bar-places';
import { isAcross, type Attempt } from './label-attempts';
import type { BarMark } from './label-request';
import { listedRoom, type FreeRoom } from './label-room';
import type { Box } from './ribbon';

/** A label of a row to be searched. */
export interface SearchedLabel {
  readonly mark: BarMark;
  readonly attempts: readonly Attempt[];
  /** The breadth that is its own: in it, it is in nobody's way. */
  readonly share: number;
  /** What it costs to fold it. */
  readonly fold: number;
}

/** States kept from one label to the next: fewer in longer rows, so that the time stays even. */
const breadthFor = (labels: number): number => Math.max(6, Math.min(20, Math.floor(240 / labels)));

/** Depths beyond the bars, each half a row high, by which the reach of a filled row is told; the last takes all beyond. */
const bands = 6;
/** Pixels by which one row must reach less far than another to be worth keeping. */
const slack = 3;

/** A row filled up to some label: its last choice, the row before it, and how far it reaches towards the labels to come. */
interface Filled {
  readonly cost: number;
  readonly place: BarPlace | undefined;
  readonly before: Filled | undefined;
  readonly reach: Float64Array;
}

/** Which way a row is filled. */
type Direction = 1 | -1;

/**
 * A beam search along a row for the cheapest places of all its labels; `undefined` for those it folds. The row is searched from its
 * start and, where that folds labels, from its end as well.
 * @param taken Boxes in the way of the whole row.
 */
export const searchRow = (
  row: readonly SearchedLabel[],
  room: FreeRoom,
  taken: readonly Box[],
): readonly (BarPlace | undefined)[] => {
  const forward = search(row, room, taken, 1);
  if (forward.cost < Math.min(Infinity, ...row.map(({ fold }) => fold))) return placesOf(forward);
  const backward = search([...row].reverse(), room, taken, -1);
  return backward.cost < forward.cost ? [...placesOf(backward)].reverse() : placesOf(forward);
};

const search = (
  row: readonly SearchedLabel[],
  room: FreeRoom,
  taken: readonly Box[],
  direction: Direction,
): Filled => {
  const breadth = breadthFor(row.length);
  const reach = new Float64Array(bands).fill(-Infinity);
  let beam: readonly Filled[] = [{ cost: 0, place: undefined, before: undefined, reach }];
  for (const label of row) {
    const next = beam.flatMap((filled) => extend(filled, label, room, taken, direction));
    beam = best(
      next.sort((a, b) => a.cost - b.cost),
      breadth,
    );
  }
  return beam[0]!;
};

const extend = (
  before: Filled,
  { mark, attempts, share, fold }: SearchedLabel,
  { bounds, gap }: FreeRoom,
  taken: readonly Box[],
  direction: Direction,
): Filled[] => {
  const room = listedRoom(bounds, gap, takenBy(before, taken));
  const next: Filled[] = [];
  for (const attempt of attempts) {
    const places = placesAtBar(mark, attempt, room);
    for (const place of places) {
      const reach = reachWith(before.reach, mark, place, direction);
      next.push({ cost: before.cost + place.cost, place, before, reach });
    }
    const breadth = isAcross(mark) ? attempt.shape.width : attempt.shape.height;
    if (breadth + gap <= share && places[0]?.cost === 0) return next;
  }
  next.push({ cost: before.cost + fold, place: undefined, before, reach: before.reach });
  return next;
};

const takenBy = (filled: Filled, taken: readonly Box[]): readonly Box[] => {
  const boxes = taken.slice();
  for (let at: Filled | undefined = filled; at; at = at.before)
    if (at.place) boxes.push(...boxesOf(at.place));
  return boxes;
};

/** How far a row reaches along its direction at each depth, with one more place taken. */
const reachWith = (
  before: Float64Array,
  mark: BarMark,
  place: BarPlace,
  direction: Direction,
): Float64Array => {
  const reach = before.slice();
  const band = Math.max(1, place.row / 2);
  for (const box of boxesOf(place)) {
    const [from, to] = depthsOf(mark, box);
    const [start, end] = isAcross(mark) ? [box.x0, box.x1] : [box.y0, box.y1];
    const far = direction > 0 ? end : -start;
    const last = Math.min(bands - 1, Math.floor(to / band));
    for (let b = Math.max(0, Math.min(last, Math.floor(from / band))); b <= last; b++) {
      reach[b] = Math.max(reach[b]!, far);
    }
  }
  return reach;
};

/** From where to where a box lies out from its bar. */
const depthsOf = ({ side, box: bar }: BarMark, box: Box): readonly [number, number] => {
  switch (side) {
    case 'above':
      return [bar.y0 - box.y1, bar.y0 - box.y0];
    case 'below':
      return [box.y0 - bar.y1, box.y1 - bar.y1];
    case 'left':
      return [bar.x0 - box.x1, bar.x0 - box.x0];
    case 'right':
      return [box.x0 - bar.x1, box.x1 - bar.x1];
    case 'over':
      return [0, 0];
  }
};

/** The cheapest that are each less in the way, at some depth, than every cheaper one. */
const best = (fills: readonly Filled[], breadth: number): readonly Filled[] => {
  const kept: Filled[] = [];
  for (const filled of fills) {
    if (kept.some(({ reach }) => reach.every((far, band) => far <= filled.reach[band]! + slack))) continue;
    kept.push(filled);
    if (kept.length === breadth) break;
  }
  return kept;
};

const placesOf = (filled: Filled): (BarPlace | undefined)[] => {
  const places: (BarPlace | undefined)[] = [];
  for (let at = filled; at.before; at = at.before) places.push(at.place);
  return places.reverse();
};
