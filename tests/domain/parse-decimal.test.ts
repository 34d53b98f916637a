import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/domain/numbers/parse-decimal';

const share = { largest: 100, digits: 2, percent: true };
const weight = { largest: 1_000_000, digits: 3, percent: false };

describe(parseDecimal, () => {
  it.each([
    ['7.6', 7.6],
    ['７．６％', 7.6],
    ['7.60 %', 7.6],
    ['0', 0],
    ['-0', 0],
    ['100', 100],
    [' 16% ', 16],
  ])('reads a share typed as “%s”', (text, value) => {
    expect(parseDecimal(text, share)).toEqual({ ok: true, value });
  });

  it.each([
    ['27,768.5', 27_768.5],
    ['２７，７６８', 27_768],
    ['1 234', 1234],
  ])('reads a weight typed as “%s”', (text, value) => {
    expect(parseDecimal(text, weight)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['约7', 'not-a-number'],
    ['1e2', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['12,34', 'grouping-irregular'],
    ['-1', 'negative'],
    ['−1', 'negative'],
    ['100.01', 'too-large'],
    ['7.655', 'too-fine'],
  ])('refuses a share typed as “%s”: %s', (text, code) => {
    expect(parseDecimal(text, share)).toMatchObject({ ok: false, problems: { code } });
  });

  it('refuses a weight in per cent, which would be another number', () => {
    expect(parseDecimal('12%', weight)).toMatchObject({ ok: false, problems: { code: 'percent-sign' } });
  });

  it('reads back every number it can print', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        expect(parseDecimal(text, share)).toEqual({ ok: true, value: hundredths / 100 });
      }),
    );
  });
});
