import type { Figure, Quantity } from '../../src/domain/figures/figure';
import type { Interval } from '../../src/domain/numbers/interval';

const marks = { 'at-least': '≥', 'more-than': '>' } as const;

const magnitude = ({ magnitude: m, digits, bound }: Quantity): string =>
  (bound ? marks[bound] : '') + m.toFixed(digits);

/** `(45.75, 49.36)`; an end is written as it is, without added digits. */
const bounds = ({ lo, hi, loOpen, hiOpen }: Interval): string =>
  `${loOpen ? '(' : '['}${lo}, ${hi}${hiOpen ? ')' : ']'}`;

const quantities = ({ value }: Figure): readonly Quantity[] => {
  if (value.kind === 'single') return [value.is];
  if (value.kind === 'change') return [value.before, value.after];
  return value.kind === 'disagreeing' ? value.values : [];
};

const separators = { single: '', change: ' → ', disagreeing: ' | ', claim: '' } as const;

const signs = { up: '+', down: '-' } as const;

/** `-18.9`, `2 → 1`, `≥4`; empty for a claim. */
export const printedValue = (figure: Figure): string =>
  (figure.direction ? signs[figure.direction] : '') +
  quantities(figure).map(magnitude).join(separators[figure.value.kind]);

/** The intervals of a figure in the order of its numbers; empty where it has none. */
export const printedIntervals = (figure: Figure): string =>
  quantities(figure)
    .flatMap(({ interval }) => (interval ? [bounds(interval)] : []))
    .join(separators[figure.value.kind]);
