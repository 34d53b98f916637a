import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Derivation, Reading } from '../../src/domain/figures/derivation';
import { derivePosts } from '../../src/domain/figures/derive';
import { departmentsBeforeAfter } from '../../src/domain/figures/derive-indicators';
import type { Quantity } from '../../src/domain/figures/figure';
import { contains, roundedTo, widenOutward } from '../../src/domain/numbers/interval';
import { wholePosts } from '../../src/domain/figures/whole-posts';

const reading = (printed: string): Reading => ({ point: Number(printed), interval: roundedTo(printed) });

/** Half up, in whole numbers: `perUnit` 1,000 for tenths of a per cent, 100 for whole per cents. */
const rounded = (part: number, whole: number, perUnit: number) =>
  Math.floor((2 * perUnit * part + whole) / (2 * whole));

interface Posts {
  readonly m: number;
  readonly T: number;
  readonly t: number;
}

function bruteForce(T: number, tenths: number, percents: number): readonly Posts[] {
  const found: Posts[] = [];
  for (let m = 1; m <= T; m++) {
    if (rounded(m, T, 1000) !== tenths) continue;
    for (let t = m; t <= T; t++) if (rounded(m, t, 100) === percents) found.push({ m, T, t });
  }
  return found;
}

/** D1–D9 computed from whole posts, with no share in between. */
const truth: Readonly<Record<string, (p: Posts) => readonly number[]>> = {
  D1: ({ T, t }) => [(100 * t) / T],
  D2: ({ m, T, t }) => [(100 * (t - m)) / T],
  D3: ({ T, t }) => [(100 * (T - t)) / T],
  D4: ({ m, T, t }) => [(100 * (T - t + m)) / T],
  D5: ({ m, T, t }) => [(100 * m) / (T - t)],
  D6: ({ m, t }) => [(100 * m) / t],
  D7: ({ m, T, t }) => [t / (T - t), (t - m) / (T - t + m)],
  D8: ({ m, T }) => [(100 * m) / T],
  D9: ({ m, T }) => [(100 * m) / T / 4],
};

function quantities({ value }: Derivation): readonly Quantity[] {
  if (value.kind === 'single') return [value.is];
  return value.kind === 'change' ? [value.before, value.after] : [];
}

/** The derived quantities that do not hold for some posts: empty when all contain them, as printed and unprinted. */
function misses(derivations: readonly Derivation[], all: readonly Posts[]): readonly string[] {
  return derivations.flatMap((d) => {
    const values = truth[d.id];
    if (!values) throw new Error(`no truth of ${d.id}`);
    return quantities(d).flatMap(({ interval }, i) => {
      if (!interval) return [`${d.id} without interval`];
      const ranges = [widenOutward(interval, 9), widenOutward(interval, d.boundDigits)];
      const holds = (p: Posts) => ranges.every((range) => contains(range, values(p)[i] ?? NaN));
      const missed = all.find((p) => !holds(p));
      return missed ? [`${d.id} of ${JSON.stringify(missed)}`] : [];
    });
  });
}

const period = { from: 2019, to: 2022 };

describe('derivePosts', () => {
  it('contains every m, T, t that rounds to 7.6 % and 16 %', () => {
    const derivations = derivePosts(reading('7.6'), reading('16'), period);
    expect(derivations.map((d) => d.id)).toEqual(Object.keys(truth));
    const totals = Array.from({ length: 700 }, (_, i) => i + 1);
    const all = totals.flatMap((T) => bruteForce(T, 76, 16));
    expect(all.length).toBeGreaterThan(1000);
    expect(misses(derivations, all)).toEqual([]);
  });

  it('contains every m, T, t that rounds to any two reported shares', () => {
    const shares = fc.tuple(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 35, max: 90 }));
    fc.assert(
      fc.property(shares, fc.integer({ min: 20, max: 600 }), ([tenths, percents], T) => {
        const derivations = derivePosts(reading((tenths / 10).toFixed(1)), reading(String(percents)), period);
        expect(misses(derivations, bruteForce(T, tenths, percents))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has no slack: posts of a large system come within 0.01 of every bound', () => {
    const T = 200_000;
    const corners = [15_100, 15_299].flatMap((m) =>
      [Math.floor((100 * m) / 16.5) + 1, Math.floor((100 * m) / 15.5)].map((t) => ({ m, T, t })),
    );
    expect(corners.every(({ m, t }) => rounded(m, T, 1000) === 76 && rounded(m, t, 100) === 16)).toBe(true);
    for (const d of derivePosts(reading('7.6'), reading('16'), period)) {
      quantities(d).forEach(({ interval }, i) => {
        const reached = corners.map((p) => truth[d.id]?.(p)[i] ?? NaN);
        expect(Math.min(...reached) - (interval?.lo ?? NaN)).toBeLessThan(0.01);
        expect((interval?.hi ?? NaN) - Math.max(...reached)).toBeLessThan(0.01);
      });
    }
  });
});

describe('departmentsBeforeAfter', () => {
  it('finds every whole number of departments whose ratio rounds to the printed one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 20, max: 90 }), (removed, percent) => {
        const totals = Array.from({ length: 6 * removed }, (_, i) => i + 1);
        const brute = totals.filter((n) => rounded(removed, n, 100) === percent);
        fc.pre(brute.length > 0);
        const [before, after] = quantities(departmentsBeforeAfter(removed, reading(String(percent))));
        expect(before?.candidates).toEqual(brute);
        expect(after?.candidates).toEqual(brute.map((n) => n - removed));
      }),
    );
  });
});

describe('wholePosts', () => {
  it('spans exactly the posts found by brute force, and its representatives agree with the report', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom([76, 16], [120, 31], [31, 50]),
        (T, shares) => {
          const [tenths = 0, percents = 0] = shares;
          const result = wholePosts(T, reading((tenths / 10).toFixed(1)), reading(String(percents)));
          const all = bruteForce(T, tenths, percents);
          expect(result.ok).toBe(all.length > 0);
          if (!result.ok) return;
          const { moved, releasingBefore, releasingAfter, othersBefore, othersAfter } = result.value;
          const spans = (q: Quantity, of: (p: Posts) => number) =>
            expect(q.interval).toMatchObject({ lo: Math.min(...all.map(of)), hi: Math.max(...all.map(of)) });
          spans(moved, (p) => p.m);
          spans(releasingBefore, (p) => p.t);
          spans(releasingAfter, (p) => p.t - p.m);
          spans(othersBefore, (p) => p.T - p.t);
          spans(othersAfter, (p) => p.T - p.t + p.m);
          expect(all).toContainEqual({ m: moved.magnitude, T, t: releasingBefore.magnitude });
          expect(releasingAfter.magnitude).toBe(releasingBefore.magnitude - moved.magnitude);
          expect(releasingBefore.magnitude + othersBefore.magnitude).toBe(T);
          expect(releasingAfter.magnitude + othersAfter.magnitude).toBe(T);
        },
      ),
      { numRuns: 120 },
    );
  });
});
