import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../src/domain/numbers/table';
import { planDistance } from '../../src/domain/plan-effects/plan-distance';
import type { Allocation } from '../../src/domain/plan/allocation';
import { arbitraryAllocation } from '../support/made-allocation';

const absolutes = (a: Allocation, b: Allocation, side: 'cut' | 'topUp') => {
  const cells = ({ years, [side]: { units, cells: table } }: Allocation) =>
    new Map(units.flatMap(({ unit }, i) => years.map(({ year }, j) => [`${unit} ${year}`, table[i]![j]!])));
  const [left, right] = [cells(a), cells(b)];
  return sum(
    [...new Set([...left.keys(), ...right.keys()])].map((key) =>
      Math.abs((left.get(key) ?? 0) - (right.get(key) ?? 0)),
    ),
  );
};

describe('the distance between plans', () => {
  it('is half the sum of absolute differences where both move as many, and what one moves more besides', () => {
    fc.assert(
      fc.property(arbitraryAllocation, arbitraryAllocation, (a, b) => {
        const distance = planDistance(a, b);
        for (const side of ['cut', 'topUp'] as const) {
          const expected = (absolutes(a, b, side) + Math.abs(a.moved - b.moved)) / 2;
          expect(distance[side].all).toBe(expected);
          expect(distance[side].betweenUnits).toBeLessThanOrEqual(distance[side].all);
        }
        expect(distance.posts).toBe(Math.max(distance.cut.all, distance.topUp.all));
        expect(distance.posts).toBeLessThanOrEqual(Math.max(a.moved, b.moved));
      }),
      { numRuns: 300 },
    );
  });

  it('is a metric', () => {
    fc.assert(
      fc.property(arbitraryAllocation, arbitraryAllocation, arbitraryAllocation, (a, b, c) => {
        const posts = (x: Allocation, y: Allocation) => planDistance(x, y).posts;
        expect(posts(a, a)).toBe(0);
        expect(posts(a, b)).toBe(posts(b, a));
        expect(posts(a, c)).toBeLessThanOrEqual(posts(a, b) + posts(b, c));
        if (posts(a, b) === 0) expect(absolutes(a, b, 'cut') + absolutes(a, b, 'topUp')).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
