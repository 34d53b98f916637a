import { describe, expect, it } from 'vitest';
import { solveSemidefinite } from '../../src/domain/matrix/newton-step';

describe('solveSemidefinite', () => {
  it('solves a regular system and sets a free unknown to zero', () => {
    const [x = NaN, y = NaN] = solveSemidefinite(
      [
        [4, 2],
        [2, 3],
      ],
      [2, 5],
    );
    expect([4 * x + 2 * y, 2 * x + 3 * y]).toEqual([2, 5]);
    expect(
      solveSemidefinite(
        [
          [1, -1],
          [-1, 1],
        ],
        [3, -3],
      ),
    ).toEqual([3, 0]);
  });
});
