import { bodyGap, labelGap, measureLane, tallOf, type LaneBlock, type LaneBlocks } from './lane-blocks';
import { fillColumns, type Columns } from './lane-columns';
import { laneRibbons, type StandingBlock } from './lane-ribbons';
import type { ChangeLane, LaneScale, LaneSheet, PlacedBody, PlacedLane } from './lane-sheet';
import type { Box } from '../flow/ribbon';
import { textSizes } from '../type-scale';

export interface LaneRoom {
  readonly width: number;
  readonly height: number;
  /** CSS pixels at the top that are taken already. */
  readonly top: number;
  /** How much larger than usual text is; 1 unless told. */
  readonly textScale?: number;
  readonly measure: (text: string, fontSize: number) => number;
  /** The printed heading of a family. */
  readonly heading: (family: string) => string;
}

const columnGap = 36;
const narrowestColumn = 320;
const widestGap = 52;
const [long, short] = [
  [0.385, 0.6],
  [0.41, 0.61],
] as const;

/** From the roomiest to the tightest; below the last no name can be read well. */
const scales: readonly LaneScale[] = [
  { font: textSizes.title2, note: textSizes.lead, line: 26, brick: 16, lines: 2, ribbons: long },
  { font: textSizes.lead, note: textSizes.body, line: 23, brick: 14, lines: 2, ribbons: long },
  { font: textSizes.body, note: textSizes.note, line: 20, brick: 12, lines: 2, ribbons: long },
  { font: textSizes.note, note: textSizes.small, line: 17, brick: 10, lines: 2, ribbons: long },
  { font: textSizes.note, note: textSizes.small, line: 16, brick: 8, lines: 2, ribbons: long },
  { font: textSizes.small, note: textSizes.small, line: 15, brick: 7, lines: 2, ribbons: long },
  { font: textSizes.small, note: textSizes.small, line: 14, brick: 6, lines: 3, ribbons: short },
  { font: textSizes.small, note: textSizes.small, line: 13, brick: 6, lines: 3, ribbons: short },
];

/** Where the room is too low: names stand whole, and the place scrolls. */
const tall: LaneScale = {
  ...{ font: textSizes.note, note: textSizes.small, line: 17 },
  ...{ brick: 8, lines: 4, ribbons: short },
};

const larger = (scale: LaneScale, by: number): LaneScale => ({
  ...scale,
  font: Math.round(scale.font * by),
  note: Math.round(scale.note * by),
  line: scale.line * by,
  brick: scale.brick * by,
});

/**
 * Changes of organisations as lanes, one a change, before on the left and after on the right, in as many columns as there is
 * width for, higher than the room where they do not fit it with names that can be read. `undefined` where the room is too
 * narrow. Pure; nothing overlaps, all is inside the width of the room and the height of the sheet.
 */
export const placeLanes = (lanes: readonly ChangeLane[], room: LaneRoom): LaneSheet | undefined => {
  const most = Math.min(4, Math.floor((room.width + columnGap) / (narrowestColumn + columnGap)));
  const columns = Array.from({ length: most }, (_, i) => i + 1);
  const by = room.textScale ?? 1;
  const fitted = firstWhole(
    scales.flatMap((scale) => columns.map((count) => () => tryScale(lanes, room, larger(scale, by), count))),
  );
  if (fitted && !isCut(fitted)) return fitted;
  const endless = { ...room, endless: true };
  const grown = firstWhole(
    [...columns].reverse().map((count) => () => tryScale(lanes, endless, larger(tall, by), count)),
  );
  return grown && isCut(grown) ? (fitted ?? grown) : (grown ?? fitted);
};

/** The first attempt that cuts no name, else the first that succeeds. */
const firstWhole = (attempts: readonly (() => LaneSheet | undefined)[]): LaneSheet | undefined => {
  let cut: LaneSheet | undefined;
  for (const attempt of attempts) {
    const sheet = attempt();
    if (sheet && !isCut(sheet)) return sheet;
    cut ??= sheet;
  }
  return cut;
};

/** Smaller and whole is better than large and cut. */
const isCut = ({ lanes }: LaneSheet): boolean =>
  lanes.some(({ before, after }) =>
    [...before, ...after].some(({ lines }) => lines.some(({ text }) => text.endsWith('…'))),
  );

const tryScale = (
  lanes: readonly ChangeLane[],
  room: LaneRoom & { readonly endless?: boolean },
  scale: LaneScale,
  count: number,
): LaneSheet | undefined => {
  const width = (room.width - (count - 1) * columnGap) / count;
  const [from, to] = scale.ribbons;
  const sides = [width * from, width * (1 - to)] as const;
  const blocks = lanes.map((lane) => measureLane(lane, scale, sides, room.measure));
  const items = blocks.map(({ lane, height }) => ({ family: lane.family, height }));
  const rule = { gap: scale.line * 0.38, heading: scale.line * 1.4 };
  const columns = fillColumns(items, count, rule);
  const needed = room.top + Math.max(0, ...columns.heights);
  if ((needed > room.height && !room.endless) || columns.heights.length > count) return undefined;
  const height = Math.max(room.height, needed);
  return arrange(blocks, columns, { room: { ...room, height }, scale, width });
};

interface Frame {
  readonly room: LaneRoom;
  readonly scale: LaneScale;
  readonly width: number;
}

/** What is left of the height goes between the lanes. */
const slackOf = ({ places, heights }: Columns, room: LaneRoom): readonly number[] =>
  heights.map((height, column) => {
    const gaps = places.filter((place) => place.column === column).length - 1;
    return gaps < 1 ? 0 : Math.min(widestGap, (room.height - room.top - height) / gaps);
  });

const arrange = (blocks: readonly LaneBlocks[], columns: Columns, frame: Frame): LaneSheet => {
  const { room, scale, width } = frame;
  const slack = slackOf(columns, room);
  const headings: LaneSheet['headings'][number][] = [];
  const lanes = blocks.map((block, i): PlacedLane => {
    const { column, top, headed } = columns.places[i]!;
    const before = columns.places.slice(0, i).filter((place) => place.column === column).length;
    const x0 = column * (width + columnGap);
    const y0 = room.top + top + before * slack[column]!;
    const box = { x0, y0, x1: x0 + width, y1: y0 + block.height };
    if (headed) {
      const text = room.heading(block.lane.family);
      headings.push({ text, x0, x1: box.x1, y: y0 - scale.line * 0.75 });
    }
    return placeLane(block, box, frame);
  });
  const { font, note, brick } = scale;
  return { height: room.height, font, note, brick, headings, lanes };
};

const placeLane = ({ lane, before, after, unit }: LaneBlocks, box: Box, frame: Frame): PlacedLane => {
  const { width, scale, room } = frame;
  const [from, to] = [box.x0 + width * scale.ribbons[0], box.x0 + width * scale.ribbons[1]];
  const acts = lane.act !== undefined && room.measure(lane.act, scale.font * 0.88) <= to - from;
  const [left, right] = [standing(before, box), standing(after, box)];
  const middle = (box.y0 + box.y1) / 2;
  const outside = lane.before.some(({ stands }) => stands === 'outside');
  return {
    key: lane.key,
    box,
    before: left.map((block) => placeBody(block, { edge: from, limit: box.x0, side: -1 }, frame)),
    after: right.map((block) => placeBody(block, { edge: to, limit: box.x1, side: 1 }, frame)),
    ribbons: laneRibbons(lane, left, right, [from, to]),
    ...(acts && { act: { text: lane.act, x: (from + to) / 2, y: middle } }),
    ...(outside && { border: { x: from + (to - from) / 8, y0: box.y0, y1: box.y1 } }),
    unit,
  };
};

/** Blocks one under the other, the side in the middle of the lane. */
const standing = (blocks: readonly LaneBlock[], { y0, y1 }: Box): readonly StandingBlock[] => {
  let at = (y0 + y1 - tallOf(blocks)) / 2;
  return blocks.map((block) => {
    const middle = at + block.tall / 2;
    at += block.tall + bodyGap;
    return { block, middle };
  });
};

interface Side {
  /** Where the ribbons meet the mark. */
  readonly edge: number;
  /** The outer edge of the lane. */
  readonly limit: number;
  /** −1 to the left of the ribbons, 1 to the right. */
  readonly side: -1 | 1;
}

const placeBody = ({ block, middle }: StandingBlock, at: Side, { scale }: Frame): PlacedBody => {
  const { body, width, height } = block;
  const own = block.body.count === undefined ? scale.brick : width;
  const far = at.edge + at.side * own;
  const box = {
    x0: Math.min(at.edge, far),
    x1: Math.max(at.edge, far),
    y0: middle - height / 2,
    y1: middle + height / 2,
  };
  const x = at.edge + at.side * (width + labelGap);
  const tall = block.lines.length * scale.line;
  const top = middle - tall / 2;
  return {
    stands: body.stands,
    ...(body.count !== undefined && { count: body.count }),
    box,
    bricks: block.bricked ? bricksOf(block, box, scale, at.side) : [],
    lines: block.lines.map((line, i) => ({ ...line, x, y: top + (i + 0.5) * scale.line })),
    label: {
      x0: Math.min(x, at.limit),
      x1: Math.max(x, at.limit),
      y0: top,
      y1: top + tall,
    },
    anchor: at.side < 0 ? 'end' : 'start',
  };
};

/** Row by row from the ribbons outward, so that a part of a row stands at the bottom. */
const bricksOf = (
  { body, columns }: LaneBlock,
  { x0, x1, y0 }: Box,
  { brick }: LaneScale,
  side: -1 | 1,
): readonly Box[] =>
  Array.from({ length: body.count ?? 0 }, (_, i) => {
    const column = i % columns;
    const left = side > 0 ? x0 + column * brick : x1 - (column + 1) * brick;
    const top = y0 + Math.floor(i / columns) * brick;
    return { x0: left + 0.5, y0: top + 0.5, x1: left + brick - 0.5, y1: top + brick - 0.5 };
  });
