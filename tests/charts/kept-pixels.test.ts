import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPixels, type PixelKey } from '../../src/charts/flow/kept-pixels';

class PlainImage {
  constructor(
    readonly data: Uint8ClampedArray,
    readonly width: number,
    readonly height: number,
  ) {}
}

const pixelsOf = ({ data, width, height }: ImageData): number[] => [
  ...new Uint32Array(data.buffer, data.byteOffset, width * height),
];

const size = { width: 3, height: 2 };
const bytes = 4 * size.width * size.height;

/** Paints all of a picture in one colour, and counts how often it does. */
const painter = () => vi.fn((pixels: Uint32Array) => void pixels.fill(7));

describe(keepPixels, () => {
  beforeEach(() => {
    vi.stubGlobal('ImageData', PlainImage);
    return () => vi.unstubAllGlobals();
  });

  it('does not paint what it still has', () => {
    const paint = painter();
    const kept = keepPixels(bytes);
    const first = kept.image({ key: { of: 'a' }, keep: true, ...size }, paint);
    expect(kept.image({ key: { of: 'a' }, keep: true, ...size }, paint)).toBe(first);
    expect(paint).toHaveBeenCalledTimes(1);
    expect(pixelsOf(first)).toStrictEqual([7, 7, 7, 7, 7, 7]);
  });

  it.each([undefined, { of: 'large' }])('paints what it does not keep on clear ground', (key) => {
    const kept = keepPixels(bytes - 1);
    const asked = { key, keep: true, ...size };
    kept.image(asked, (pixels) => void pixels.fill(7));
    expect(pixelsOf(kept.image(asked, (pixels) => void (pixels[1] = 5)))).toStrictEqual([0, 5, 0, 0, 0, 0]);
  });

  it('shows what was painted ahead to who does not keep it, and keeps nothing for that one', () => {
    const paint = painter();
    const kept = keepPixels(bytes);
    const once = { key: { of: 'a' }, keep: false, ...size };
    kept.image({ ...once, keep: true }, paint);
    kept.image(once, paint);
    expect(paint).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 2; i++) kept.image({ ...once, key: { of: 'b' } }, paint);
    expect(paint).toHaveBeenCalledTimes(3);
  });

  it('has nothing after it has given its memory back', () => {
    const paint = painter();
    const kept = keepPixels(bytes);
    kept.image({ key: { of: 'a' }, keep: true, ...size }, paint);
    kept.clear();
    kept.image({ key: { of: 'a' }, keep: true, ...size }, paint);
    expect(paint).toHaveBeenCalledTimes(2);
  });

  it('shows each picture as if it were painted, whatever was shown before, in so much memory at most', () => {
    const picture = fc.record({
      colour: fc.nat(4),
      width: fc.integer({ min: 1, max: 4 }),
      held: fc.boolean(),
      keep: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(picture, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (pictures, most) => {
        const kept = keepPixels(most * bytes);
        for (const { colour, width, held, keep } of pictures) {
          const key: PixelKey | undefined = held ? { colour, width } : undefined;
          const asked = { key, keep, width, height: 2 };
          const image = kept.image(asked, (pixels) => void (pixels[0] = colour));
          expect(pixelsOf(image)).toStrictEqual([colour, ...Array<number>(2 * width - 1).fill(0)]);
        }
      }),
    );
  });

  it('lets the picture go that was not shown for longest', () => {
    const paint = painter();
    const kept = keepPixels(2 * bytes);
    for (const of of ['a', 'b', 'a', 'c', 'a']) kept.image({ key: { of }, keep: true, ...size }, paint);
    expect(paint).toHaveBeenCalledTimes(3);
    kept.image({ key: { of: 'b' }, keep: true, ...size }, paint);
    expect(paint).toHaveBeenCalledTimes(4);
  });
});
