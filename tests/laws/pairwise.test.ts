import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCases, pairwise } from '../support/pairwise';

const factors = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 6 })
  .map((sizes) =>
    Object.fromEntries(sizes.map((n, at) => [`f${at}`, Array.from({ length: n }, (_, i) => i)])),
  );

type Case = Readonly<Record<string, unknown>>;

const pairsOf = (cases: readonly Case[]): Set<string> =>
  new Set(
    cases.flatMap((each) =>
      Object.entries(each).flatMap(([a, i], at) =>
        Object.entries(each)
          .slice(at + 1)
          .map(([b, j]) => `${a}=${String(i)} ${b}=${String(j)}`),
      ),
    ),
  );

describe('pairwise cases', () => {
  it('hold every pair that all cases hold', () => {
    fc.assert(
      fc.property(factors, (levels) => {
        expect(pairsOf(pairwise(levels))).toEqual(pairsOf(allCases(levels)));
      }),
    );
  });

  it('are no more than all cases, each of them one, and the same each time', () => {
    fc.assert(
      fc.property(factors, (levels) => {
        const cases = pairwise(levels);
        const texts = cases.map((each) => JSON.stringify(each));
        const all = new Set(allCases(levels).map((each) => JSON.stringify(each)));
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts.filter((text) => !all.has(text))).toEqual([]);
        expect(pairwise(levels)).toEqual(cases);
      }),
    );
  });

  it('are few: at most half as many again as the two longest factors have pairs', () => {
    const levels = {
      picture: [...Array(9).keys()],
      state: [0, 1, 2, 3],
      theme: [0, 1, 2],
      language: [0, 1],
      form: [0, 1],
    };
    expect(pairwise(levels).length).toBeLessThanOrEqual(54);
    expect(pairwise(levels).length).toBeGreaterThanOrEqual(36);
  });

  it('need a level of each factor', () => {
    expect(() => pairwise({ a: [1], b: [] })).toThrow('a factor has no level');
  });
});
