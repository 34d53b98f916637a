import type { Box } from '../flow/ribbon';
import { textSizes } from '../type-scale';

/** A topic and the cells under it, each with the columns it takes. */
export interface GridGroup {
  readonly id: string;
  readonly cells: readonly { readonly id: string; readonly span: number }[];
}

export interface GridCell {
  readonly id: string;
  readonly group: string;
  readonly box: Box;
}

/** A topic's line of cells: its heading stands over it. A topic that goes on in another line has a heading there too. */
export interface GridRun {
  readonly group: string;
  /** True for the first line of a topic. */
  readonly first: boolean;
  readonly box: Box;
}

export interface PlacedGrid {
  readonly width: number;
  /** More than the room where the cells do not fit: the place scrolls. */
  readonly height: number;
  readonly columns: number;
  /** The size of type the cells are set in, 1 the ordinary. */
  readonly scale: number;
  readonly cells: readonly GridCell[];
  readonly runs: readonly GridRun[];
}

export interface GridRoom {
  readonly width: number;
  readonly height: number;
  /** The least width of a cell at the ordinary size of type, CSS pixels. */
  readonly narrowest: number;
  /** The least size of type, 1 the ordinary. */
  readonly least?: number;
  /** The height a cell needs at a width and size of type; more than one cell of a line share the greatest. */
  readonly heightOf: (id: string, width: number, scale: number) => number;
}

/** By how much type may be larger than usual: as much as brings its least size to one of the scale, and once more on a wall. */
const sizes = [
  3,
  ...Object.values(textSizes)
    .reverse()
    .map((size) => size / textSizes.small),
];
/** From this width on type grows with the room: a wall wants larger type than a desk, few results do not. */
const wide = 1100;
/** Space between columns, between lines, and the height of a heading, at the ordinary size of type. */
const gap = { column: 12, line: 8 };
const heading = 20;

interface LineCell {
  readonly id: string;
  readonly group: string;
  readonly column: number;
  readonly span: number;
}

type Line = readonly LineCell[];

const used = (line: Line): number => line.reduce((sum, { span }) => sum + span, 0);

/** Cells of a topic cut into lines of so many columns. */
const cut = ({ id: group, cells }: GridGroup, columns: number): Line[] => {
  const lines: LineCell[][] = [];
  for (const { id, span: wanted } of cells) {
    const span = Math.min(wanted, columns);
    const last = lines.at(-1);
    const column = last ? used(last) : 0;
    if (last && column + span <= columns) last.push({ id, group, column, span });
    else lines.push([{ id, group, column: 0, span }]);
  }
  return lines;
};

/** Topics in lines, in their order as far as it goes: a topic stands in the first line that has room for all of it. */
const linesOf = (groups: readonly GridGroup[], columns: number): readonly Line[] => {
  const lines: Line[] = [];
  for (const group of groups) {
    const own = cut(group, columns);
    const only = own.length === 1 ? own[0] : undefined;
    const at = only ? lines.findIndex((line) => used(line) + used(only) <= columns) : -1;
    if (only && at >= 0) {
      const start = used(lines[at]!);
      lines[at] = [...lines[at]!, ...only.map((cell) => ({ ...cell, column: start + cell.column }))];
    } else lines.push(...own);
  }
  return lines;
};

interface Attempt {
  readonly columns: number;
  readonly scale: number;
  readonly lines: readonly Line[];
  readonly heights: readonly number[];
  readonly height: number;
}

const columnWidth = (columns: number, width: number, scale: number): number =>
  (width - gap.column * scale * (columns - 1)) / columns;

const attempt = (
  groups: readonly GridGroup[],
  { width, heightOf }: GridRoom,
  columns: number,
  scale: number,
): Attempt => {
  const one = columnWidth(columns, width, scale);
  const lines = linesOf(groups, columns);
  const heights = lines.map((line) =>
    Math.max(...line.map(({ id, span }) => heightOf(id, spanWidth(one, span, scale), scale))),
  );
  const between = (heading + gap.line) * scale * lines.length - gap.line * scale;
  return { columns, scale, lines, heights, height: heights.reduce((a, b) => a + b, 0) + between };
};

const spanWidth = (one: number, span: number, scale: number): number =>
  one * span + gap.column * scale * (span - 1);

/** The largest type at which all fits, in as few columns as then do; else the least type in the lowest form. */
const choose = (groups: readonly GridGroup[], room: GridRoom): Attempt => {
  const largest = Math.max(1.6, room.width / wide);
  const tries = sizes
    .filter((size) => size <= largest)
    .map((size) => {
      const scale = size * (room.least ?? 1);
      const step = (room.narrowest + gap.column) * scale;
      const most = Math.max(1, Math.floor((room.width + gap.column * scale) / step));
      return Array.from({ length: most }, (_, i) => attempt(groups, room, i + 1, scale));
    });
  const fitting = tries.find((some) => some.some(({ height }) => height <= room.height));
  const found = fitting?.find(({ height }) => height <= room.height);
  const ordinary = tries.at(-1)!;
  return found ?? ordinary.reduce((low, next) => (next.height < low.height ? next : low));
};

/**
 * Cells in columns of one width, topic by topic, in the largest type at which they fit the room. Room to spare goes to
 * the lines alike. No two cells overlap; all lie within the width, and within the height unless even the least type
 * needs more.
 */
export const placeOutcomes = (groups: readonly GridGroup[], room: GridRoom): PlacedGrid => {
  const { columns, scale, lines, heights, height } = choose(
    groups.filter(({ cells }) => cells.length > 0),
    room,
  );
  const one = columnWidth(columns, room.width, scale);
  const spare = Math.max(0, room.height - height) / Math.max(1, lines.length);
  const stretch = Math.min(spare, 40 * scale);
  const cells: GridCell[] = [];
  const runs: GridRun[] = [];
  const begun = new Set<string>();
  let y = 0;
  lines.forEach((line, i) => {
    const y0 = y + heading * scale;
    const y1 = y0 + heights[i]!;
    const boxOf = ({ column, span }: LineCell): Box => {
      const x0 = column * (one + gap.column * scale);
      return { x0, y0, x1: x0 + spanWidth(one, span, scale), y1 };
    };
    for (const cell of line) {
      const box = boxOf(cell);
      cells.push({ id: cell.id, group: cell.group, box });
      const run = runs.at(-1);
      if (run && run.group === cell.group && run.box.y0 === y)
        runs[runs.length - 1] = { ...run, box: { ...run.box, x1: box.x1 } };
      else runs.push({ group: cell.group, first: !begun.has(cell.group), box: { ...box, y0: y } });
      begun.add(cell.group);
    }
    y = y1 + gap.line * scale + stretch;
  });
  const bottom = Math.max(0, ...cells.map(({ box }) => box.y1));
  return { width: room.width, height: Math.max(room.height, bottom), columns, scale, cells, runs };
};
