/** Stripes of what is illustrative: distance between them along a line and their width, CSS pixels, and the ink left in them. */
export const hatch = { period: 7, width: 1.9, ink: 0.22 } as const;

/**
 * The ink left at each device pixel of one period of the stripes.
 * @param start Device pixels into the stripes at which the period begins.
 */
export const hatchInk = (ratio: number, start: number): Float32Array => {
  const period = Math.max(2, Math.round(hatch.period * ratio));
  const width = hatch.width * Math.SQRT2 * ratio;
  return Float32Array.from({ length: period }, (_, i) => {
    const covered = Math.min(1, Math.max(0, width - ((((i + start) % period) + period) % period)));
    return 1 - (1 - hatch.ink) * covered;
  });
};
