import { playsRole } from '../../domain/figures/figure-roles';
import type { Figure, Quantity } from '../../domain/figures/figure';
import { disjoint } from '../../domain/numbers/interval';
import type { OutcomeTopic } from '../../i18n/outcomes-words';
import { scaleEnd, type Mark, type OutcomePicture } from '../../layouts/outcomes/outcome-picture';
import { isResultTopic, resultTopics } from './result-topics';

/** One result: a figure, or those that give different numbers for one quantity. */
export interface Outcome {
  readonly topic: OutcomeTopic;
  readonly figures: readonly [Figure, ...Figure[]];
  /** True where its figures cannot all hold. */
  readonly conflict: boolean;
}

/** Counts of enforcement: they say how much was checked, not how safe it has become. */
export const countsEnforcement = (figure: Figure): boolean => playsRole(figure, 'enforcement');

export const figureKey = ({ id }: Figure): string => `figure:${id}`;

export const quantityOf = ({ value }: Figure): Quantity | undefined =>
  value.kind === 'single' ? value.is : undefined;

/** What a figure is stated to be, not what follows from others by arithmetic. */
const isStated = ({ basis, source }: Figure): boolean => basis !== 'derived' && source.kind !== 'figures';

/** The results a data set states, by topic, in the order they stand; figures in conflict are one. */
export const outcomesOf = (figures: readonly Figure[]): readonly Outcome[] => {
  const stated = figures.filter((figure) => isResultTopic(figure.topic) && isStated(figure));
  const taken = new Set<string>();
  const outcomes = stated.flatMap((figure): readonly Outcome[] => {
    if (taken.has(figure.id)) return [];
    const rivals = stated.filter(({ id }) => figure.conflictsWith?.includes(id));
    for (const { id } of [figure, ...rivals]) taken.add(id);
    const topic = figure.topic as OutcomeTopic;
    return [{ topic, figures: [figure, ...rivals], conflict: rivals.length > 0 }];
  });
  return resultTopics.flatMap((topic) => outcomes.filter((outcome) => outcome.topic === topic));
};

/** The figures a result's own figure rests under: those it conflicts with, and those derived from it. */
export const relatedFigures = (figure: Figure, figures: readonly Figure[]): readonly string[] => [
  figure.id,
  ...(figure.conflictsWith ?? []),
  ...figures.flatMap(({ id, source }) =>
    source.kind === 'figures' && source.of.includes(figure.id) ? id : [],
  ),
];

const markOf = (quantity: Quantity, of: (x: number) => number): Mark => {
  const { magnitude, interval } = quantity;
  const ends = [interval?.lo ?? magnitude, interval?.hi ?? magnitude].map(of);
  return { at: of(magnitude), from: Math.min(...ends), to: Math.max(...ends) };
};

const signOf = ({ direction }: Figure): 1 | -1 => (direction === 'down' ? -1 : 1);

/** The level after a change, where the year before is 100. */
const levelOf = (figure: Figure): Mark | undefined => {
  const quantity = quantityOf(figure);
  if (!quantity || figure.compared !== 'yoy' || figure.unit !== 'percent' || !figure.direction)
    return undefined;
  return markOf(quantity, (percent) => 100 + signOf(figure) * percent);
};

/** The end of the scale on which all changes are drawn, those in conflict apart. */
export const commonScale = (outcomes: readonly Outcome[]): number =>
  scaleEnd(
    outcomes.flatMap(({ figures: [figure], conflict }) => (conflict ? [] : (levelOf(figure)?.to ?? []))),
  );

/** The picture that suits a result; undefined for a count, an amount or a claim, of which none would be true. */
export const pictureOf = (
  { figures, conflict }: Outcome,
  most: number,
  print: (figure: Figure) => string,
): OutcomePicture | undefined => {
  const quantities = figures.flatMap((figure) => quantityOf(figure) ?? []);
  if (conflict) {
    const marks = quantities.map((quantity) => markOf(quantity, (x) => x));
    return marks.length > 1 ? { kind: 'conflict', marks, labels: figures.map(print) } : undefined;
  }
  const [figure] = figures;
  const level = levelOf(figure);
  if (level) return { kind: 'change', level, most };
  const [quantity] = quantities;
  if (!quantity || figure.unit !== 'percent' || quantity.magnitude > 100) return undefined;
  if (quantity.bound) return { kind: 'floor', least: quantity.magnitude };
  return { kind: 'share', share: markOf(quantity, (x) => x) };
};

/** Whether no number lies in the intervals of both of a pair, for every pair in conflict. */
export const areDisjoint = ({ figures }: Outcome): boolean => {
  const intervals = figures.flatMap((figure) => quantityOf(figure)?.interval ?? []);
  return intervals.every((a, i) => intervals.slice(i + 1).every((b) => disjoint(a, b)));
};
