import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatMatrix } from '../../src/layouts/matrix/heat-matrix';
import { firstLines, linesOf, matrixBox, placeMatrix } from '../../src/layouts/matrix/place-matrix';
import { manyYears } from '../support/many-years';

const room = fc.record({
  width: fc.integer({ min: 320, max: 2400 }),
  height: fc.integer({ min: 200, max: 1600 }),
  nameWidth: fc.integer({ min: 20, max: 600 }),
  numberWidth: fc.integer({ min: 8, max: 80 }),
});
const sizes = fc.record({
  uppers: fc.integer({ min: 1, max: 60 }),
  lowers: fc.integer({ min: 1, max: 30 }),
  years: fc.integer({ min: 1, max: 12 }),
});

describe('placeMatrix', () => {
  it('gives every cell a box of its own, inside the matrix, tall enough to touch', () => {
    fc.assert(
      fc.property(sizes, room, ({ uppers, lowers, years }, space) => {
        const matrix = heatMatrix(manyYears(uppers, lowers, years));
        const placed = placeMatrix(matrix, space);
        const lines = linesOf(matrix);
        expect(firstLines(matrix).in + lowers).toBe(lines);
        for (let line = 0; line < lines; line++) {
          let x = placed.blockWidth;
          for (let column = -1; column <= years; column++) {
            const box = matrixBox(placed, line, column, years);
            expect(box.x0).toBeCloseTo(x, 6);
            expect(box.y1 - box.y0).toBeGreaterThanOrEqual(24);
            if (column >= 0) expect(box.x1 - box.x0).toBeGreaterThanOrEqual(space.numberWidth);
            x = box.x1;
          }
          expect(x).toBeCloseTo(placed.width, 6);
        }
        expect(placed.height).toBe(lines * placed.rowHeight);
      }),
      { numRuns: 60 },
    );
  });

  it('fills its room, and outgrows it only where cells would be too small', () => {
    const matrix = heatMatrix(manyYears(4, 9, 4));
    const placed = placeMatrix(matrix, { width: 990, height: 476, nameWidth: 90, numberWidth: 30 });
    expect(placed.width).toBeCloseTo(990, 6);
    expect(placed.height).toBeLessThanOrEqual(476);
    expect(placed.height).toBeGreaterThan(440);
    const large = placeMatrix(heatMatrix(manyYears(40, 12, 6)), {
      width: 990,
      height: 476,
      nameWidth: 90,
      numberWidth: 30,
    });
    expect(large.height).toBe(54 * 24);
  });
});
