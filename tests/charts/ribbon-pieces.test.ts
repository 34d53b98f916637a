import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, sharedBox, type PixelBox } from '../../src/charts/flow/ribbon-pieces';

const box = fc.record({
  x: fc.integer({ min: -40, max: 40 }),
  y: fc.integer({ min: -40, max: 40 }),
  width: fc.integer({ min: 1, max: 50 }),
  height: fc.integer({ min: 1, max: 50 }),
});

const cover = (boxes: readonly PixelBox[]): Map<string, number> => {
  const covered = new Map<string, number>();
  for (const { x, y, width, height } of boxes)
    for (let i = x; i < x + width; i++)
      for (let j = y; j < y + height; j++) covered.set(`${i} ${j}`, (covered.get(`${i} ${j}`) ?? 0) + 1);
  return covered;
};

describe(piecesOf, () => {
  it('cuts a box into pieces that cover each of its pixels once and no other', () => {
    fc.assert(
      fc.property(box, box, fc.integer({ min: 1, max: 900 }), (whole, seen, most) => {
        const { first, rest } = piecesOf(whole, seen, most);
        const covered = cover(first ? [first, ...rest] : rest);
        expect(new Set(covered.keys())).toEqual(new Set(cover([whole]).keys()));
        expect(new Set(covered.values())).toEqual(new Set([1]));
      }),
    );
  });

  it('has all that is seen in the first piece, and no other larger than asked, but for a single line', () => {
    fc.assert(
      fc.property(box, box, fc.integer({ min: 1, max: 900 }), (whole, seen, most) => {
        const { first, rest } = piecesOf(whole, seen, most);
        expect(first).toEqual(sharedBox(whole, seen));
        for (const { width, height } of rest) expect(height === 1 || width * height <= most).toBe(true);
      }),
    );
  });

  it('is one piece where all is seen', () => {
    const whole = { x: 3, y: 4, width: 50, height: 20 };
    expect(piecesOf(whole, whole, 10)).toEqual({ first: whole, rest: [] });
  });
});
