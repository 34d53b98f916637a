import { describe, expect, it } from 'vitest';
import { walkCells } from '../../src/layouts/matrix/walk-cells';

const size = { lines: 15, columns: 4 };
const at = { line: 3, column: 1 };

describe('walkCells', () => {
  it('leads one cell along for an arrow and stays at the edges', () => {
    expect(walkCells(at, 'ArrowRight', false, size)).toEqual({ line: 3, column: 2 });
    expect(walkCells(at, 'ArrowUp', false, size)).toEqual({ line: 2, column: 1 });
    expect(walkCells({ line: 14, column: 4 }, 'ArrowDown', false, size)).toEqual({ line: 14, column: 4 });
    expect(walkCells({ line: 14, column: 4 }, 'ArrowRight', false, size)).toEqual({ line: 14, column: 4 });
    expect(walkCells({ line: 3, column: -1 }, 'ArrowLeft', false, size)).toEqual({ line: 3, column: -1 });
  });

  it('leads to the ends of the line, and with Ctrl to the first and last cell', () => {
    expect(walkCells(at, 'Home', false, size)).toEqual({ line: 3, column: -1 });
    expect(walkCells(at, 'End', false, size)).toEqual({ line: 3, column: 4 });
    expect(walkCells(at, 'Home', true, size)).toEqual({ line: 1, column: -1 });
    expect(walkCells(at, 'End', true, size)).toEqual({ line: 14, column: 4 });
  });

  it('turns a page of lines and never enters the corner', () => {
    expect(walkCells(at, 'PageDown', false, size)).toEqual({ line: 11, column: 1 });
    expect(walkCells(at, 'PageUp', false, size)).toEqual({ line: 0, column: 1 });
    expect(walkCells({ line: 2, column: -1 }, 'PageUp', false, size)).toEqual({ line: 1, column: -1 });
    expect(walkCells({ line: 0, column: 0 }, 'ArrowLeft', false, size)).toEqual({ line: 0, column: 0 });
    expect(walkCells({ line: 0, column: 3 }, 'Home', false, size)).toEqual({ line: 0, column: 0 });
  });

  it('knows no other key, nor an arrow with Ctrl', () => {
    expect(walkCells(at, 'a', false, size)).toBeUndefined();
    expect(walkCells(at, 'toString', false, size)).toBeUndefined();
    expect(walkCells(at, 'ArrowLeft', true, size)).toBeUndefined();
  });
});
