import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/apportionment/claim';
import { divided, posts, problems } from '../support/apportioning';

describe('apportion by levelling up', () => {
  const units: readonly Claim[] = [
    { id: 'rich', weight: 1000, existing: 30 },
    { id: 'poor', weight: 1000, existing: 10 },
    { id: 'middle', weight: 2000, existing: 40 },
  ];

  it('raises the fewest posts per resident first', () => {
    expect(posts(5, units, 'level-up')).toEqual([0, 5, 0]);
    expect(posts(10, units, 'level-up')).toEqual([0, 10, 0]);
    expect(posts(13, units, 'level-up')).toEqual([0, 11, 2]);
    expect(posts(40, units, 'level-up')).toEqual([0, 20, 20]);
    expect(posts(41, units, 'level-up')).toEqual([0, 21, 20]);
    expect(divided(41, units, 'level-up').ties).toEqual([
      { among: ['poor', 'rich', 'middle'], given: ['poor'] },
    ]);
  });

  it('raises the unit a post raises most where levels are equal, and names the tie', () => {
    const level: Claim[] = [
      { id: 'large', weight: 200, existing: 2 },
      { id: 'small', weight: 100, existing: 1 },
    ];
    const { posts: one, ties } = divided(1, level, 'level-up');
    expect(one.get('small')).toBe(1);
    expect(ties).toEqual([{ among: ['small', 'large'], given: ['small'] }]);
    expect(divided(2, level, 'level-up').ties).toEqual([]);
    expect(
      posts(
        1,
        level.map((c) => ({ ...c, existing: 0 })),
        'level-up',
      ),
    ).toEqual([0, 1]);
    expect(
      posts(
        3,
        level.map((c) => ({ ...c, existing: 0 })),
        'level-up',
      ),
    ).toEqual([2, 1]);
  });

  it('needs every unit’s posts to be known, unless it is locked', () => {
    const unknown = { id: 'new', weight: 500 };
    expect(problems(5, [...units, unknown], 'level-up')).toEqual([
      { code: 'existing-unknown', where: 'claims/new/existing', detail: { id: 'new' } },
    ]);
    expect(posts(5, [...units, { ...unknown, locked: 2 }], 'level-up')).toEqual([0, 3, 0, 2]);
    expect(posts(5, [...units, unknown], 'dhondt')).toHaveLength(4);
  });
});
