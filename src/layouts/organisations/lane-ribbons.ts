import { isOneToOne, type LaneBlock, type LaneBlocks } from './lane-blocks';
import type { LaneRibbon } from './lane-sheet';

/** A block and the middle of its mark. */
export interface StandingBlock {
  readonly block: LaneBlock;
  readonly middle: number;
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Which body becomes which: one to one where both sides have the same names, else each may have become any. */
const pairsOf = (lane: LaneBlocks['lane']): readonly Pair[] =>
  isOneToOne(lane)
    ? lane.before.map((_, i) => ({ from: i, to: i }))
    : lane.before.flatMap((_, from) => lane.after.map((__, to) => ({ from, to })));

const isOpen = ({ body }: LaneBlock): boolean => body.stands === 'nowhere' || body.count === undefined;

/** Parts of a body's breadth for its partners: by their counts, or equal where one of them is not known. */
const partsFor = (partners: readonly LaneBlock[]): readonly number[] => {
  const counts = partners.map(({ body }) => body.count ?? 0);
  const sum = counts.reduce((total, count) => total + count, 0);
  const equal = partners.some(isOpen) || sum === 0;
  return counts.map((count) => (equal ? 1 / partners.length : count / sum));
};

/**
 * Spans of all ribbons at one side: its breadth cut among its partners, in their order, so that ribbons meet a body
 * without a gap and never beyond it.
 */
const spansAt = (
  own: readonly StandingBlock[],
  other: readonly StandingBlock[],
  pairs: readonly Pair[],
  end: keyof Pair,
) => {
  const far = end === 'from' ? 'to' : 'from';
  const spans = new Map<Pair, readonly [number, number]>();
  own.forEach(({ block, middle }, i) => {
    const mine = pairs.filter((pair) => pair[end] === i);
    const parts = partsFor(mine.map((pair) => other[pair[far]]!.block));
    let at = middle - block.ribbon / 2;
    mine.forEach((pair, k) => {
      const next = at + parts[k]! * block.ribbon;
      spans.set(pair, [at, next]);
      at = next;
    });
  });
  return spans;
};

/** The bands of one lane, from x `x0` to x `x1`. */
export const laneRibbons = (
  lane: LaneBlocks['lane'],
  before: readonly StandingBlock[],
  after: readonly StandingBlock[],
  [x0, x1]: readonly [number, number],
): readonly LaneRibbon[] => {
  const pairs = pairsOf(lane);
  const [starts, ends] = [spansAt(before, after, pairs, 'from'), spansAt(after, before, pairs, 'to')];
  return pairs.map((pair) => {
    const [a0, a1] = starts.get(pair)!;
    const [b0, b1] = ends.get(pair)!;
    const openFrom = isOpen(before[pair.from]!.block);
    const openTo = isOpen(after[pair.to]!.block);
    return { x0, x1, a0, a1, b0, b1, openFrom, openTo };
  });
};
