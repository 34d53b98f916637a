import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreeingTotal } from '../../src/domain/flows/agreeing-total';
import { agreeingTotal } from '../../src/domain/flows/agreeing-total';
import { contains, roundedTo, type Interval } from '../../src/domain/numbers/interval';
import { wholePosts } from '../../src/domain/figures/whole-posts';

const shares = fc.record({
  a: fc.integer({ min: 1, max: 999 }).map((tenths) => roundedTo((tenths / 10).toFixed(1))),
  b: fc.integer({ min: 1, max: 100 }).map((percent) => roundedTo(String(percent))),
});

/** Every agreeing pair, tried one by one. */
const pairsOf = (total: number, a: Interval, b: Interval) => {
  const pairs: { m: number; t: number }[] = [];
  for (let m = 1; m <= total; m++) {
    if (!contains(a, Number(((100 * m) / total).toPrecision(14)))) continue;
    for (let t = m; t <= total; t++)
      if (contains(b, Number(((100 * m) / t).toPrecision(14)))) pairs.push({ m, t });
  }
  return pairs;
};

const spanOf = (numbers: readonly number[]) => {
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return { first, last, count: last - first + 1 };
};

const rangesOf = ({ moved, releasing, releasingAfter, others, othersAfter }: AgreeingTotal) => ({
  moved,
  releasing,
  releasingAfter,
  others,
  othersAfter,
});

describe('agreeingTotal', () => {
  it('spans just the pairs that agree, for any shares, and refuses where there is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), shares, (total, { a, b }) => {
        const pairs = pairsOf(total, a, b);
        const result = agreeingTotal(total, a, b);
        expect(result.ok).toBe(pairs.length > 0);
        if (!result.ok) return;
        expect(rangesOf(result.value)).toEqual({
          moved: spanOf(pairs.map((p) => p.m)),
          releasing: spanOf(pairs.map((p) => p.t)),
          releasingAfter: spanOf(pairs.map((p) => p.t - p.m)),
          others: spanOf(pairs.map((p) => total - p.t)),
          othersAfter: spanOf(pairs.map((p) => total - p.t + p.m)),
        });
        const { moved, releasing } = result.value.point;
        expect(pairs).toContainEqual({ m: moved, t: releasing });
      }),
      { numRuns: 200 },
    );
  });

  it('names the nearest totals that agree, on either side, and none between', () => {
    const [a, b] = [roundedTo('7.6'), roundedTo('16')];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (total) => {
        const result = agreeingTotal(total, a, b);
        if (result.ok) return;
        const agrees = (n: number) => agreeingTotal(n, a, b).ok;
        const { below, above } = result.problems[0]!.detail as { below?: number; above: number };
        for (let n = (below ?? 0) + 1; n < above; n++) expect(agrees(n)).toBe(false);
        expect(agrees(above)).toBe(true);
        if (below !== undefined) expect(agrees(below)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('draws the pair the data set itself is made of', () => {
    const [a, b] = [roundedTo('7.6'), roundedTo('16')];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30_000 }), (total) => {
        const drawn = agreeingTotal(total, a, b);
        const whole = wholePosts(total, { point: 7.6, interval: a }, { point: 16, interval: b });
        expect(drawn.ok).toBe(whole.ok);
        if (!drawn.ok || !whole.ok) return;
        const { moved, releasing } = drawn.value.point;
        expect(moved).toBe(whole.value.moved.magnitude);
        expect(releasing).toBe(whole.value.releasingBefore.magnitude);
        expect(drawn.value.releasingAfter.first).toBe(whole.value.releasingAfter.interval.lo);
        expect(drawn.value.othersAfter.last).toBe(whole.value.othersAfter.interval.hi);
      }),
      { numRuns: 200 },
    );
  });
});
