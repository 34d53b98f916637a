import type { Figure, FigureValue } from '../../src/domain/figures/figure';
import { roundedTo } from '../../src/domain/numbers/interval';

/** A reported figure without what all figures of a paragraph share. */
export type Statement = Omit<Figure, 'basis' | 'source'>;

/** The figures of one paragraph of the report, e.g. `一·3`. */
export const reportedIn = (section: string, statements: readonly Statement[]): readonly Figure[] =>
  statements.map((statement) => ({ ...statement, basis: 'reported', source: { kind: 'report', section } }));

/** A whole number that was counted, not rounded: it has no interval. */
export const counted = (magnitude: number): FigureValue => ({ kind: 'single', is: { magnitude, digits: 0 } });

/** A magnitude as printed, with what its rounding allows: `'7.6'` → [7.55, 7.65). */
export const rounded = (printed: string): FigureValue => {
  const digits = printed.split('.')[1]?.length ?? 0;
  return { kind: 'single', is: { magnitude: Number(printed), digits, interval: roundedTo(printed) } };
};

/** A list that the report leaves open, or a number it gives only from below. */
export const atLeastCounted = (magnitude: number): FigureValue => ({
  kind: 'single',
  is: { magnitude, digits: 0, bound: 'at-least' },
});

/** Units counted before and after. */
export const countedChange = (before: number, after: number): FigureValue => ({
  kind: 'change',
  before: { magnitude: before, digits: 0 },
  after: { magnitude: after, digits: 0 },
});

/** A statement without a number. */
export const claim: FigureValue = { kind: 'claim' };
