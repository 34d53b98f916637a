import { describe, expect, it } from 'vitest';
import { borneDigits } from '../../src/domain/numbers/borne-digits';
import { exactly, roundedTo } from '../../src/domain/numbers/interval';

describe(borneDigits, () => {
  it.each([
    ['16', 0],
    ['7.6', 1],
    ['0', 0],
  ] as const)('gives a printed %s back its own decimals', (printed, digits) => {
    expect(borneDigits(roundedTo(printed))).toBe(digits);
  });

  it('gives an exact number one decimal, and never more', () => {
    expect(borneDigits(exactly(16))).toBe(1);
    expect(borneDigits({ lo: 1.224, hi: 1.302 })).toBe(1);
    expect(borneDigits({ lo: 15.51, hi: 16.49 })).toBe(0);
  });
});
