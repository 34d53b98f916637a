import { recallSaid } from '../recall-said';
import { anchorOf, boxesOf, placesAtBar, type BarPlace } from './bar-places';
import { attemptsFor, foldCost, plainAttempt, type Attempt } from './label-attempts';
import type { BarMark, LabelRequest, MeasureText, PlacedLabel } from './label-request';
import type { LabelRoom } from './label-room';
import { formsOf, labelIn, once, type LabelForms } from './label-shapes';
import type { Box } from './ribbon';
import { searchRow } from './row-search';

/** A request whose label stands at a bar. */
export interface BarRequest extends LabelRequest {
  readonly mark: BarMark;
}

/** A label to place and the breadth that is its own. */
interface RowLabel {
  readonly mark: BarMark;
  readonly forms: () => LabelForms;
  readonly share: number;
}

/** Those of the sides of some diagrams: a change on one side searches for no place on the other. */
const rowsRecalled = 24;

type Places = readonly (BarPlace | undefined)[];

/** Longer rows are filled by priority, without a search. */
const mostSearched = 40;
/** After so many labels in a sequence without a place a row is full. */
const patience = 16;

/**
 * Places the labels of the bars that share a side of a column and takes their room; `undefined` for those without a place.
 * Indexed like the requests.
 */
export const placeBarRow = (
  requests: readonly BarRequest[],
  room: LabelRoom,
  measure: MeasureText,
): readonly (PlacedLabel | undefined)[] => {
  const order = alongColumn(requests);
  const shares = sharesOf(requests, order, room.bounds);
  const row = requests.map((request, i): RowLabel => ({
    mark: request.mark,
    forms: once(() => formsOf(request, measure)),
    share: shares[i]!,
  }));
  const ranks = byPriority(requests);
  const places = recallSaid(measure, rowKey(requests, ranks, room), rowsRecalled, () =>
    placeRow(row, ranks, order, room),
  );
  places.forEach((place) => place && boxesOf(place).forEach(room.add));
  return places.map(
    (place, i) =>
      place && {
        ...labelIn(requests[i]!, place.shape, place.box, anchorOf(requests[i]!.mark, place.shape), place.way),
        ...(place.leader ? { leader: place.leader } : {}),
      },
  );
};

/** All that the places of a row depend on. */
const rowKey = (requests: readonly BarRequest[], ranks: readonly number[], room: LabelRoom): string => {
  const asked = requests.map(({ mark, lines, compact }) => ({ mark, lines, compact }));
  const { bounds, gap } = room;
  return JSON.stringify({ asked, ranks, bounds, gap, taken: room.near(extentOf(requests, room)) });
};

/** All as asked for where that has a place for each; else a search or, in long rows, one label after the other. */
const placeRow = (
  row: readonly RowLabel[],
  ranks: readonly number[],
  order: readonly number[],
  room: LabelRoom,
): Places => {
  const plain = fill(row, ranks, room, ({ forms, mark }) => [plainAttempt(forms(), mark)]);
  if (plain.every((place) => place)) return plain;
  const tallest = Math.max(...ranks.slice(0, mostSearched).map((i) => row[i]!.forms().natural.height));
  const attempts = ({ forms, mark, share }: RowLabel) =>
    forms().natural.lines.length === 0 ? [] : attemptsFor(forms(), mark, room, share, tallest);
  if (row.length > mostSearched) {
    return fill(row, ranks, room, (label) => attempts(label).filter(({ way }) => way !== 'stagger'));
  }
  const folds = new Map(ranks.map((i, rank) => [i, foldCost(1 - rank / row.length)]));
  const searched = order.map((i) => ({
    mark: row[i]!.mark,
    share: row[i]!.share,
    attempts: attempts(row[i]!),
    fold: folds.get(i)!,
  }));
  const found = searchRow(searched, room, room.near(extentOf(row, room)));
  const places: (BarPlace | undefined)[] = row.map(() => undefined);
  order.forEach((i, at) => (places[i] = found[at]));
  return places;
};

/** Each label in the cheapest form that still has a place, in the sequence given. */
const fill = (
  row: readonly RowLabel[],
  sequence: readonly number[],
  room: LabelRoom,
  attempts: (label: RowLabel) => readonly Attempt[],
): Places => {
  const places: (BarPlace | undefined)[] = row.map(() => undefined);
  const taken = room.branch();
  let failed = 0;
  for (const i of sequence) {
    const place = firstPlace(row[i]!.mark, attempts(row[i]!), taken);
    failed = place ? 0 : failed + 1;
    if (failed > patience) break;
    if (place) boxesOf(place).forEach(taken.add);
    places[i] = place;
  }
  return places;
};

const firstPlace = (mark: BarMark, attempts: readonly Attempt[], room: LabelRoom): BarPlace | undefined => {
  for (const attempt of attempts) {
    const [place] = attempt.shape.lines.length > 0 ? placesAtBar(mark, attempt, room) : [];
    if (place) return place;
  }
  return undefined;
};

/** From the bars of a row to the edge of the frame on their labels' side; all of it for labels on their bars. */
const extentOf = (row: readonly { readonly mark: BarMark }[], { bounds }: LabelRoom): Box => {
  const boxes = row.map(({ mark }) => mark.box);
  const side = row[0]?.mark.side;
  return {
    x0: side === 'right' ? Math.min(...boxes.map((box) => box.x0)) : bounds.x0,
    y0: side === 'below' ? Math.min(...boxes.map((box) => box.y0)) : bounds.y0,
    x1: side === 'left' ? Math.max(...boxes.map((box) => box.x1)) : bounds.x1,
    y1: side === 'above' ? Math.max(...boxes.map((box) => box.y1)) : bounds.y1,
  };
};

const isColumn = (requests: readonly BarRequest[]): boolean =>
  requests.some(({ mark: { side } }) => side === 'left' || side === 'right');

/** Indices of the requests along the column they stand at. */
const alongColumn = (requests: readonly BarRequest[]): readonly number[] => {
  const column = isColumn(requests);
  const keys = requests.map(({ mark: { box } }) => (column ? box.y0 + box.y1 : box.x0 + box.x1));
  return requests.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]! || a - b);
};

const byPriority = (requests: readonly BarRequest[]): readonly number[] =>
  requests.map((_, i) => i).sort((a, b) => requests[b]!.priority - requests[a]!.priority || a - b);

/** For each bar the way to its nearer neighbour, or twice the way to the frame's edge where that is nearer. */
const sharesOf = (
  requests: readonly BarRequest[],
  order: readonly number[],
  bounds: Box,
): readonly number[] => {
  const column = isColumn(requests);
  const [from, to] = column ? [bounds.y0, bounds.y1] : [bounds.x0, bounds.x1];
  const middles = requests.map(({ mark: { box } }) => (column ? box.y0 + box.y1 : box.x0 + box.x1) / 2);
  const shares = new Array<number>(requests.length).fill(0);
  order.forEach((i, at) => {
    const [before, after] = [order[at - 1], order[at + 1]];
    const back = before === undefined ? 2 * (middles[i]! - from) : middles[i]! - middles[before]!;
    const ahead = after === undefined ? 2 * (to - middles[i]!) : middles[after]! - middles[i]!;
    shares[i] = Math.min(back, ahead);
  });
  return shares;
};
