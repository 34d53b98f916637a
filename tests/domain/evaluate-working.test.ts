import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateWorking } from '../../src/domain/figures/evaluate-working';

describe('evaluateWorking', () => {
  it.each([
    ['7.6 % ÷ 16 %', [0.475]],
    ['100 % − 7.6 % ÷ 16 % + 7.6 %', [0.601]],
    ['7.6 % ÷ (100 % − 7.6 % ÷ 16 %)', [0.144762]],
    ['26 ÷ 31 % → 26 ÷ 31 % − 26', [83.870968, 57.870968]],
    ['2 + 3 + 2 → 1 + 1 + 1', [7, 3]],
    ['100 % + 345 % | 100 % + 354 %', [4.45, 4.54]],
    ['> 20000 ÷ 58', [344.827586]],
    ['−3 × (2 - 4)', [6]],
  ])('reads %s', (text, expected) => {
    const found = evaluateWorking(text);
    expect(found).toHaveLength(expected.length);
    found?.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 6));
  });

  it.each(['', 'a ÷ b', '(1', '1)', '1 2', '1 ÷ 0', '÷ 2', '2 ÷'])('reads nothing from %j', (text) => {
    expect(evaluateWorking(text)).toBeUndefined();
  });

  it('keeps to the order of arithmetic', () => {
    const whole = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (a, b, c, d) => {
        expect(evaluateWorking(`${a} − ${b} × (${c} + ${d} %) ÷ ${d}`)?.[0]).toBeCloseTo(
          a - (b * (c + d / 100)) / d,
          9,
        );
      }),
    );
  });
});
