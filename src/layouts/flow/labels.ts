import { placeBarRow, type BarRequest } from './bar-labels';
import type { BarMark, LabelFrame, LabelRequest, PlacedLabel } from './label-request';
import { clamped, createLabelRoom } from './label-room';
import { formsOf, labelIn, type LabelShape } from './label-shapes';
import { placeRibbonLabel } from './ribbon-labels';
import { ribbonCentre, type Box } from './ribbon';

/**
 * Places labels so that none touches another, a foreign bar, an obstacle or the frame's edge; in the order of the requests.
 * Labels of bars come first, row by row: beside the bar, then wrapped, in a second row with a leader, upright, shortened. Then
 * those of ribbons, in them or beside them. What finds no place is folded: hidden, with the box to show it in on focus or hover.
 */
export const placeLabels = (requests: readonly LabelRequest[], frame: LabelFrame): readonly PlacedLabel[] => {
  const bounds = { x0: 0, y0: 0, x1: frame.width, y1: frame.height };
  const room = createLabelRoom(bounds, frame.gap ?? 6);
  frame.obstacles?.forEach((box) => room.add(box));
  requests.filter(isBarRequest).forEach(({ mark }) => room.add(mark.box));
  const labels = new Map<LabelRequest, PlacedLabel>();
  const keep = (request: LabelRequest, label: PlacedLabel | undefined) => {
    if (label) labels.set(request, label);
  };
  for (const row of rowsOf(requests)) {
    placeBarRow(row, room, frame.measure).forEach((label, i) => keep(row[i]!, label));
  }
  for (const { request, mark } of ribbonsOf(requests)) {
    keep(request, placeRibbonLabel(request, mark, room, frame.measure));
  }
  return requests.map((request) => labels.get(request) ?? foldLabel(request, frame));
};

/** Requests whose labels stand on the same side of bars at the same depth. */
const rowsOf = (requests: readonly LabelRequest[]): Iterable<BarRequest[]> => {
  const rows = new Map<string, BarRequest[]>();
  for (const request of requests) {
    if (!isBarRequest(request)) continue;
    const { side, box } = request.mark;
    const depth = side === 'left' || side === 'right' ? box.x0 : side === 'over' ? 0 : box.y0;
    const key = `${side} ${depth}`;
    const row = rows.get(key);
    if (row) row.push(request);
    else rows.set(key, [request]);
  }
  return rows.values();
};

const isBarRequest = (request: LabelRequest): request is BarRequest => request.mark.kind === 'bar';

const ribbonsOf = (requests: readonly LabelRequest[]) =>
  requests
    .flatMap((request) => (request.mark.kind === 'ribbon' ? [{ request, mark: request.mark }] : []))
    .sort((a, b) => b.request.priority - a.request.priority);

/** A label that is folded away, and shown at its mark on focus or hover. */
export const foldLabel = (request: LabelRequest, frame: LabelFrame): PlacedLabel => {
  const { width, height, measure } = frame;
  const forms = formsOf(request, measure);
  const shape = forms.natural.width <= width ? forms.natural : (forms.shortened(width) ?? forms.natural);
  const box = clamped(boxAround(request, shape), { x0: 0, y0: 0, x1: width, y1: height });
  return labelIn(request, shape, box, 'middle', 'fold');
};

/** Where a folded label shows: on its side of the bar, or around the middle of its ribbon. */
const boxAround = ({ mark }: LabelRequest, { width, height }: LabelShape): Box => {
  const at = mark.kind === 'ribbon' ? ribbonCentre(mark.placed, mark.link) : barPoint(mark, width, height);
  return { x0: at.x - width / 2, y0: at.y - height / 2, x1: at.x + width / 2, y1: at.y + height / 2 };
};

const barPoint = ({ box, side }: BarMark, width: number, height: number) => {
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  switch (side) {
    case 'above':
      return { x, y: box.y0 - 4 - height / 2 };
    case 'below':
      return { x, y: box.y1 + 4 + height / 2 };
    case 'left':
      return { x: box.x0 - 4 - width / 2, y };
    case 'right':
      return { x: box.x1 + 4 + width / 2, y };
    case 'over':
      return { x, y };
  }
};
