import type { Basis } from '../basis';
import type { FigureUnit, FigureValue, Quantity, Working } from './figure';
import { between, propagate } from '../numbers/interval';
import type { Interval } from '../numbers/interval';
import type { WholeRange } from '../numbers/whole-range';
import { wholesOf } from '../numbers/whole-range';

/** A reported magnitude with what its printed digits allow. */
export interface Reading {
  readonly point: number;
  readonly interval: Interval;
}

/** What a derived figure stands on beyond its arithmetic. */
export type AssumptionKey =
  /** Both denominators count the same kind of post and are totals before the moves. */
  | 'same-posts-before'
  /** The posts moved in equal parts over the years. */
  | 'even-pace'
  /** The 26 departments are a net reduction, and 31 % is of the departments before. */
  | 'net-reduction'
  /** Losses are money over the very cases counted as filed. */
  | 'losses-of-filed-cases'
  /** The services fully online are part of those on one network. */
  | 'nested-services';

/** A figure that follows from others by arithmetic. `unit` is that of every number in `value`. */
export interface Derivation {
  readonly id: string;
  /** Ids of the figures it follows from. */
  readonly of: readonly string[];
  readonly value: FigureValue;
  readonly unit: FigureUnit;
  readonly basis: Basis;
  readonly direction?: 'up' | 'down';
  readonly assumption?: AssumptionKey;
  /** Decimals to which the bounds are printed, rounded outward (`widenOutward`). */
  readonly boundDigits: number;
  readonly working: Working;
}

/** A value of exact arguments: its own interval. */
export type DerivedQuantity = Quantity & { readonly interval: Interval };

/**
 * The quantity `f` of readings, `f` strictly monotone in each: its value at the points and its exact range over the
 * intervals, printed to `digits` decimals. Throws where a reading has no upper end (`lowerBoundOf`).
 */
export function quantityOf(
  f: (...values: number[]) => number,
  readings: readonly Reading[],
  digits: number,
): DerivedQuantity {
  const interval = propagate(
    f,
    readings.map((r) => r.interval),
  );
  if (!Number.isFinite(interval.hi)) throw new Error(`no upper end: ${interval.hi}`);
  return { magnitude: f(...readings.map((r) => r.point)), digits, interval };
}

/** The same where a reading only has a lower end: the magnitude is the bound, and no interval is given. */
export function lowerBoundOf(
  f: (...values: number[]) => number,
  readings: readonly Reading[],
  digits: number,
): Quantity {
  const { lo, loOpen } = propagate(
    f,
    readings.map((r) => r.interval),
  );
  return { magnitude: lo, digits, bound: loOpen ? 'more-than' : 'at-least' };
}

/** A whole number together with all the whole numbers that agree with the report. Throws where none does. */
export function candidatesOf(magnitude: number, range: WholeRange): DerivedQuantity {
  const interval = between(range.first, range.last);
  return { magnitude, digits: 0, interval, candidates: wholesOf(range) };
}

export const single = (is: Quantity): FigureValue => ({ kind: 'single', is });

export const change = (before: Quantity, after: Quantity): FigureValue => ({ kind: 'change', before, after });

/** A magnitude as printed, with its unit: `47.5 %`. */
export const printed = ({ magnitude, digits }: Quantity, suffix = ''): string =>
  `${magnitude < 0 ? '−' : ''}${Math.abs(magnitude).toFixed(digits)}${suffix}`;

/** A reported point as printed in a working: `7.6 %`. */
export const percent = ({ point }: Reading): string => `${point} %`;
