import { describe, expect, it } from 'vitest';
import {
  atLeast,
  between,
  contains,
  disjoint,
  exactly,
  moreThan,
  propagate,
  ratioOf,
  roundedTo,
  shiftedByTens,
  widenOutward,
} from '../../src/domain/numbers/interval';
import type { Interval } from '../../src/domain/numbers/interval';

const interval = (lo: number, hi: number, loOpen: boolean, hiOpen: boolean): Interval => ({
  lo,
  hi,
  loOpen,
  hiOpen,
});

describe('roundedTo', () => {
  it.each([
    ['7.6', 7.55, 7.65],
    ['16', 15.5, 16.5],
    ['16.0', 15.95, 16.05],
    ['18.9', 18.85, 18.95],
    ['95.5', 95.45, 95.55],
    ['345', 344.5, 345.5],
    ['0.05', 0.045, 0.055],
    ['12345678901.23', 12345678901.225, 12345678901.235],
  ])('reads %s as [%d, %d)', (printed, lo, hi) => {
    expect(roundedTo(printed)).toEqual(interval(lo, hi, false, true));
  });

  it('keeps zero from going below zero', () => {
    expect(roundedTo('0')).toEqual(interval(0, 0.5, false, true));
    expect(roundedTo('0.0')).toEqual(interval(0, 0.05, false, true));
  });

  it.each(['-7.6', '+7.6', '', '7.', '.5', '1e3', '1e+3', '７.6', '7,6', 'NaN'])('refuses %j', (printed) => {
    expect(() => roundedTo(printed)).toThrow(`: ${printed}`);
  });
});

describe('contains', () => {
  it('holds closed ends and not open ones', () => {
    expect(contains(roundedTo('7.6'), 7.55)).toBe(true);
    expect(contains(roundedTo('7.6'), 7.65)).toBe(false);
    expect(contains(roundedTo('7.6'), 7.549999)).toBe(false);
    expect(contains(roundedTo('7.6'), 7.649999)).toBe(true);
    expect(contains(moreThan(2), 2)).toBe(false);
    expect(contains(atLeast(2), 2)).toBe(true);
    expect(contains(between(80, 100), 100)).toBe(true);
    expect(contains(between(80, 100), 100.1)).toBe(false);
    expect(contains(exactly(4), 4)).toBe(true);
    expect(contains(exactly(4), 5)).toBe(false);
  });
});

describe('between', () => {
  it('refuses reversed and endless bounds', () => {
    expect(() => between(2, 1)).toThrow('2 to 1');
    expect(() => between(NaN, 1)).toThrow('NaN');
    expect(() => between(0, Infinity)).toThrow('Infinity');
    expect(() => exactly(Infinity)).toThrow('Infinity');
    expect(between(1, 1)).toEqual(exactly(1));
  });
});

describe('disjoint', () => {
  it('tells the two fraud figures of the report apart', () => {
    expect(disjoint(roundedTo('345'), roundedTo('354'))).toBe(true);
    expect(disjoint(roundedTo('354'), roundedTo('345'))).toBe(true);
    expect(disjoint(roundedTo('345'), roundedTo('345'))).toBe(false);
  });

  it('looks at the ends where intervals touch', () => {
    expect(disjoint(interval(1, 2, false, true), interval(2, 3, false, true))).toBe(true);
    expect(disjoint(interval(1, 2, false, false), interval(2, 3, true, true))).toBe(true);
    expect(disjoint(interval(2, 3, true, true), interval(1, 2, false, false))).toBe(true);
    expect(disjoint(interval(1, 2, false, false), interval(2, 3, false, true))).toBe(false);
    expect(disjoint(interval(1, 2.5, false, false), interval(2, 3, false, true))).toBe(false);
  });
});

describe('ratioOf', () => {
  it('moves the decimal point without floating error', () => {
    expect(ratioOf(roundedTo('7.6'))).toEqual(interval(0.0755, 0.0765, false, true));
    expect(ratioOf(roundedTo('31'))).toEqual(interval(0.305, 0.315, false, true));
    expect(ratioOf(atLeast(80))).toEqual(interval(0.8, Infinity, false, true));
    expect(shiftedByTens(roundedTo('5.9'), 4)).toEqual(interval(58500, 59500, false, true));
  });
});

describe('propagate', () => {
  const a = roundedTo('7.6');
  const b = roundedTo('16');

  it('opens a bound unless a corner of reached ends attains it', () => {
    expect(propagate((x, y) => x + y, [between(0, 1), between(2, 3)])).toEqual(between(2, 4));
    expect(propagate((x, y) => x + y, [a, exactly(1)])).toEqual(interval(8.55, 8.65, false, true));
    expect(propagate((x) => -x, [a])).toEqual(interval(-7.65, -7.55, true, false));
    expect(propagate((x, y) => x / y, [a, b])).toMatchObject({ loOpen: true, hiOpen: true });
  });

  it('keeps one argument one argument', () => {
    const share = propagate((x, y) => x / y - x / 100, [a, b]);
    expect(share.lo).toBeCloseTo(7.55 / 16.5 - 0.0755, 12);
    expect(share.hi).toBeCloseTo(7.65 / 15.5 - 0.0765, 12);
  });

  it('leaves the far end of an unbounded argument open', () => {
    expect(propagate((x, n) => x / n, [moreThan(20), exactly(5)])).toEqual(interval(4, Infinity, true, true));
    expect(propagate((x, n) => x / n, [atLeast(20), exactly(5)])).toEqual(interval(4, Infinity, false, true));
    expect(propagate((n, x) => n / x, [exactly(8), atLeast(2)])).toEqual(interval(0, 4, true, false));
  });

  it('counts corners that differ by floating error as one', () => {
    const f = (x: number, y: number) => (x / y) * y;
    expect(propagate(f, [between(1, 3), interval(3, 49, false, true)])).toMatchObject({
      loOpen: false,
      hiOpen: false,
    });
  });

  it('counts them as one at any size', () => {
    const f = (x: number, y: number) => (x / y) * y;
    expect(f(1e9, 55)).not.toBe(f(1e9, 3));
    expect(propagate(f, [between(1e9, 3e9), interval(3, 55, true, false)]).loOpen).toBe(false);
  });

  it('refuses a corner without a value', () => {
    expect(() => propagate((x, y) => x / y, [exactly(0), exactly(0)])).toThrow('0, 0');
  });
});

describe('widenOutward', () => {
  it('rounds the lower bound down and the upper bound up', () => {
    expect(widenOutward(interval(45.7576, 49.3548, true, true), 2)).toEqual(
      interval(45.75, 49.36, true, true),
    );
    expect(widenOutward(interval(-1.234, 1.234, false, true), 1)).toEqual(interval(-1.3, 1.3, false, true));
    expect(widenOutward(interval(-1.29, 1.21, false, true), 0)).toEqual(interval(-2, 2, false, true));
  });

  it('leaves bounds that are such decimals but for floating error', () => {
    expect(widenOutward(interval(0.1 + 0.2, 1.1 * 3, false, true), 1)).toEqual(
      interval(0.3, 3.3, false, true),
    );
    expect(widenOutward(interval(0.3 - 4e-17, 3.3, false, true), 1)).toEqual(interval(0.3, 3.3, false, true));
    expect(widenOutward(interval(1.8875, 1.9125, false, true), 4)).toEqual(
      interval(1.8875, 1.9125, false, true),
    );
    expect(widenOutward(interval(2, 3, false, true), 3)).toEqual(interval(2, 3, false, true));
  });

  it('leaves an infinite end', () => {
    expect(widenOutward(moreThan(344.8276), 1)).toEqual(moreThan(344.8));
  });
});
