import type { Figure, FigureUnit, FigureValue, Quantity } from '../domain/figures/figure';
import { shiftedByTens, timesTenTo, widenOutward } from '../domain/numbers/interval';
import type { Format } from '../i18n/format';
import type { Messages } from '../i18n/messages';

type Words = Pick<Messages, 'units' | 'postsAfter' | 'figures' | 'sentence'>;

/** Decimals of a printed interval: one more than a reported number has, at least two for a derived one. */
const intervalDigits = (figure: Pick<Figure, 'basis'>, quantity: Quantity): number =>
  figure.basis === 'reported' ? quantity.digits + 1 : Math.max(2, quantity.digits);

const decimals = (digits: number, places: number): number => Math.max(0, digits - places);

/** The magnitude of a quantity as it is printed, without its unit, e.g. `≥ 80`; by the unit in what its language counts. */
export const printMagnitude = (quantity: Quantity, format: Format, unit: FigureUnit = 'none'): string => {
  const places = format.unitPlaces(unit);
  const number = format.number(timesTenTo(quantity.magnitude, places), decimals(quantity.digits, places));
  if (quantity.bound === undefined) return number;
  return quantity.bound === 'at-least' ? `≥ ${number}` : `> ${number}`;
};

/** The unit that follows a printed number, with its own spacing. */
export const unitSuffix = (unit: FigureUnit, printed: string, words: Words): string =>
  unit === 'posts' ? words.postsAfter(printed) : words.units[unit];

const quantities = (value: FigureValue): readonly Quantity[] => {
  if (value.kind === 'single') return [value.is];
  if (value.kind === 'change') return [value.before, value.after];
  return value.kind === 'disagreeing' ? value.values : [];
};

/** What rounding allows for a quantity, bounds rounded outward; empty when the number is exact or has no interval. */
export const printInterval = (
  figure: Pick<Figure, 'basis'> & { readonly unit?: FigureUnit },
  quantity: Quantity,
  format: Format,
): string => {
  const { candidates, interval } = quantity;
  if (candidates) return `{${candidates.map((n) => format.posts(n)).join(', ')}}`;
  // A bound is told by its sign at the number.
  if (!interval || interval.lo === interval.hi || !Number.isFinite(interval.hi)) return '';
  const places = format.unitPlaces(figure.unit ?? 'none');
  const digits = decimals(intervalDigits(figure, quantity), places);
  return format.interval(widenOutward(shiftedByTens(interval, places), digits), digits);
};

/** All intervals of a figure, before → after where it is a change. */
export const printIntervals = (figure: Figure, format: Format): string =>
  quantities(figure.value)
    .map((q) => printInterval(figure, q, format))
    .filter((text) => text !== '')
    .join(' → ');

const sign = ({ direction, compared }: Figure): string => {
  if (compared === undefined) return '';
  return direction === 'down' ? '\u2212' : direction === 'up' ? '+' : '';
};

/** What a figure without a number states: the years where it is a period, else nothing. */
const printClaim = ({ unit, period }: Figure, words: Words): string => {
  const { from, to } = period ?? {};
  if (unit !== 'year' || from === undefined || to === undefined) return words.figures.notStated;
  return words.sentence.years({ from, to });
};

/**
 * A figure's value as one line, e.g. `47.5%`, `84 → 58`, `4.45 / 4.54`; a calendar year without a thousands mark;
 * 原文未列 where there is no number.
 */
export const printFigure = (figure: Figure, words: Words, format: Format): string => {
  if (figure.value.kind === 'claim') return printClaim(figure, words);
  const joint = figure.value.kind === 'change' ? ' → ' : ' / ';
  const print = (q: Quantity) =>
    figure.unit === 'year' ? String(q.magnitude) : printMagnitude(q, format, figure.unit);
  return quantities(figure.value)
    .map(print)
    .map((printed) => `${sign(figure)}${printed}${unitSuffix(figure.unit, printed, words)}`)
    .join(joint);
};
