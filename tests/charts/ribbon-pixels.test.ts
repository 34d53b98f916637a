import { describe, expect, it } from 'vitest';
import { paintPixels, type RibbonInk } from '../../src/charts/flow/ribbon-pixels';
import type { Strips } from '../../src/charts/flow/ribbon-scan';
import type { Orientation } from '../../src/layouts/flow/placed-flow';

const across = 60;
const along = 40;
const noStripes = new Float32Array([1]);

const strips = (list: readonly (readonly [start: number, shift: number, wide: number])[]): Strips => ({
  from: 0,
  to: along,
  start: Float64Array.from(list, ([start]) => start),
  shift: Float64Array.from(list, ([, shift]) => shift),
  wide: Float64Array.from(list, ([, , wide]) => wide),
  acrossCurve: false,
});

const half = Math.LN2;
const inkOf = (colour: number, list: Parameters<typeof strips>[0], hatched = false): RibbonInk => {
  const covers = [{ strips: [strips(list)], density: half }];
  return { colourAt: () => colour, solid: hatched ? [] : covers, hatched: hatched ? covers : [] };
};

const paint = (
  inks: readonly RibbonInk[],
  orientation: Orientation = 'down',
  hatch = noStripes,
): Uint32Array => {
  const [width, height] = orientation === 'down' ? [across, along] : [along, across];
  const pixels = new Uint32Array(width * height);
  paintPixels(pixels, { orientation, width, height, hatch }, inks);
  return pixels;
};

const opacity = (pixel: number | undefined): number => (pixel ?? 0) >>> 24;
const colour = (pixel: number | undefined): number => (pixel ?? 0) & 0xffffff;
const at = (x: number, line: number): number => line * across + x;

describe(paintPixels, () => {
  it('leaves free ground clear', () => {
    expect(paint([inkOf(0x112233, [[10, 0, 20]])])[at(40, 20)]).toBe(0);
  });

  it('inks one strip with its opacity and two crossing ones as if painted one over the other', () => {
    const pixels = paint([
      inkOf(0x112233, [
        [10, 0, 20],
        [20, 0, 20],
      ]),
    ]);
    expect(opacity(pixels[at(15, 20)])).toBeCloseTo(255 / 2, -1);
    expect(opacity(pixels[at(25, 20)])).toBeCloseTo(255 * 0.75, -1);
    expect(colour(pixels[at(25, 20)])).toBe(0x112233);
  });

  it('lays a later ink over an earlier one', () => {
    const pixels = paint([inkOf(0x0000ff, [[10, 0, 20]]), inkOf(0xff0000, [[10, 0, 20]])]);
    const mixed = colour(pixels[at(15, 20)]);
    expect(opacity(pixels[at(15, 20)])).toBeCloseTo(255 * 0.75, -1);
    expect(mixed >>> 16).toBeGreaterThan(mixed & 255);
  });

  it('thins hatched ink in stripes and leaves solid ink alone', () => {
    const stripes = new Float32Array([0, 1, 1, 1]);
    const hatched = paint([inkOf(0x112233, [[10, 0, 20]], true)], 'down', stripes);
    const solid = paint([inkOf(0x112233, [[10, 0, 20]])], 'down', stripes);
    expect(opacity(hatched[at(20, 20)])).toBe(0);
    expect(opacity(hatched[at(21, 20)])).toBeGreaterThan(100);
    expect(opacity(solid[at(20, 20)])).toBe(opacity(solid[at(21, 20)]));
  });

  it('paints to the right what it paints downwards, turned', () => {
    const ink = [inkOf(0x112233, [[5, 30, 12]], true)];
    const stripes = new Float32Array([0.2, 1, 1]);
    const [down, right] = [paint(ink, 'down', stripes), paint(ink, 'right', stripes)];
    const turned = down.map((_, i) => right[(i % across) * along + Math.floor(i / across)]!);
    expect(turned).toEqual(down);
  });

  it('pauses the lines on which a dashed edge has no ink', () => {
    const ink = inkOf(0x112233, [[10, 0, 20]]);
    const dashed = {
      ...ink,
      solid: ink.solid.map((cover) => ({ ...cover, inkedAt: (line: number) => line % 2 === 0 })),
    };
    const pixels = paint([dashed]);
    expect(opacity(pixels[at(20, 20)])).toBeGreaterThan(0);
    expect(pixels[at(20, 21)]).toBe(0);
  });
});
