import { describe, expect, it } from 'vitest';
import { chooseCells } from '../../src/domain/matrix/choose-cells';

describe('chooseCells', () => {
  it('refuses counts that no choice has', () => {
    expect(() =>
      chooseCells(
        [
          [1, 0],
          [1, 0],
        ],
        { rows: [1, 1], columns: [1, 1] },
      ),
    ).toThrow('no choice');
  });
});
