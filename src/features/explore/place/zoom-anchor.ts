import type { Box } from '../../../layouts/flow/ribbon';

/** CSS pixels from the corner of a window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stays where it is while the picture behind a window grows or shrinks. */
export interface Anchor extends Point {
  /** Where the point lies in the picture, as parts of one. */
  readonly partX: number;
  readonly partY: number;
  readonly window: Size;
}

/** What is read of a window. */
type Seen = Pick<
  HTMLElement,
  'clientWidth' | 'clientHeight' | 'scrollLeft' | 'scrollTop' | 'scrollWidth' | 'scrollHeight'
>;

const sizeOf = ({ clientWidth, clientHeight }: Seen): Size => ({
  width: clientWidth,
  height: clientHeight,
});

/** The point of a window that is to stay, its middle unless told, as the picture stands now. */
export const anchorIn = (place: Seen, at?: Point): Anchor => {
  const window = sizeOf(place);
  const { x, y } = at ?? { x: window.width / 2, y: window.height / 2 };
  const partX = (place.scrollLeft + x) / Math.max(1, place.scrollWidth);
  const partY = (place.scrollTop + y) / Math.max(1, place.scrollHeight);
  return { x, y, partX, partY, window };
};

/** Scrolls a window to where the picture, which has another size by now, keeps the point. */
export const keepAnchored = (
  place: Pick<HTMLElement, 'scrollTo' | 'scrollWidth' | 'scrollHeight'>,
  { x, y, partX, partY }: Anchor,
): void => place.scrollTo(partX * place.scrollWidth - x, partY * place.scrollHeight - y);

/** CSS pixels beyond the window that count as in sight, for a short pan. */
const beyond = 48;

const boxAround = ({ x, y }: Point, { width, height }: Size): Box => ({
  x0: x - beyond,
  y0: y - beyond,
  x1: x + width + beyond,
  y1: y + height + beyond,
});

/** How far a window is scrolled over a picture `factor` times as long, to have a part of it at a point of the window. */
const scrollFor = (part: number, factor: number, size: number, at: number): number =>
  Math.max(0, Math.min(part * factor * size - at, (factor - 1) * size));

/** The part of the picture a window shows; with an anchor, what it will show once the picture has its new size. */
export const boxInSight = (place: Seen, anchor: Anchor | undefined, factor: number): Box => {
  if (!anchor) return boxAround({ x: place.scrollLeft, y: place.scrollTop }, sizeOf(place));
  const { x, y, partX, partY, window } = anchor;
  const scrolled = {
    x: scrollFor(partX, factor, window.width, x),
    y: scrollFor(partY, factor, window.height, y),
  };
  return boxAround(scrolled, window);
};
