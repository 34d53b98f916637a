import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/domain/apportionment/apportion';
import type { Claim } from '../../src/domain/apportionment/claim';

const few = fc.integer({ min: 0, max: 6 });

describe('level-up', () => {
  const units = fc.array(
    fc.record(
      { weight: fc.integer({ min: 1, max: 6 }), existing: fc.integer({ min: 0, max: 5 }), cap: few },
      {
        requiredKeys: ['weight', 'existing'],
      },
    ),
    { minLength: 1, maxLength: 4 },
  );

  /** Every way to give `n` posts to the claims within their caps. */
  function* ways(n: number, of: readonly Claim[]): Generator<readonly number[]> {
    const [first, ...rest] = of;
    if (!first) {
      if (n === 0) yield [];
      return;
    }
    for (let own = 0; own <= Math.min(n, first.cap ?? n); own++)
      for (const others of ways(n - own, rest)) yield [own, ...others];
  }

  /** Posts per resident from the lowest up, over the common denominator 60 of 1 … 6. */
  const levels = (way: readonly number[], of: readonly Claim[]) =>
    of.map((c, i) => (60 * ((c.existing ?? NaN) + (way[i] ?? NaN))) / c.weight).sort((a, b) => a - b);

  const isLower = (a: readonly number[], b: readonly number[]) => {
    const i = a.findIndex((x, k) => x !== b[k]);
    return i >= 0 && (a[i] ?? NaN) < (b[i] ?? NaN);
  };

  it('is max-min fair to the last unit: no other division has higher levels from the lowest up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), units, (n, drafts) => {
        const of = drafts.map((d, i): Claim => ({ id: `u${i}`, ...d }));
        const result = apportion(n, of, 'level-up');
        const all = [...ways(n, of)].map((way) => levels(way, of));
        expect(result.ok).toBe(all.length > 0);
        if (!result.ok) return;
        const own = levels([...result.value.posts.values()], of);
        expect(all.filter((other) => isLower(own, other))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
