import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gini,
  grassRootsShare,
  mean,
  postsPerTenThousand,
  spread,
  sumOfKnown,
  weightedGini,
} from '../../src/domain/apportionment/measures';

const value = fc.integer({ min: 0, max: 500 });
const values = fc.array(value, { minLength: 1, maxLength: 12 }).filter((all) => all.some((x) => x > 0));
const maybe = fc.option(value, { nil: undefined });

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** The definition, pair by pair. */
function byPairs(all: readonly { readonly value: number; readonly weight: number }[]): number {
  const weight = sum(all.map((a) => a.weight));
  const held = sum(all.map((a) => a.weight * a.value));
  const pairs = all.flatMap((a) => all.map((b) => a.weight * b.weight * Math.abs(a.value - b.value)));
  return sum(pairs) / (2 * weight * held);
}

describe('gini', () => {
  it('is the mean difference of all pairs over twice the mean, weighted or not', () => {
    fc.assert(
      fc.property(
        values,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 }),
        (all, weights) => {
          const weighted = all.map((x, i) => ({ value: x, weight: weights[i] ?? 1 }));
          expect(gini(all)).toBeCloseTo(byPairs(all.map((x) => ({ value: x, weight: 1 }))), 10);
          expect(weightedGini(weighted)).toBeCloseTo(byPairs(weighted), 10);
        },
      ),
    );
  });

  it('lies in [0, 1 − 1/n], ignores order and scale, and falls when a post goes from the most to the least', () => {
    fc.assert(
      fc.property(values, (all) => {
        const g = gini(all) ?? NaN;
        expect(g).toBeGreaterThanOrEqual(0);
        expect(g).toBeLessThanOrEqual(1 - 1 / all.length + 1e-12);
        expect(gini(all.toReversed())).toBeCloseTo(g, 12);
        expect(gini(all.map((x) => 7 * x))).toBeCloseTo(g, 12);
        const sorted = all.toSorted((a, b) => a - b);
        const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
        if (high - low < 2) return;
        expect(gini([low + 1, ...sorted.slice(1, -1), high - 1])).toBeLessThan(g);
      }),
    );
  });
});

describe('a measure with an unknown', () => {
  it('is unknown, and never NaN or infinite otherwise', () => {
    fc.assert(
      fc.property(fc.array(maybe, { maxLength: 6 }), maybe, (all, whole) => {
        const unknown = all.includes(undefined);
        const measures = [
          sumOfKnown(all),
          mean(all),
          gini(all),
          spread(all.map((x, i) => ({ id: `u${i}`, value: x })))?.ratio,
        ];
        const shares = [
          grassRootsShare(all, whole),
          weightedGini(all.map((x) => ({ value: x, weight: whole }))),
        ];
        if (unknown) expect([...measures, ...shares].every((m) => m === undefined)).toBe(true);
        if (whole === undefined)
          expect([grassRootsShare(all, whole), postsPerTenThousand(1, whole)]).toEqual([
            undefined,
            undefined,
          ]);
        for (const m of [...measures, ...shares]) if (m !== undefined) expect(Number.isFinite(m)).toBe(true);
      }),
    );
  });
});
