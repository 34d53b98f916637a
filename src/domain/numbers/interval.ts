import { decimalOf, floorDivide, ceilDivide, digitsAt, numberOf, parseDecimal, tenTo } from './decimal';

/** The values a number may have. An open end is approached, never reached; an infinite end is always open. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** One value and no other. */
export const exactly = (x: number): Interval => between(x, x);

/** `lo` to `hi`, both reached. */
export function between(lo: number, hi: number): Interval {
  if (!(Number.isFinite(lo) && Number.isFinite(hi) && lo <= hi))
    throw new Error(`not an interval: ${lo} to ${hi}`);
  return { lo, hi, loOpen: false, hiOpen: false };
}

export const atLeast = (lo: number): Interval => ({ lo, hi: Infinity, loOpen: false, hiOpen: true });

export const moreThan = (lo: number): Interval => ({ lo, hi: Infinity, loOpen: true, hiOpen: true });

/**
 * What a printed magnitude may have been before rounding half up: `'7.6'` → [7.55, 7.65), `'16'` → [15.5, 16.5).
 * The digits as printed count: `'16'` and `'16.0'` differ. Takes no sign (a sign is a direction); zero keeps to ≥ 0.
 */
export function roundedTo(printed: string): Interval {
  const { digits, scale } = parseDecimal(printed);
  if (!/^\d+(\.\d+)?$/.test(printed)) throw new Error(`not a printed magnitude: ${printed}`);
  const edge = (half: bigint) => numberOf({ digits: digits * 10n + half, scale: scale + 1 });
  return { lo: digits === 0n ? 0 : edge(-5n), hi: edge(5n), loOpen: false, hiOpen: true };
}

export function contains({ lo, hi, loOpen, hiOpen }: Interval, x: number): boolean {
  return (loOpen ? x > lo : x >= lo) && (hiOpen ? x < hi : x <= hi);
}

/** True when no number lies in both. */
export const disjoint = (a: Interval, b: Interval): boolean => endsBefore(a, b) || endsBefore(b, a);

const endsBefore = (a: Interval, b: Interval): boolean =>
  a.hi < b.lo || (a.hi === b.lo && (a.hiOpen || b.loOpen));

/** A number times 10^power, moved as a decimal: 7.55 by −2 is 0.0755 without floating error. */
export function timesTenTo(x: number, power: number): number {
  if (!Number.isFinite(x)) return x;
  const { digits, scale } = decimalOf(x);
  return Number(`${digits}e${power - scale}`);
}

/** The same interval times 10^power, the ends moved as decimals. */
export const shiftedByTens = (interval: Interval, power: number): Interval => ({
  ...interval,
  lo: timesTenTo(interval.lo, power),
  hi: timesTenTo(interval.hi, power),
});

/** A percentage as a plain ratio: [30.5, 31.5) → [0.305, 0.315). */
export const ratioOf = (percent: Interval): Interval => shiftedByTens(percent, -2);

interface Corner {
  readonly value: number;
  readonly reached: boolean;
}

/**
 * The exact range of `f` over independent arguments, for an `f` strictly monotone in each of them. An argument that
 * stands in `f` twice is one argument, so the bounds are the correlated ones. A bound is reached only if a corner
 * with nothing but reached ends attains it; values within 1e-12 of each other count as one.
 */
export function propagate(f: (...values: number[]) => number, intervals: readonly Interval[]): Interval {
  const corners = cornersOf(intervals).map(({ at, reached }): Corner => {
    const value = f(...at);
    if (Number.isNaN(value)) throw new Error(`no value at ${at.join(', ')}`);
    return { value, reached };
  });
  const lo = Math.min(...corners.map((c) => c.value));
  const hi = Math.max(...corners.map((c) => c.value));
  return { lo, hi, loOpen: !isReached(corners, lo), hiOpen: !isReached(corners, hi) };
}

const isReached = (corners: readonly Corner[], bound: number): boolean =>
  Number.isFinite(bound) &&
  corners.some((c) => c.reached && Math.abs(c.value - bound) <= 1e-12 * Math.max(1, Math.abs(bound)));

interface CornerPoint {
  readonly at: readonly number[];
  readonly reached: boolean;
}

function cornersOf(intervals: readonly Interval[]): readonly CornerPoint[] {
  let points: readonly CornerPoint[] = [{ at: [], reached: true }];
  for (const { lo, hi, loOpen, hiOpen } of intervals) {
    points = points.flatMap(({ at, reached }) => [
      { at: [...at, lo], reached: reached && !loOpen },
      { at: [...at, hi], reached: reached && !hiOpen },
    ]);
  }
  return points;
}

/**
 * The interval with its bounds printed to `digits` decimals, rounded outward. A bound that is such a decimal but for
 * floating error (beyond 12 significant digits) stays. What is open stays open.
 */
export function widenOutward(interval: Interval, digits: number): Interval {
  const lo = roundedBound(interval.lo, digits, floorDivide);
  const hi = roundedBound(interval.hi, digits, ceilDivide);
  return { ...interval, lo, hi };
}

function roundedBound(x: number, digits: number, divide: typeof floorDivide): number {
  if (!Number.isFinite(x)) return x;
  const exact = decimalOf(Number(x.toPrecision(12)));
  const scale = Math.max(exact.scale, digits);
  return numberOf({ digits: divide(digitsAt(exact, scale), tenTo(scale - digits)), scale: digits });
}
