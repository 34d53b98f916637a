import type { Interval } from './interval';

/**
 * Decimals a percentage bears, at most one: so many that rounding to them is no finer than what is known of it. From
 * [15.5, 16.5) that is none, from [7.55, 7.65) one. An exact number bears one.
 * @param percent What the percentage may be, in per cent.
 */
export const borneDigits = ({ lo, hi }: Pick<Interval, 'lo' | 'hi'>): 0 | 1 =>
  hi - lo <= 0.1 + 1e-9 ? 1 : 0;
