import { describe, expect, it } from 'vitest';
import { fillableCells, transport } from '../../src/domain/matrix/transport';

describe('transport', () => {
  it('reroutes what was filled first', () => {
    const open = [
      [true, true, false],
      [true, false, false],
      [false, true, true],
    ];
    const { flow } = transport([2, 2, 3], [2, 3, 2], open);
    expect(flow).toEqual([
      [0, 2, 0],
      [2, 0, 0],
      [0, 1, 2],
    ]);
    expect(fillableCells(flow ?? [], open)).toEqual([
      [false, true, false],
      [true, false, false],
      [false, true, true],
    ]);
  });
});
