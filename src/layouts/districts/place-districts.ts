import type { Box } from '../flow/ribbon';

/** The parts of the districts picture in CSS pixels: tiles, the strip beside them, and a line of words at the foot. */
export interface DistrictsRoom {
  readonly tiles: Box;
  /** Absent where there is no room beside the tiles. */
  readonly strip?: {
    /** Lines of the districts, below the heads. */
    readonly box: Box;
    readonly head: number;
    /** Where bars begin and end, and where the two columns of shares end, and the numbers before them. */
    readonly from: number;
    readonly to: number;
    readonly shares: readonly [number, number];
    readonly valueEnd: number;
  };
  readonly foot: number;
}

const gutter = 36;
const headHeight = 30;
const footHeight = 34;
const sharesWidth = 66;

/**
 * Shares out a room.
 * @param names Width of the widest name, `values` of the widest number, both in CSS pixels.
 */
export const placeDistricts = (
  { width, height }: { readonly width: number; readonly height: number },
  { names, values }: { readonly names: number; readonly values: number },
  scale: number,
): DistrictsRoom => {
  const bottom = height - footHeight * scale;
  const foot = height - 8 * scale;
  const shares = sharesWidth * scale;
  const stripWidth = Math.max(width * 0.4, names + values + 2 * shares + 110);
  if (width - stripWidth - gutter < 360) return { tiles: { x0: 1, y0: 1, x1: width - 1, y1: bottom }, foot };
  const x0 = width - stripWidth;
  const box = { x0, y0: headHeight * scale, x1: width, y1: bottom };
  const to = width - 2 * shares - values - 8;
  return {
    tiles: { x0: 1, y0: 1, x1: x0 - gutter, y1: bottom },
    strip: {
      box,
      head: headHeight * scale * 0.5,
      from: x0 + names + 12,
      to,
      shares: [width - shares, width],
      valueEnd: to + 8 + values,
    },
    foot,
  };
};
