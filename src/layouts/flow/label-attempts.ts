import type { BarMark, LabelWay } from './label-request';
import type { FreeRoom } from './label-room';
import type { LabelForms, LabelShape } from './label-shapes';

/**
 * A form of a label and where it is tried: beside its bar or, `stagger`, further out with a leader. The cost is what a reader loses
 * by it.
 */
export interface Attempt {
  readonly shape: LabelShape;
  readonly way: LabelWay;
  readonly cost: number;
  /** Height of a row of labels, that of the tallest as asked for. */
  readonly row: number;
}

/** A folded label costs more than any way to keep it. */
const costs = {
  compact: 1,
  wrap: 1,
  /** A sign alone in a line reads as a slip; a leader is better. */
  orphan: 3.75,
  lean: 1.5,
  stagger: 4.5,
  upright: 5,
  shorten: 8,
  foldLeast: 100,
  foldMost: 200,
};

/** Labels above and below stand in a row, the others in a column. */
export const isAcross = ({ side }: BarMark): boolean => side === 'above' || side === 'below';

/** The cost of a label folded away, from the least important of its row (0) to the most (1). */
export const foldCost = (importance: number): number =>
  costs.foldLeast + (costs.foldMost - costs.foldLeast) * importance;

/** The form that leaves a label as it was asked for. */
export const plainAttempt = (forms: LabelForms, mark: BarMark, row = 0): Attempt =>
  mark.side === 'over'
    ? { shape: forms.compact() ?? forms.natural, way: 'over', cost: 0, row }
    : { shape: forms.natural, way: 'beside', cost: 0, row };

/**
 * The forms a label may take at its bar, cheapest first. `share` is the breadth that is its own, between its
 * neighbours, `row` the height of its row.
 */
export const attemptsFor = (
  forms: LabelForms,
  mark: BarMark,
  room: FreeRoom,
  share: number,
  row: number,
): readonly Attempt[] => {
  const attempts: Attempt[] = [plainAttempt(forms, mark, row)];
  const add = (shape: LabelShape | undefined, way: LabelWay, cost: number) => {
    if (shape) attempts.push({ shape, way, cost, row });
  };
  if (mark.side === 'over') {
    add(forms.first(), 'over', costs.compact);
    return attempts;
  }
  const across = isAcross(mark);
  const further = across ? [forms.natural, forms.wrapped()[0]] : [forms.compact()];
  if (!across) add(forms.compact(), 'beside', costs.compact);
  forms.wrapped().forEach((shape, i) => add(shape, 'wrap', costs.wrap * (i + 1) + orphanCost(shape)));
  forms
    .lean()
    .forEach((shapes, step) =>
      shapes.forEach((shape, i) => add(shape, 'lean', costs.lean * (step + 1) + costs.wrap * i)),
    );
  further.forEach((shape, i) => add(shape, 'stagger', costs.stagger + costs.wrap * i));
  if (across) add(forms.upright(), 'upright', costs.upright);
  add(forms.shortened(widest(mark, room, share)), 'shorten', costs.shorten);
  return attempts.sort((a, b) => a.cost - b.cost);
};

const orphanCost = ({ lines }: LabelShape): number =>
  lines.some(({ text, role }) => role === 'name' && text.length === 1) ? costs.orphan : 0;

/** Width a shortened label may take: its share of a row, or the room between its bar and the edge of the frame. */
const widest = (mark: BarMark, { bounds, gap }: FreeRoom, share: number): number => {
  if (isAcross(mark)) return share - gap;
  const { box, side } = mark;
  return (side === 'left' ? box.x0 - bounds.x0 : bounds.x1 - box.x1) - 2 * gap;
};
