import type { LabelRequest, MeasureText, PlacedLabel, RibbonMark } from './label-request';
import { isFree, type LabelRoom } from './label-room';
import { formsOf, labelIn, type LabelShape } from './label-shapes';
import { curveParameter } from './hit-ribbon';
import type { PlacedFlow } from './placed-flow';
import type { Box } from './ribbon';

/** Parts of its depth at which a ribbon's label is tried, the middle first. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];
/** Pixels between a label and the edges of the ribbon it lies in, or stands beside. */
const padding = { inside: 4, outside: 8 };
/** Above so many ribbons labels no longer seek a spot where none crosses. */
const mostCompared = 1500;

/**
 * Places a ribbon's label in it, where it crosses no other if it can, else beside it if it may; its compact line where nothing
 * else has room. Takes its room.
 */
export const placeRibbonLabel = (
  request: LabelRequest,
  mark: RibbonMark,
  room: LabelRoom,
  measure: MeasureText,
): PlacedLabel | undefined => {
  const { natural, compact, lean, first } = formsOf(request, measure);
  if (natural.lines.length === 0) return undefined;
  const leaner = lean().flatMap(([shape]) => shape ?? []);
  const place = (...shapes: readonly LabelShape[]) =>
    placeInside(request, mark, shapes, room) ??
    placeBeside(request, mark, shapes, room, crossesNone) ??
    placeBeside(request, mark, shapes, room, crossesThin);
  const small = compact();
  const label = place(natural, ...leaner, first()) ?? (small && place(small));
  if (label) room.add(label.box);
  return label;
};

const placeInside = (
  request: LabelRequest,
  mark: RibbonMark,
  shapes: readonly LabelShape[],
  room: LabelRoom,
): PlacedLabel | undefined => {
  for (const shape of shapes) {
    const fitting = places
      .map((part) => boxInside(mark, shape, part))
      .filter((box) => box !== undefined)
      .filter((box) => isFree(room, box));
    const box = fitting.find((spot) => crossesNone(mark, spot)) ?? fitting[0];
    if (box) return labelIn(request, shape, box, 'middle', 'inside');
  }
  return undefined;
};

/** A box of the shape's size around the middle of the ribbon at a part of its depth, if the ribbon holds it. */
const boxInside = ({ placed, link }: RibbonMark, shape: LabelShape, part: number): Box | undefined => {
  const down = placed.orientation === 'down';
  const [across, along] = down ? [shape.width, shape.height] : [shape.height, shape.width];
  const span = depthSpan(placed, link, part, along);
  if (!span) return undefined;
  const extent = extentOf(placed, link, span[0], span[1]);
  if (extent.leastEnd - extent.mostStart < across + 2 * padding.inside) return undefined;
  const middle = (extent.leastEnd + extent.mostStart) / 2;
  return boxFrom(down, middle - across / 2, middle + across / 2, span);
};

/** On clear ground beside the ribbon: right or below first, then left or above. */
const placeBeside = (
  request: LabelRequest,
  mark: RibbonMark,
  shapes: readonly LabelShape[],
  room: LabelRoom,
  isClear: (mark: RibbonMark, box: Box) => boolean,
): PlacedLabel | undefined => {
  if (!mark.outside) return undefined;
  const { placed, link } = mark;
  const down = placed.orientation === 'down';
  for (const shape of shapes) {
    const [across, along] = down ? [shape.width, shape.height] : [shape.height, shape.width];
    for (const part of places) {
      const span = depthSpan(placed, link, part, along);
      if (!span) continue;
      const { leastStart, mostEnd } = extentOf(placed, link, span[0], span[1]);
      const after = boxFrom(down, mostEnd + padding.outside, mostEnd + padding.outside + across, span);
      const before = boxFrom(down, leastStart - padding.outside - across, leastStart - padding.outside, span);
      for (const box of [after, before]) {
        if (!isFree(room, box) || !isClear(mark, box)) continue;
        const anchor = down ? (box === after ? 'start' : 'end') : 'middle';
        return labelIn(request, shape, box, anchor, 'outside');
      }
    }
  }
  return undefined;
};

const boxFrom = (down: boolean, from: number, to: number, span: readonly [number, number]): Box =>
  down ? { x0: from, y0: span[0], x1: to, y1: span[1] } : { x0: span[0], y0: from, x1: span[1], y1: to };

/** The depths a label takes around a part of a ribbon, clear of its ends. */
const depthSpan = (
  placed: PlacedFlow,
  link: number,
  part: number,
  along: number,
): readonly [number, number] | undefined => {
  const [from, to] = [placed.ribbon[6 * link + 4]!, placed.ribbon[6 * link + 5]!];
  const middle = from + (to - from) * part;
  const span = [middle - along / 2, middle + along / 2] as const;
  return span[0] < from + padding.inside || span[1] > to - padding.inside ? undefined : span;
};

/** The outermost and innermost breadths a ribbon has between two depths. Its edges run one way, so the ends decide. */
const extentOf = (placed: PlacedFlow, link: number, from: number, to: number) => {
  const starts = [startAt(placed, link, from), startAt(placed, link, to)] as const;
  const thickness = placed.ribbon[6 * link + 1]! - placed.ribbon[6 * link]!;
  const [leastStart, mostStart] = [Math.min(...starts), Math.max(...starts)];
  return { leastStart, mostStart, leastEnd: leastStart + thickness, mostEnd: mostStart + thickness };
};

const startAt = ({ ribbon }: PlacedFlow, link: number, depth: number): number => {
  const [from, to] = [ribbon[6 * link + 4]!, ribbon[6 * link + 5]!];
  const t = curveParameter((depth - from) / (to - from || 1));
  return ribbon[6 * link]! + (ribbon[6 * link + 2]! - ribbon[6 * link]!) * t * t * (3 - 2 * t);
};

/** Ribbons of so many pixels stay readable as lines behind a text. */
const thin = 6;

/** True when no other ribbon with any breadth comes near a box. */
const crossesNone = (mark: RibbonMark, box: Box): boolean => crossesUpTo(-1, mark, box);

/** True when only thin ribbons come near it. */
const crossesThin = (mark: RibbonMark, box: Box): boolean => crossesUpTo(thin, mark, box);

/** True when what comes near a box is no ribbon broader than so many pixels. */
const crossesUpTo = (breadth: number, { placed, link }: RibbonMark, box: Box): boolean => {
  const links = placed.source.length;
  if (links > mostCompared) return false;
  const down = placed.orientation === 'down';
  const [b0, b1, d0, d1] = down ? [box.x0, box.x1, box.y0, box.y1] : [box.y0, box.y1, box.x0, box.x1];
  for (let other = 0; other < links; other++) {
    if (other === link || d1 < placed.ribbon[6 * other + 4]! || d0 > placed.ribbon[6 * other + 5]!) continue;
    const { leastStart, mostEnd } = extentOf(placed, other, d0, d1);
    if (placed.ribbon[6 * other + 1]! - placed.ribbon[6 * other]! <= breadth) continue;
    if (mostEnd > leastStart && b1 + padding.inside > leastStart && b0 - padding.inside < mostEnd)
      return false;
  }
  return true;
};
