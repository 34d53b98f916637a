import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/apportionment/claim';
import { methods } from '../../src/domain/apportionment/claim';
import { byWeight, posts, problems } from '../support/apportioning';

describe('apportion within bounds', () => {
  const two = byWeight([90, 10]);

  it('keeps floors, caps and locks and shares out the rest', () => {
    const [a, b, c] = byWeight([60, 30, 10]) as [Claim, Claim, Claim];
    expect(posts(10, [a, b, { ...c, floor: 3 }])).toEqual([5, 2, 3]);
    expect(posts(10, [{ ...a, cap: 4 }, b, { ...c, weight: 11 }])).toEqual([4, 4, 2]);
    expect(posts(10, [a, { ...b, locked: 7 }, c])).toEqual([3, 7, 0]);
    expect(posts(10, [{ ...a, locked: 0 }, b, c], 'largest-remainder')).toEqual([0, 8, 2]);
    expect(posts(10, [a, b, { ...c, floor: 3 }], 'largest-remainder')).toEqual([5, 2, 3]);
    expect(posts(10, [{ ...a, cap: 4 }, b, c], 'largest-remainder')).toEqual([4, 5, 1]);
    expect(
      posts(
        9,
        [
          { ...a, cap: 1 },
          { ...b, cap: 1 },
          { ...c, cap: 7 },
        ],
        'largest-remainder',
      ),
    ).toEqual([1, 1, 7]);
  });

  it('gives a unit without weight its floor and nothing more', () => {
    for (const method of methods.filter((m) => m !== 'equal')) {
      const claims: Claim[] = [
        { id: 'a', weight: 1, existing: 1 },
        { id: 'b', weight: 0, floor: 2, existing: 0 },
        { id: 'c', weight: 0, existing: 0 },
      ];
      expect(posts(9, claims, method)).toEqual([7, 2, 0]);
    }
  });

  it('takes bounds that leave no choice', () => {
    for (const method of methods) {
      expect(posts(0, [], method)).toEqual([]);
      expect(
        posts(
          0,
          byWeight([0, 0]).map((c) => ({ ...c, existing: 0 })),
          method,
        ),
      ).toEqual([0, 0]);
      const tight = byWeight([3, 5]).map((c) => ({ ...c, floor: 2, cap: 2, existing: 1 }));
      expect(posts(4, tight, method)).toEqual([2, 2]);
      expect(
        posts(
          4,
          tight.map((c) => ({ ...c, locked: 2 })),
          method,
        ),
      ).toEqual([2, 2]);
    }
  });

  it.each<[string, number, Claim[], object]>([
    ['locked-exceed-seats', 5, [{ id: 'a', weight: 1, locked: 6 }], { locked: 6, seats: 5 }],
    ['floors-exceed-seats', 5, byWeight([1, 1]).map((c) => ({ ...c, floor: 3 })), { floors: 6, seats: 5 }],
    ['caps-below-seats', 5, byWeight([1, 1]).map((c) => ({ ...c, cap: 2 })), { caps: 4, seats: 5 }],
    ['caps-below-seats', 5, [{ id: 'a', weight: 1, locked: 3 }], { caps: 3, seats: 5 }],
    [
      'caps-below-seats',
      5,
      [
        { id: 'a', weight: 1, cap: 3 },
        { id: 'b', weight: 0 },
      ],
      { caps: 3, seats: 5 },
    ],
    ['caps-below-seats', 1, [], { caps: 0, seats: 1 }],
    [
      'no-weight',
      5,
      [
        { id: 'a', weight: 0, floor: 1 },
        { id: 'b', weight: 0 },
      ],
      { seats: 5, floors: 1 },
    ],
  ])('names %s with its numbers', (code, seats, claims, detail) => {
    expect(problems(seats, claims)).toEqual([{ code, where: 'claims', detail }]);
  });

  it('names bounds that contradict one another', () => {
    expect(problems(5, [{ id: 'a', weight: 1, floor: 3, cap: 2 }])).toEqual([
      { code: 'floor-above-cap', where: 'claims/a', detail: { id: 'a', floor: 3, cap: 2 } },
    ]);
    expect(problems(5, [{ id: 'a', weight: 1, floor: 3, locked: 2 }])).toEqual([
      {
        code: 'locked-outside-bounds',
        where: 'claims/a',
        detail: { id: 'a', locked: 2, floor: 3, cap: 'Infinity' },
      },
    ]);
    expect(problems(5, [{ id: 'a', weight: 1, cap: 3, locked: 5 }])).toEqual([
      { code: 'locked-outside-bounds', where: 'claims/a', detail: { id: 'a', locked: 5, floor: 0, cap: 3 } },
    ]);
    expect(posts(5, [{ id: 'a', weight: 1, floor: 5, cap: 5, locked: 5 }])).toEqual([5]);
  });

  it('names every number it cannot use, in the order of the ids', () => {
    for (const seats of [-1, 1.5, NaN, Infinity])
      expect(problems(seats, two)).toEqual([
        {
          code: 'seats-not-whole',
          where: 'seats',
          detail: { seats: Number.isFinite(seats) ? seats : String(seats) },
        },
      ]);
    const claims: Claim[] = [
      { id: 'b', weight: NaN, floor: -1 },
      { id: 'a', weight: -3, cap: 2.5 },
      { id: 'c', weight: Infinity, locked: 0.5, existing: NaN },
    ];
    const expected = [
      { code: 'weight-not-usable', where: 'claims/a/weight', detail: { id: 'a', weight: -3 } },
      { code: 'posts-not-whole', where: 'claims/a/cap', detail: { id: 'a', posts: 2.5 } },
      { code: 'weight-not-usable', where: 'claims/b/weight', detail: { id: 'b', weight: 'NaN' } },
      { code: 'posts-not-whole', where: 'claims/b/floor', detail: { id: 'b', posts: -1 } },
      { code: 'weight-not-usable', where: 'claims/c/weight', detail: { id: 'c', weight: 'Infinity' } },
      { code: 'posts-not-whole', where: 'claims/c/locked', detail: { id: 'c', posts: 0.5 } },
      { code: 'posts-not-whole', where: 'claims/c/existing', detail: { id: 'c', posts: 'NaN' } },
    ];
    expect(problems(5, claims)).toEqual(expected);
    expect(problems(5, claims.toReversed())).toEqual(expected);
  });

  it('names an id that stands twice', () => {
    const twice = [...two, { id: 'b', weight: 1 }, { id: 'b', weight: 2 }, { id: 'a', weight: 2 }];
    expect(problems(5, twice).map((p) => [p.code, p.where])).toEqual([
      ['duplicate-id', 'claims/a'],
      ['duplicate-id', 'claims/b'],
    ]);
  });
});
