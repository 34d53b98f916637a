import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/domain/apportionment/apportion';
import { boundedClaims, divided, freeClaims, seats, tenths } from '../support/apportioning';

describe('largest remainder', () => {
  it('stays within the quota, and no remainder passed over is larger than one that counted', () => {
    fc.assert(
      fc.property(seats, freeClaims, (n, of) => {
        const { posts, ties } = divided(n, of, 'largest-remainder');
        const total = of.reduce((all, c) => all + tenths(c), 0n);
        const rests = of.map((c) => {
          const floor = (tenths(c) * BigInt(n)) / total;
          const up = BigInt(posts.get(c.id) ?? NaN) - floor;
          expect(up === 0n || up === 1n).toBe(true);
          return { id: c.id, up, rest: (tenths(c) * BigInt(n)) % total };
        });
        const counted = rests.filter((r) => r.up === 1n);
        const passed = rests.filter((r) => r.up === 0n);
        expect(counted.every((c) => c.rest > 0n && passed.every((p) => p.rest <= c.rest))).toBe(true);
        const tied = counted.flatMap((c) =>
          passed.filter((p) => p.rest === c.rest).flatMap((p) => [c.id, p.id]),
        );
        expect(new Set(ties.flatMap((t) => t.among))).toEqual(new Set(tied));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the proportion among units that no bound stops', () => {
    fc.assert(
      fc.property(seats, boundedClaims, (n, of) => {
        const result = apportion(n, of, 'largest-remainder');
        fc.pre(result.ok);
        if (!result.ok) return;
        const { posts } = result.value;
        const free = of.filter((c) => {
          const got = posts.get(c.id) ?? NaN;
          return (
            c.locked === undefined &&
            c.weight > 0 &&
            got > (c.floor ?? 0) + 1 &&
            got < (c.cap ?? Infinity) - 1
          );
        });
        for (const a of free)
          for (const b of free) {
            const [s, t] = [posts.get(a.id) ?? NaN, posts.get(b.id) ?? NaN];
            expect((s - 1) / a.weight).toBeLessThan((t + 1) / b.weight);
          }
      }),
      { numRuns: 500 },
    );
  });
});
