import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorIn, boxInSight, keepAnchored } from '../../../src/features/explore/place/zoom-anchor';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.record({
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 240, max: 1200 }),
});
const factor = fc.constantFrom(1, 1.5, 2, 3, 4, 6);

/** A window scrolled over a picture `times` as large; it scrolls no farther than the picture reaches. */
const windowOver = ({ width, height }: { width: number; height: number }, times: number) => ({
  clientWidth: width,
  clientHeight: height,
  scrollWidth: times * width,
  scrollHeight: times * height,
  scrollLeft: 0,
  scrollTop: 0,
  scrollTo(left: number, top: number) {
    this.scrollLeft = Math.max(0, Math.min(left, this.scrollWidth - width));
    this.scrollTop = Math.max(0, Math.min(top, this.scrollHeight - height));
  },
});

describe(boxInSight, () => {
  it('knows before the picture grows or shrinks what the window will show, and some beyond it', () => {
    fc.assert(
      fc.property(size, factor, factor, part, part, part, part, (of, from, to, x, y, left, top) => {
        const before = windowOver(of, from);
        before.scrollTo(left * before.scrollWidth, top * before.scrollHeight);
        const anchor = anchorIn(before, { x: x * of.width, y: y * of.height });
        const after = windowOver(of, to);
        const expected = boxInSight(before, anchor, to);
        keepAnchored(after as unknown as HTMLElement, anchor);
        const { scrollLeft, scrollTop } = after;
        expect(expected.x0).toBeLessThan(scrollLeft);
        expect(expected.y0).toBeLessThan(scrollTop);
        expect(expected.x1).toBeGreaterThan(scrollLeft + of.width);
        expect(expected.y1).toBeGreaterThan(scrollTop + of.height);
      }),
    );
  });

  it('is where the window stands once the picture has its size', () => {
    const place = windowOver({ width: 400, height: 300 }, 3);
    place.scrollTo(200, 100);
    const { x0, y0, x1, y1 } = boxInSight(place, undefined, 3);
    expect([(x0 + x1) / 2, (y0 + y1) / 2]).toEqual([400, 250]);
  });
});
