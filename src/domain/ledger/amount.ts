import type { Basis } from '../basis';
import { weakest } from '../basis';
import type { Interval } from '../numbers/interval';
import { exactly } from '../numbers/interval';

export interface KnownAmount {
  readonly known: true;
  /** Whole posts; negative where more left than came. */
  readonly posts: number;
  readonly basis: Basis;
  /** The whole posts that agree with the source. */
  readonly interval?: Interval;
}

/** A number of posts that may be unknown (原文未列). What is made of an unknown is unknown. */
export type Amount = KnownAmount | { readonly known: false };

export const unknown: Amount = { known: false };

export const known = (posts: number, basis: Basis, interval?: Interval): KnownAmount => ({
  known: true,
  posts,
  basis,
  ...(interval === undefined ? {} : { interval }),
});

/** Nothing, as firm as can be: the sum of no amounts. */
export const none: KnownAmount = known(0, 'reported');

/**
 * Amounts added up, their intervals taken as independent: where they are correlated the true interval is narrower.
 */
export function sumOf(amounts: readonly Amount[]): Amount {
  return amounts.reduce((sum, amount) => plus(sum, amount, 1), none);
}

/** One amount less another, as arithmetic: derived at most, unless nothing is taken off. */
export function less(from: Amount, taken: Amount): Amount {
  const left = plus(from, taken, -1);
  const untouched = taken.known && taken.posts === 0 && taken.interval === undefined;
  return left.known && !untouched ? { ...left, basis: weakest(left.basis, 'derived') } : left;
}

function plus(a: Amount, b: Amount, sign: 1 | -1): Amount {
  if (!a.known || !b.known) return unknown;
  const basis = weakest(a.basis, b.basis);
  const posts = a.posts + sign * b.posts;
  return a.interval || b.interval
    ? known(posts, basis, addIntervals(intervalOf(a), intervalOf(b), sign))
    : known(posts, basis);
}

const intervalOf = ({ posts, interval }: KnownAmount): Interval => interval ?? exactly(posts);

const addIntervals = (a: Interval, b: Interval, sign: 1 | -1): Interval =>
  sign === 1
    ? { lo: a.lo + b.lo, hi: a.hi + b.hi, loOpen: a.loOpen || b.loOpen, hiOpen: a.hiOpen || b.hiOpen }
    : { lo: a.lo - b.hi, hi: a.hi - b.lo, loOpen: a.loOpen || b.hiOpen, hiOpen: a.hiOpen || b.loOpen };

/** The amount when it cannot be below zero, whatever its interval allows. */
export function notNegative(amount: KnownAmount): KnownAmount {
  const { posts, basis, interval } = amount;
  if (interval === undefined || interval.lo >= 0) return amount;
  return known(posts, basis, { ...interval, lo: 0, loOpen: false, hi: Math.max(0, interval.hi) });
}
