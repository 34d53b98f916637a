import { shortenText } from '../wrap-text';

/** A class of a colour scale and the value it ends at. */
export interface ScaleStep {
  readonly opacity: number;
  readonly text: string;
}

export interface PlacedStep {
  readonly opacity: number;
  readonly x0: number;
  readonly x1: number;
  /** The value it ends at; absent where it would touch the next. */
  readonly text?: string;
}

export interface PlacedFoot {
  readonly caption: string;
  readonly steps: readonly PlacedStep[];
}

interface FootWords {
  readonly caption: string;
  readonly steps: readonly ScaleStep[];
}

/** Breadth of a class, CSS pixels: as usual, and where the caption is long. */
const [usual, least] = [46, 10];
/** Pixels between the caption and the scale, and between two values. */
const gap = 20;
const apart = 8;

/**
 * A caption from the left and a colour scale that ends at `end`: the scale draws together before the caption is cut, and
 * leaves out values before they touch. The largest is always told.
 */
export const placeFoot = (
  { caption, steps }: FootWords,
  end: number,
  measure: (text: string) => number,
): PlacedFoot => {
  const count = Math.max(1, steps.length);
  const widest = Math.max(0, ...steps.map(({ text }) => measure(text)));
  const breadth = Math.min(usual, Math.max(least, (end - gap - measure(caption)) / count));
  const start = end - breadth * steps.length;
  const every = Math.ceil((widest + apart) / breadth);
  const first = Math.min(start, ...(steps.length > 0 ? [start + breadth - widest] : []));
  return {
    caption: shortenText(caption, first - gap, measure) ?? '',
    steps: steps.map(({ opacity, text }, i) => ({
      opacity,
      x0: start + i * breadth,
      x1: start + (i + 1) * breadth - 1,
      ...((steps.length - 1 - i) % every === 0 && { text }),
    })),
  };
};
