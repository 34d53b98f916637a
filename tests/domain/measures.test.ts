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

describe('postsPerTenThousand', () => {
  it('divides posts by residents', () => {
    expect(postsPerTenThousand(21, 726_838)).toBeCloseTo(0.28892, 5);
    expect(postsPerTenThousand(0, 5)).toBe(0);
    expect(postsPerTenThousand(-3, 10_000)).toBe(-3);
  });

  it('is unknown where posts or residents are unknown or nobody lives there', () => {
    expect(postsPerTenThousand(undefined, 100)).toBeUndefined();
    expect(postsPerTenThousand(3, undefined)).toBeUndefined();
    expect(postsPerTenThousand(3, 0)).toBeUndefined();
    expect(postsPerTenThousand(0, 0)).toBeUndefined();
    expect(postsPerTenThousand(3, -5)).toBeUndefined();
  });

  it('refuses what is no number', () => {
    expect(() => postsPerTenThousand(NaN, 5)).toThrow('NaN');
    expect(() => postsPerTenThousand(5, Infinity)).toThrow('Infinity');
  });
});

describe('sumOfKnown', () => {
  it('is unknown as soon as one part is, and 0 for nothing', () => {
    expect(sumOfKnown([1, 2, 3])).toBe(6);
    expect(sumOfKnown([1, undefined, 3])).toBeUndefined();
    expect(sumOfKnown([])).toBe(0);
  });
});

describe('mean', () => {
  it('counts each unit once and is unknown for no units or an unknown one', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([0, 0])).toBe(0);
    expect(mean([])).toBeUndefined();
    expect(mean([1, undefined])).toBeUndefined();
  });
});

describe('spread', () => {
  it('names the lowest and the highest unit and their ratio', () => {
    const levels = [
      { id: 'b', value: 4 },
      { id: 'a', value: 2 },
      { id: 'd', value: 8 },
      { id: 'c', value: 8 },
    ];
    expect(spread(levels)).toEqual({
      lowest: { id: 'a', value: 2 },
      highest: { id: 'c', value: 8 },
      ratio: 4,
    });
    expect(spread(levels.toReversed())).toEqual(spread(levels));
    expect(spread([{ id: 'z', value: 2 }, ...levels])?.lowest.id).toBe('a');
    expect(spread(levels.slice(0, 1))?.ratio).toBe(1);
  });

  it('has no ratio to a lowest of nothing', () => {
    const levels = [
      { id: 'a', value: 0 },
      { id: 'b', value: 3 },
    ];
    expect(spread(levels)).toEqual({ lowest: levels[0], highest: levels[1], ratio: undefined });
  });

  it('is unknown for no units or an unknown one', () => {
    expect(spread([])).toBeUndefined();
    expect(
      spread([
        { id: 'a', value: 1 },
        { id: 'b', value: undefined },
      ]),
    ).toBeUndefined();
  });
});

describe('gini', () => {
  it('is 0 for equal values and (n − 1)/n where one unit holds all', () => {
    expect(gini([3, 3, 3])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBe(0.75);
    expect(gini([5])).toBe(0);
    expect(gini([1, 3])).toBe(0.25);
  });

  it('is unknown for unknown, negative or no values and where all are 0', () => {
    expect(gini([1, undefined])).toBeUndefined();
    expect(gini([1, -1, 3])).toBeUndefined();
    expect(gini([])).toBeUndefined();
    expect(gini([0, 0])).toBeUndefined();
  });
});

describe('weightedGini', () => {
  it('counts each value as often as its weight', () => {
    const values = [
      { value: 1, weight: 3 },
      { value: 5, weight: 1 },
    ];
    expect(weightedGini(values)).toBe(gini([1, 1, 1, 5]));
    expect(weightedGini([...values, { value: 100, weight: 0 }])).toBe(gini([1, 1, 1, 5]));
  });

  it('is unknown for unknown or negative weights and without weight', () => {
    expect(weightedGini([{ value: 1, weight: undefined }])).toBeUndefined();
    expect(weightedGini([{ value: undefined, weight: 1 }])).toBeUndefined();
    expect(
      weightedGini([
        { value: 1, weight: -1 },
        { value: 2, weight: 3 },
      ]),
    ).toBeUndefined();
    expect(weightedGini([{ value: 1, weight: 0 }])).toBeUndefined();
  });
});

describe('grassRootsShare', () => {
  it('is the posts of the units counted over those of the system', () => {
    expect(grassRootsShare([525], 1000)).toBe(0.525);
    expect(grassRootsShare([500, 101], 1000)).toBe(0.601);
    expect(grassRootsShare([], 1000)).toBe(0);
  });

  it('is unknown where a unit or the system is', () => {
    expect(grassRootsShare([500, undefined], 1000)).toBeUndefined();
    expect(grassRootsShare([500], undefined)).toBeUndefined();
    expect(grassRootsShare([0], 0)).toBeUndefined();
  });
});
