import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/domain/apportionment/apportion';
import type { Claim, Method } from '../../src/domain/apportionment/claim';
import { methods } from '../../src/domain/apportionment/claim';
import type { DivisorMethod } from '../../src/domain/apportionment/divisor-methods';
import {
  anyMethod,
  boundedClaims,
  canTake,
  divided,
  divisorMethods,
  freeClaims,
  seats,
  tenths,
} from '../support/apportioning';

const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
const least = (c: Claim) => c.locked ?? c.floor ?? 0;
const most = (c: Claim, by: Method) => c.locked ?? (canTake(c, by) ? (c.cap ?? Infinity) : (c.floor ?? 0));

describe('apportion', () => {
  it('sums exactly, in whole posts, within floors, caps and locks, or names why it cannot', () => {
    fc.assert(
      fc.property(seats, boundedClaims, anyMethod, (n, of, by) => {
        const result = apportion(n, of, by);
        const feasible = sum(of.map(least)) <= n && n <= sum(of.map((c) => most(c, by)));
        expect(result.ok).toBe(feasible);
        expect(result.ok ? 0 : result.problems.length).toBe(feasible ? 0 : 1);
        if (!result.ok) return;
        expect(sum(result.value.posts.values())).toBe(n);
        for (const c of of) {
          const got = result.value.posts.get(c.id) ?? NaN;
          expect(Number.isSafeInteger(got)).toBe(true);
          expect(got).toBeGreaterThanOrEqual(least(c));
          expect(got).toBeLessThanOrEqual(most(c, by));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the claims, nor on the unit weights are counted in', () => {
    const shuffled = boundedClaims.chain((of) =>
      fc.tuple(fc.constant(of), fc.shuffledSubarray([...of], { minLength: of.length, maxLength: of.length })),
    );
    fc.assert(
      fc.property(seats, shuffled, anyMethod, (n, [of, other], by) => {
        const result = apportion(n, of, by);
        const again = apportion(n, other, by);
        expect(again).toEqual(result);
        const scaled = of.map((c) => ({ ...c, weight: Number(`${c.weight}e-3`) }));
        expect(apportion(n, scaled, by)).toEqual(result);
      }),
      { numRuns: 600 },
    );
  });

  it('takes a post from nobody when there is one more, by divisor methods and level-up', () => {
    fc.assert(
      fc.property(seats, boundedClaims, fc.constantFrom(...divisorMethods), (n, of, by) => {
        const now = apportion(n, of, by);
        const next = apportion(n + 1, of, by);
        fc.pre(now.ok && next.ok);
        if (!now.ok || !next.ok) return;
        for (const [id, got] of now.value.posts) expect(next.value.posts.get(id)).toBeGreaterThanOrEqual(got);
      }),
      { numRuns: 800 },
    );
  });

  it('treats equal units alike but for one post, and the heavier no worse', () => {
    fc.assert(
      fc.property(
        seats,
        freeClaims,
        fc.constantFrom(...methods.filter((m) => m !== 'level-up')),
        (n, of, by) => {
          const { posts } = divided(n, of, by);
          for (const a of of)
            for (const b of of)
              if (a.weight > b.weight) expect(posts.get(a.id)).toBeGreaterThanOrEqual(posts.get(b.id) ?? NaN);
              else if (a.weight === b.weight)
                expect(Math.abs((posts.get(a.id) ?? NaN) - (posts.get(b.id) ?? NaN))).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** [strength, divisor] of a claim for the post after `held`; compared by cross multiplication. */
const standing: Readonly<Record<DivisorMethod, (c: Claim, held: number) => readonly [bigint, bigint]>> = {
  'sainte-lague': (c, s) => [tenths(c), BigInt(2 * s + 1)],
  dhondt: (c, s) => [tenths(c), BigInt(s + 1)],
  adams: (c, s) => [tenths(c), BigInt(s)],
  'huntington-hill': (c, s) => [tenths(c) ** 2n, BigInt(s * (s + 1))],
  equal: (_, s) => [1n, BigInt(s + 1)],
  'level-up': (c, s) => [tenths(c), BigInt(s + (c.existing ?? NaN))],
};

describe('a divisor method', () => {
  it('leaves no unit with a better claim to a post than the one that got it last', () => {
    fc.assert(
      fc.property(seats, boundedClaims, fc.constantFrom(...divisorMethods), (n, of, by) => {
        const result = apportion(n, of, by);
        fc.pre(result.ok);
        if (!result.ok) return;
        const { posts, ties } = result.value;
        const open = of.filter((c) => c.locked === undefined && canTake(c, by));
        const got = (c: Claim) => posts.get(c.id) ?? NaN;
        const gainers = open.filter((c) => got(c) > (c.floor ?? 0));
        const waiting = open.filter((c) => got(c) < (c.cap ?? Infinity));
        const tied = new Set<string>();
        for (const g of gainers)
          for (const w of waiting) {
            if (g === w) continue;
            const [gs, gd] = standing[by](g, got(g) - 1);
            const [ws, wd] = standing[by](w, got(w));
            expect(gs * wd >= ws * gd).toBe(true);
            const firstPosts = gd === 0n && wd === 0n && by !== 'level-up';
            if (firstPosts) expect(gs >= ws).toBe(true);
            if (gs * wd === ws * gd && (!firstPosts || gs === ws)) tied.add(g.id).add(w.id);
          }
        expect(new Set(ties.flatMap((t) => t.among))).toEqual(tied);
        expect(ties.length).toBe(tied.size > 0 ? 1 : 0);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a named tie', () => {
  it('lists those who got the post first, by the larger weight (level-up: the smaller), then the id', () => {
    fc.assert(
      fc.property(seats, boundedClaims, anyMethod, (n, of, by) => {
        const result = apportion(n, of, by);
        fc.pre(result.ok && result.value.ties.length > 0);
        if (!result.ok) return;
        const byId = new Map(of.map((c) => [c.id, c]));
        for (const { among, given } of result.value.ties) {
          expect(given.length).toBeGreaterThan(0);
          expect(given.length).toBeLessThan(among.length);
          expect(among.slice(0, given.length)).toEqual(given);
          const sign = by === 'level-up' ? 1 : -1;
          const weights = among.map((id) => sign * (byId.get(id)?.weight ?? NaN));
          expect(weights).toEqual([...weights].sort((a, b) => a - b));
          among.forEach((id, i) => {
            if (i > 0 && weights[i] === weights[i - 1]) expect(id > (among[i - 1] ?? id)).toBe(true);
          });
        }
      }),
      { numRuns: 800 },
    );
  });
});
