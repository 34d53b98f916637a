/** The few sizes text has in the ordinary themes, CSS pixels. `ui/tokens.css` has the same for the page. */
export const textSizes = { small: 12, note: 13, body: 15, lead: 17, title2: 20, title1: 26 } as const;

export type TextSizeName = keyof typeof textSizes;

/**
 * A size of text in whole CSS pixels, so that drawings and the page share the letters a browser keeps.
 * @param scale How much larger than in the ordinary themes text is written, > 0.
 */
export const textSize = (name: TextSizeName, scale = 1): number => Math.round(textSizes[name] * scale);

const names = Object.keys(textSizes) as readonly TextSizeName[];

/**
 * The largest size of the scale that is not above so many CSS pixels, and never under the least: for text that grows with
 * its room. Above the largest of them, whole pixels: numbers so large stand alone.
 */
export const textSizeWithin = (pixels: number, scale = 1): number => {
  const most = Math.round(pixels);
  const sizes = names.map((name) => textSize(name, scale));
  if (most > sizes.at(-1)!) return most;
  return sizes.findLast((size) => size <= most) ?? sizes[0]!;
};
