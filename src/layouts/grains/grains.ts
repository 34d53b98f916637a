import type { Box, Point } from '../flow/ribbon';

/** Whole marks of each group; together they are the whole system. */
export interface GrainCounts {
  /** Above before and after. */
  readonly staying: number;
  /** Above before, below after. */
  readonly moved: number;
  /** Below before and after. */
  readonly others: number;
  /** Below before, above after. */
  readonly risen: number;
}

export type GrainGroup = keyof GrainCounts;

/** One mark and the places of its centre before and after, CSS pixels. */
export interface Grain {
  readonly group: GrainGroup;
  readonly from: Point;
  readonly to: Point;
  /** When it falls, or rises, among those of its group, from 0; −1 for a mark that stays. */
  readonly rank: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface GrainRoom extends Size {
  /** Height of the line of text above the upper and below the lower blocks. */
  readonly heading: number;
  /** What must stand free beside the blocks, in the forms it may take, the best first. */
  readonly callouts: readonly Size[];
}

export interface PlacedGrains extends Size {
  readonly radius: number;
  readonly grains: readonly Grain[];
  /** All blocks above, all below. */
  readonly upper: Box;
  readonly lower: Box;
  readonly callout: Box & { readonly form: number };
}

/** Marks a side of a block, the gutter between blocks and the least way to fall, the last two in pitches. */
const side = 10;
const gutter = 0.9;
const fall = 5;
const widestPitch = 60;
/** Between the marks and what stands beside them, in pitches. */
const calloutGap = 2;
const block = side * side;

interface Grid {
  readonly pitch: number;
  /** Blocks in a line. */
  readonly across: number;
}

const spanOf = (blocks: number): number => side * blocks + gutter * Math.max(0, blocks - 1);

/** How far a line with so many marks reaches, in pitches: a block begun with few is not wide yet. */
const reachOf = (marks: number): number => {
  const [full, rest] = [Math.floor(marks / block), marks % block];
  return rest === 0 ? spanOf(full) : full * (side + gutter) + Math.min(rest, side);
};

/** How far the longest line of so many marks reaches, in pitches. */
const widthOf = (marks: number, across: number): number => reachOf(Math.min(marks, across * block));

/** How much larger marks must become for blocks to stand in more lines: what falls then passes over others. */
const worthLines = 1.12;

/** Blocks of a hundred in lines, as few as leave the marks about as large as the room allows. */
const gridFor = (upper: number, lower: number, { width, height }: Size, gap: number): Grid => {
  const blocks = [upper, lower].map((marks) => Math.ceil(marks / block));
  let best: Grid = { pitch: 0, across: 1 };
  for (let across = Math.max(1, ...blocks); across >= 1; across -= 1) {
    const lines = blocks.map((n) => Math.max(1, Math.ceil(n / across)));
    const deep = lines.reduce((sum, n) => sum + spanOf(n), fall);
    const wide = Math.max(side, widthOf(upper, across), widthOf(lower, across)) + gap;
    const pitch = Math.min(widestPitch, width / wide, height / deep);
    if (pitch > worthLines * best.pitch) best = { pitch, across };
  }
  return best;
};

type Cell = (index: number) => Point;

/** The place of the n-th mark in blocks filled one after the other, each line by line from its top or its bottom. */
const cellIn =
  ({ pitch, across }: Grid, top: number, rising: boolean): Cell =>
  (index) => {
    const at = Math.floor(index / block);
    const [line, column] = [Math.floor(at / across), at % across];
    const row = Math.floor((index % block) / side);
    const up = rising ? side - 1 - row : row;
    return {
      x: pitch * (column * (side + gutter) + (index % side) + 0.5),
      y: top + pitch * (line * (side + gutter) + up + 0.5),
    };
  };

/** The marks that leave, in the order they do: the last block first, its lowest line first, each line from the left. */
const leavingOrder = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => first + i).sort(
    (a, b) => Math.floor(b / side) - Math.floor(a / side) || a - b,
  );

/** What rises leaves the top below and stands behind what was above, so that no mark takes the place another had. */
const grainsOf = ({ staying, moved, others, risen }: GrainCounts, above: Cell, below: Cell): Grain[] => {
  const still = (group: GrainGroup, count: number, cell: Cell): Grain[] =>
    Array.from({ length: count }, (_, i) => ({ group, from: cell(i), to: cell(i), rank: -1 }));
  const falling = leavingOrder(staying, moved).map((index, rank): Grain => ({
    group: 'moved',
    from: above(index),
    to: below(others + risen + rank),
    rank,
  }));
  const rising = Array.from({ length: risen }, (_, rank): Grain => ({
    group: 'risen',
    from: below(others + risen - 1 - rank),
    to: above(staying + moved + rank),
    rank,
  }));
  return [...still('staying', staying, above), ...still('others', others, below), ...falling, ...rising];
};

/** Where the last line of blocks leaves room: right of it, as high as the line. */
const besideLast = (marks: number, { pitch, across }: Grid, top: number, width: number): Box => {
  const line = Math.max(0, Math.ceil(marks / (block * across)) - 1);
  const y0 = top + pitch * line * (side + gutter);
  const x0 = pitch * (reachOf(marks - line * across * block) + calloutGap);
  return { x0, y0, x1: width, y1: y0 + pitch * side };
};

/** Right of all blocks, from the top of the upper to the foot of the lower. */
const besideAll = (upper: Box, lower: Box, reach: number, width: number): Box => ({
  x0: reach,
  y0: upper.y0,
  x1: width,
  y1: lower.y1,
});

const fits = (box: Box, { width, height }: Size): boolean =>
  box.x1 - box.x0 >= width && box.y1 - box.y0 >= height;

/** What is kept free for the callout above the blocks, or right of them. */
interface Reserved {
  readonly above: number;
  readonly right: number;
}

const attempt = (counts: GrainCounts, room: GrainRoom, { above, right }: Reserved): PlacedGrains => {
  const { width, height, heading, callouts } = room;
  const marks = {
    upper: counts.staying + counts.moved + counts.risen,
    lower: counts.others + counts.moved + counts.risen,
  };
  const blocks = { upper: Math.ceil(marks.upper / block), lower: Math.ceil(marks.lower / block) };
  const free = { width: width - right, height: Math.max(1, height - 2 * heading - above) };
  const grid = gridFor(marks.upper, marks.lower, free, right > 0 ? calloutGap : 0);
  const deep = (n: number): number => grid.pitch * spanOf(Math.max(1, Math.ceil(n / grid.across)));
  const wide = (n: number): number => grid.pitch * widthOf(n, grid.across);
  const top = heading + above;
  const bottom = height - heading - deep(blocks.lower);
  const upper = { x0: 0, y0: top, x1: wide(marks.upper), y1: top + deep(blocks.upper) };
  const lower = { x0: 0, y0: bottom, x1: wide(marks.lower), y1: bottom + deep(blocks.lower) };
  const places =
    above > 0
      ? [{ x0: 0, y0: heading, x1: width, y1: top }]
      : [
          besideLast(marks.upper, grid, top, width),
          besideLast(marks.lower, grid, bottom, width),
          besideAll(upper, lower, Math.max(upper.x1, lower.x1) + calloutGap * grid.pitch, width),
        ];
  const found = callouts
    .flatMap((size, form) => places.map((box) => ({ box, size, form })))
    .find(({ box, size }) => fits(box, size));
  const grains = grainsOf(counts, cellIn(grid, top, false), cellIn(grid, bottom, true));
  const callout = found
    ? { ...found.box, form: found.form }
    : { x0: 0, y0: heading, x1: 0, y1: heading, form: -1 };
  return { width, height, radius: grid.pitch * 0.36, grains, upper, lower, callout };
};

/** Beside the blocks intervals stand too, which a tenth of the size of the marks is given for. */
const tellsMore = 0.9;

/**
 * Every mark of the system before and after, in blocks of a hundred: hanging above, settled below, so that what sinks
 * leaves from the lowest line above and lies on top below. Marks keep their identity; centres are CSS pixels inside
 * the room. The callout stands beside the blocks where they leave room, else beside them where that leaves the
 * marks no more than a tenth smaller than above in its lowest form, else there; its form is −1 where none is narrow enough.
 * @throws where a count is not a whole number ≥ 0.
 */
export const placeGrains = (counts: GrainCounts, room: GrainRoom): PlacedGrains => {
  const odd = [counts.staying, counts.moved, counts.others, counts.risen].find(
    (n) => !Number.isSafeInteger(n) || n < 0,
  );
  if (odd !== undefined) throw new Error(`not a number of marks: ${odd}`);
  const placed = attempt(counts, room, { above: 0, right: 0 });
  const possible = room.callouts.filter((size) => size.width <= room.width);
  if (placed.callout.form >= 0 || possible.length === 0) return placed;
  const above = attempt(counts, room, { above: Math.min(...possible.map((size) => size.height)), right: 0 });
  const beside = possible
    .filter((size) => size.width < room.width / 2)
    .map((size) => attempt(counts, room, { above: 0, right: size.width }))
    .filter(({ callout }) => callout.form >= 0);
  return beside.find(({ radius }) => radius >= above.radius * tellsMore) ?? above;
};
