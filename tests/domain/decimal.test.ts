import { describe, expect, it } from 'vitest';
import {
  ceilDivide,
  decimalOf,
  digitsAt,
  floorDivide,
  numberOf,
  parseDecimal,
  wholeProportions,
} from '../../src/domain/numbers/decimal';

describe('decimalOf', () => {
  it.each([
    [7.55, 755n, 2],
    [16, 16n, 0],
    [-0.5, -5n, 1],
    [-0, 0n, 0],
    [1e21, 10n ** 21n, 0],
    [1.5e-7, 15n, 8],
    [1.25e22, 125n * 10n ** 20n, 0],
  ])('reads %d as it prints', (x, digits, scale) => {
    expect(decimalOf(x)).toEqual({ digits, scale });
    expect(numberOf(decimalOf(x))).toBe(x + 0);
  });

  it('refuses what is no finite number', () => {
    for (const x of [NaN, Infinity, -Infinity]) expect(() => decimalOf(x)).toThrow(String(x));
    expect(() => parseDecimal('1 000')).toThrow('1 000');
  });
});

describe('wholeProportions', () => {
  it('keeps the proportion of decimals exactly', () => {
    expect(wholeProportions([0.1, 0.2, 0.3])).toEqual([1n, 2n, 3n]);
    expect(wholeProportions([1, 0.25, 1e-3])).toEqual([1000n, 250n, 1n]);
    expect(wholeProportions([])).toEqual([]);
  });
});

describe('digitsAt', () => {
  it('appends zeros and never drops a digit', () => {
    expect(digitsAt(decimalOf(7.5), 3)).toBe(7500n);
    expect(() => digitsAt(decimalOf(7.55), 1)).toThrow('7.55');
  });
});

describe('floorDivide and ceilDivide', () => {
  it('round towards −∞ and +∞ on both sides of zero', () => {
    expect([7n, -7n, 6n, -6n, 0n].map((n) => floorDivide(n, 3n))).toEqual([2n, -3n, 2n, -2n, 0n]);
    expect([7n, -7n, 6n, -6n, 0n].map((n) => ceilDivide(n, 3n))).toEqual([3n, -2n, 2n, -2n, 0n]);
  });
});
