import { describe, expect, it } from 'vitest';
import type { Claim, Method } from '../../src/domain/apportionment/claim';
import { methods } from '../../src/domain/apportionment/claim';
import { byWeight, divided, posts } from '../support/apportioning';

const districts: readonly Claim[] = [
  { id: '昆都仑区', weight: 726_838 },
  { id: '青山区', weight: 600_284 },
  { id: '东河区', weight: 512_045 },
  { id: '土默特右旗', weight: 276_453 },
  { id: '九原区', weight: 195_831 },
  { id: '固阳县', weight: 175_574 },
  { id: '达茂旗', weight: 101_486 },
  { id: '石拐区', weight: 35_803 },
  { id: '白云矿区', weight: 26_050 },
];

describe('apportion by Sainte-Laguë', () => {
  it('tops up the nine districts by census 2010 as the illustrative split says', () => {
    expect(posts(76, districts)).toEqual([21, 17, 14, 8, 6, 5, 3, 1, 1]);
    expect(posts(76, districts, 'sainte-lague')).toEqual([21, 17, 14, 8, 6, 5, 3, 1, 1]);
    expect(divided(76, districts).ties).toEqual([]);
    expect([...divided(76, districts).posts.keys()]).toEqual(districts.map((d) => d.id));
  });
});

describe('apportion by textbook examples', () => {
  const balinskiYoung = byWeight([9061, 7179, 5259, 3319, 1182]);
  it.each<[Method, number[]]>([
    ['largest-remainder', [9, 7, 5, 4, 1]],
    ['dhondt', [10, 7, 5, 3, 1]],
    ['sainte-lague', [9, 8, 5, 3, 1]],
    ['huntington-hill', [9, 7, 6, 3, 1]],
    ['adams', [9, 7, 5, 3, 2]],
    ['equal', [6, 5, 5, 5, 5]],
  ])('divides 26 posts of Balinski and Young by %s as %j', (method, expected) => {
    expect(posts(26, balinskiYoung, method)).toEqual(expected);
  });

  it('tells D’Hondt from Sainte-Laguë where small parties stand', () => {
    const parties = byWeight([100_000, 80_000, 30_000, 20_000]);
    expect(posts(8, parties, 'dhondt')).toEqual([4, 3, 1, 0]);
    expect(posts(8, parties, 'sainte-lague')).toEqual([3, 3, 1, 1]);
  });

  it('reproduces the Alabama paradox for largest remainder and for no other method', () => {
    const votes = byWeight([6, 6, 2]);
    expect(posts(10, votes, 'largest-remainder')).toEqual([4, 4, 2]);
    expect(posts(11, votes, 'largest-remainder')).toEqual([5, 5, 1]);
    expect(posts(11, votes, 'sainte-lague')[2]).toBeGreaterThanOrEqual(
      posts(10, votes, 'sainte-lague')[2] ?? 9,
    );
  });

  it('gives every unit with weight a post before any has two by Adams and Huntington–Hill', () => {
    const steep = byWeight([1000, 1, 0, 1]);
    for (const method of ['adams', 'huntington-hill'] as const) {
      expect(posts(3, steep, method)).toEqual([1, 1, 0, 1]);
      expect(posts(4, steep, method)).toEqual([2, 1, 0, 1]);
      expect(divided(1, steep, method)).toEqual({
        posts: new Map(Object.entries({ a: 1, b: 0, c: 0, d: 0 })),
        ties: [],
      });
      expect(divided(2, steep, method).ties).toEqual([{ among: ['b', 'd'], given: ['b'] }]);
    }
  });
});

describe('apportion in equal parts', () => {
  it('looks at weights only to break ties', () => {
    expect(posts(76, byWeight([1, 2, 3, 0]), 'equal')).toEqual([19, 19, 19, 19]);
    const uneven = divided(10, byWeight([1, 2, 0, 2]), 'equal');
    expect([...uneven.posts.values()]).toEqual([2, 3, 2, 3]);
    expect(uneven.ties).toEqual([{ among: ['b', 'd', 'a', 'c'], given: ['b', 'd'] }]);
    expect(posts(4, byWeight([0, 0]), 'equal')).toEqual([2, 2]);
  });
});

describe('apportion where units tie', () => {
  it('names who tied and who got the post: larger weight, then id', () => {
    const tied = divided(3, byWeight([2, 2, 2, 2]).toReversed());
    expect(tied.ties).toEqual([{ among: ['a', 'b', 'c', 'd'], given: ['a', 'b', 'c'] }]);
    expect(tied.posts.get('d')).toBe(0);
    const remainder = divided(3, byWeight([5, 5]), 'largest-remainder');
    expect(remainder.ties).toEqual([{ among: ['a', 'b'], given: ['a'] }]);
    expect(remainder.posts.get('a')).toBe(2);
  });

  it('sees ties between decimals that floating point hides', () => {
    const { posts: got, ties } = divided(3, byWeight([0.1, 0.3]), 'dhondt');
    expect([...got.values()]).toEqual([0, 3]);
    expect(ties).toEqual([{ among: ['b', 'a'], given: ['b'] }]);
    expect(divided(3, byWeight([0.7, 0.1]), 'sainte-lague').ties).toEqual([]);
    expect(divided(4, byWeight([0.7, 0.1]), 'sainte-lague').ties).toEqual([
      { among: ['b', 'a'].toReversed(), given: ['a'] },
    ]);
  });

  it('sees differences that floating point hides', () => {
    const large = Number.MAX_SAFE_INTEGER;
    const { posts: got, ties } = divided(1, byWeight([large - 1, large]), 'huntington-hill');
    expect(ties).toEqual([]);
    expect(got.get('b')).toBe(1);
  });

  it('names no tie that decided nothing', () => {
    expect(divided(4, byWeight([2, 2, 2, 2])).ties).toEqual([]);
    expect(divided(0, byWeight([2, 2])).ties).toEqual([]);
    expect(
      divided(
        1,
        byWeight([2, 2]).map((c, i) => (i === 1 ? { ...c, cap: 0 } : c)),
      ).ties,
    ).toEqual([]);
    expect(divided(2, byWeight([5, 5]), 'largest-remainder').ties).toEqual([]);
  });
});

describe('apportion of very many posts', () => {
  it('does not walk through them one by one', () => {
    const units = Array.from({ length: 300 }, (_, i): Claim => ({
      id: `u${i}`,
      weight: 1 + i,
      existing: 2 * i,
    }));
    for (const method of methods) {
      const { posts: got } = divided(4_515_000_000, units, method);
      expect([...got.values()].reduce((a, b) => a + b)).toBe(4_515_000_000);
    }
  });
});
