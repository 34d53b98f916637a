import { describe, expect, it } from 'vitest';
import { chooseCells } from '../../src/domain/matrix/choose-cells';
import { chooseInTall } from '../../src/domain/matrix/choose-in-tall';

describe.each([
  ['chooseCells', chooseCells],
  ['chooseInTall', chooseInTall],
])('%s', (_, choose) => {
  it('refuses counts that no choice has', () => {
    const worth = [
      [1, 0],
      [1, 0],
    ];
    expect(() => choose(worth, { rows: [1, 1], columns: [1, 1] })).toThrow('no choice');
    expect(() => choose(worth, { rows: [2, 0], columns: [1, 1] })).toThrow('no choice');
  });
});
