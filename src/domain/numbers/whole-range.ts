import { ceilDivide, decimalOf, floorDivide, tenTo } from './decimal';
import type { Interval } from './interval';

/** Consecutive whole numbers, both ends included; `count` 0 (and `last` below `first`) when there are none. */
export interface WholeRange {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** A range as a list. */
export const wholesOf = ({ first, count }: WholeRange): number[] =>
  Array.from({ length: count }, (_, i) => first + i);

/** The whole numbers in a bounded interval. Throws on an unbounded one. */
export function integersWithin(interval: Interval): WholeRange {
  if (!isBounded(interval)) throw new Error(`unbounded: ${interval.lo} to ${interval.hi}`);
  const { lo, hi, loOpen, hiOpen } = interval;
  return rangeOf(
    BigInt(loOpen ? Math.floor(lo) + 1 : Math.ceil(lo)),
    BigInt(hiOpen ? Math.ceil(hi) - 1 : Math.floor(hi)),
  );
}

/**
 * Every whole N ≥ 1 with count ÷ N in `ratio`, a plain ratio with a lower end above 0; decided in whole numbers.
 * `wholeCandidates(26, ratioOf(roundedTo('31')))` gives 83, 84, 85.
 */
export const wholeCandidates = (count: number, ratio: Interval): WholeRange =>
  denominators(wholePart(count), ratio);

/** Every whole t ≥ 1 with 100 · moved ÷ t in `percent`: the releasing units' posts that agree with a reported share. */
export const agreeingReleasing = (moved: number, percent: Interval): WholeRange =>
  denominators(100n * wholePart(moved), percent);

/** Every whole m ≤ total with 100 · m ÷ total in `percent`: the posts moved that agree with a reported share. */
export function agreeingMoved(total: number, percent: Interval): WholeRange {
  const whole = wholePart(total);
  if (whole === 0n) throw new Error('a share of no posts has no meaning');
  if (!isBounded(percent)) throw new Error(`unbounded: ${percent.lo} to ${percent.hi}`);
  const lo = decimalOf(percent.lo);
  const hi = decimalOf(percent.hi);
  const first = above(lo.digits * whole, 100n * tenTo(lo.scale), percent.loOpen);
  const last = below(hi.digits * whole, 100n * tenTo(hi.scale), percent.hiOpen);
  return rangeOf(first < 0n ? 0n : first, last > whole ? whole : last);
}

/** Every N ≥ 1 with numerator ÷ N inside the interval: numerator ÷ hi below, numerator ÷ lo above. */
function denominators(numerator: bigint, interval: Interval): WholeRange {
  if (!(interval.lo > 0)) throw new Error(`no largest denominator for a ratio from ${interval.lo}`);
  const lo = decimalOf(interval.lo);
  const last = below(numerator * tenTo(lo.scale), lo.digits, interval.loOpen);
  if (interval.hi === Infinity) return rangeOf(1n, last);
  const hi = decimalOf(interval.hi);
  const first = above(numerator * tenTo(hi.scale), hi.digits, interval.hiOpen);
  return rangeOf(first < 1n ? 1n : first, last);
}

/** The least whole number ≥ (open: >) numerator ÷ denominator. */
const above = (numerator: bigint, denominator: bigint, open: boolean): bigint =>
  open ? floorDivide(numerator, denominator) + 1n : ceilDivide(numerator, denominator);

/** The greatest whole number ≤ (open: <) numerator ÷ denominator. */
const below = (numerator: bigint, denominator: bigint, open: boolean): bigint =>
  open ? ceilDivide(numerator, denominator) - 1n : floorDivide(numerator, denominator);

const isBounded = ({ lo, hi }: Interval): boolean => Number.isFinite(lo) && Number.isFinite(hi);

const rangeOf = (first: bigint, last: bigint): WholeRange => ({
  first: Number(first),
  last: Number(last),
  count: last < first ? 0 : Number(last - first) + 1,
});

function wholePart(count: number): bigint {
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`not a whole number of posts: ${count}`);
  return BigInt(count);
}
