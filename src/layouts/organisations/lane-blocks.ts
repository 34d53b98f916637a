import { linesWithin } from '../lines-within';
import type { ChangeLane, LabelLine, LaneBody, LaneScale } from './lane-sheet';

type Measure = (text: string, fontSize: number) => number;

/** A body before it has a place: how tall it is, and what it is made of. */
export interface LaneBlock {
  readonly body: LaneBody;
  readonly width: number;
  readonly height: number;
  /** Breadth of its ribbons where they meet it. */
  readonly ribbon: number;
  readonly columns: number;
  readonly bricked: boolean;
  readonly lines: readonly LabelLine[];
  /** Height of mark and text, the larger. */
  readonly tall: number;
}

export interface LaneBlocks {
  readonly lane: ChangeLane;
  readonly before: readonly LaneBlock[];
  readonly after: readonly LaneBlock[];
  /** CSS pixels of ribbon a unit has. */
  readonly unit: number;
  readonly height: number;
}

/** Units up to which squares stand in one column; beyond `mostBricks` they are not drawn one by one. */
const fewest = 5;
const mostBricks = 150;
/** Height of a mark whose units are not drawn one by one, in bricks. */
const plainTall = 9;
export const bodyGap = 5;
export const labelGap = 8;

const largest = ({ before, after }: ChangeLane): number =>
  [...before, ...after].reduce((most, { count = 0 }) => Math.max(most, count), 1);

const gridOf = (most: number, { brick }: LaneScale, room: number) => {
  if (most <= fewest) return { columns: 1, unit: brick, bricked: true };
  if (most > mostBricks) return { columns: 2, unit: (plainTall * brick) / most, bricked: false };
  const wide = Math.max(2, Math.floor((room * 0.4) / brick));
  const columns = Math.min(wide, Math.ceil(Math.sqrt(most * 1.5)));
  return { columns, unit: brick / columns, bricked: true };
};

/** What is said beside the name stands on its last line where there is room, else on lines of its own. */
const labelOf = (
  { name, values }: LaneBody,
  limit: number,
  { font, lines: most }: LaneScale,
  measure: Measure,
): readonly LabelLine[] => {
  const width = (text: string) => measure(text, font);
  const lines: LabelLine[] = linesWithin(name, limit, most, width).map((text) => ({ text }));
  if (values.length === 0) return lines;
  const [last, value] = [lines.at(-1), values.join(' ')];
  if (last && width(`${last.text}  ${value}`) <= limit)
    return [...lines.slice(0, -1), { text: last.text, value }];
  // A number is never cut: where it has no room, it is left out.
  const rows = width(value) <= limit ? [value] : values.filter((part) => width(part) <= limit);
  return [...lines, ...rows.map((row) => ({ text: '', value: row }))];
};

/**
 * Sizes of a lane's bodies. Breadths of ribbons are proportional to the counts of the lane; an unknown one has a breadth
 * that says nothing.
 * @param room CSS pixels from the outer edge to the ribbons, for mark and text: before, after.
 */
export const measureLane = (
  lane: ChangeLane,
  scale: LaneScale,
  room: readonly [number, number],
  measure: Measure,
): LaneBlocks => {
  const grid = gridOf(largest(lane), scale, Math.min(...room));
  const width = grid.columns * scale.brick;
  const more = grid.columns > 1 ? 2 : 0;
  const blockOf =
    (side: 0 | 1) =>
    (body: LaneBody): LaneBlock => {
      const own = body.stands === 'nowhere' ? scale.brick : width;
      const limit = room[side] - own - labelGap;
      const lines = labelOf(body, limit, { ...scale, lines: scale.lines + more }, measure);
      const counted = body.stands !== 'nowhere' && body.count !== undefined;
      const ribbon = counted ? body.count * grid.unit : scale.brick * (body.stands === 'nowhere' ? 1 : 1.8);
      const stacked = grid.bricked && counted ? Math.ceil(body.count / grid.columns) * scale.brick : ribbon;
      const height = Math.max(counted ? 1.5 : 0, stacked);
      const tall = Math.max(height, lines.length * scale.line);
      return {
        body,
        width: own,
        height,
        ribbon,
        columns: grid.columns,
        bricked: grid.bricked && counted,
        lines,
        tall,
      };
    };
  const [before, after] = abreast(lane, lane.before.map(blockOf(0)), lane.after.map(blockOf(1)));
  return {
    lane,
    before,
    after,
    unit: grid.unit,
    height: Math.max(tallOf(before), tallOf(after), scale.line),
  };
};

/** True where each body goes on as the one across from it: under the same name, or under none of its own. */
export const isOneToOne = ({ before, after }: ChangeLane): boolean =>
  before.length === after.length &&
  before.every(({ name }, i) => after[i]!.name === '' || after[i]!.name === name);

/** Bodies that go on as one another stand at one height. */
const abreast = (
  lane: ChangeLane,
  before: readonly LaneBlock[],
  after: readonly LaneBlock[],
): readonly [readonly LaneBlock[], readonly LaneBlock[]] => {
  if (!isOneToOne(lane)) return [before, after];
  const talls = before.map(({ tall }, i) => Math.max(tall, after[i]!.tall));
  const level = (blocks: readonly LaneBlock[]) => blocks.map((block, i) => ({ ...block, tall: talls[i]! }));
  return [level(before), level(after)];
};

/** Height of a side with the gaps between its bodies. */
export const tallOf = (blocks: readonly LaneBlock[]): number =>
  blocks.reduce((sum, { tall }) => sum + tall + bodyGap, blocks.length > 0 ? -bodyGap : 0);
