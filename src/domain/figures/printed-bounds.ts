import type { FigureValue, Quantity } from './figure';
import { widenOutward } from '../numbers/interval';

/** The numbers of a value, in the order they are printed; none for a claim. */
export function quantitiesOf(value: FigureValue): readonly Quantity[] {
  if (value.kind === 'single') return [value.is];
  if (value.kind === 'change') return [value.before, value.after];
  return value.kind === 'disagreeing' ? value.values : [];
}

/** A value with its bounds as printed, rounded outward to `digits`; a number of exact arguments has no interval. */
export function withPrintedBounds(value: FigureValue, digits: number): FigureValue {
  const bounds = (quantity: Quantity) => printedBounds(quantity, digits);
  if (value.kind === 'single') return { ...value, is: bounds(value.is) };
  if (value.kind === 'change') return { ...value, before: bounds(value.before), after: bounds(value.after) };
  return value.kind === 'disagreeing' ? { ...value, values: value.values.map(bounds) } : value;
}

function printedBounds({ interval, ...rest }: Quantity, digits: number): Quantity {
  if (!interval || interval.lo === interval.hi) return rest;
  return { ...rest, interval: widenOutward(interval, digits) };
}
