import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, propagate, ratioOf, roundedTo, widenOutward } from '../../src/domain/numbers/interval';
import {
  agreeingMoved,
  agreeingReleasing,
  wholeCandidates,
  wholesOf,
} from '../../src/domain/numbers/whole-range';

/** Tenths of a per cent, rounded half up, in whole numbers. */
const rounds = (part: number, whole: number, perUnit: number) =>
  Math.floor((2 * perUnit * part + whole) / (2 * whole));

describe('whole numbers that agree with a printed share', () => {
  it('are exactly those whose share rounds half up to what is printed', () => {
    const total = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(total, fc.integer({ min: 0, max: 1000 }), (n, tenths) => {
        const agreeing = wholesOf(agreeingMoved(n, roundedTo((tenths / 10).toFixed(1))));
        const brute = Array.from({ length: n + 1 }, (_, m) => m).filter((m) => rounds(m, n, 1000) === tenths);
        expect(agreeing).toEqual(brute);
      }),
      { numRuns: 300 },
    );
  });

  it('are exactly the totals of which a count is the printed per cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 99 }), (count, percent) => {
        const totals = Array.from({ length: 201 * count + 1 }, (_, i) => i + 1);
        const brute = totals.filter((n) => rounds(count, n, 100) === percent);
        expect(wholesOf(agreeingReleasing(count, roundedTo(String(percent))))).toEqual(brute);
        expect(wholesOf(wholeCandidates(count, ratioOf(roundedTo(String(percent)))))).toEqual(brute);
      }),
      { numRuns: 150 },
    );
  });
});

describe('propagate', () => {
  const printed = fc.integer({ min: 1, max: 999 }).map((n) => (n / 10).toFixed(1));
  /** Off the open end by more than what counts as floating error. */
  const inside = fc.integer({ min: 0, max: 9999 }).map((n) => n / 10_000);

  it('contains the value of every point of its arguments', () => {
    fc.assert(
      fc.property(printed, printed, inside, inside, (p, q, s, t) => {
        const [x, y] = [roundedTo(p), roundedTo(q)];
        const at = (i: typeof x, u: number) => i.lo + (i.hi - i.lo) * u;
        const f = (a: number, b: number) => a / (a + 3 * b);
        const range = widenOutward(propagate(f, [x, y]), 9);
        expect(contains(range, f(at(x, s), at(y, t)))).toBe(true);
      }),
    );
  });
});

describe('widenOutward', () => {
  it('never loses a value and moves a bound by less than one printed digit', () => {
    const bound = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(bound, bound, fc.integer({ min: 0, max: 4 }), (p, q, digits) => {
        const [lo, hi] = [Math.min(p, q), Math.max(p, q)];
        const wide = widenOutward({ lo, hi, loOpen: false, hiOpen: true }, digits);
        const noise = 1e-11 * Math.max(1, Math.abs(lo), Math.abs(hi));
        expect(wide.lo).toBeLessThanOrEqual(lo + noise);
        expect(wide.hi).toBeGreaterThanOrEqual(hi - noise);
        expect(lo - wide.lo).toBeLessThan(10 ** -digits + noise);
        expect(wide.hi - hi).toBeLessThan(10 ** -digits + noise);
        expect(Number(wide.lo.toFixed(digits))).toBe(wide.lo);
      }),
    );
  });
});
