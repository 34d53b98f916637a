/** Whole device pixels. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part two boxes share; undefined where they share none. */
export const sharedBox = (a: PixelBox, b: PixelBox): PixelBox | undefined => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
};

/** A box cut across into parts of at most so many pixels, as far as whole lines allow. */
const bands = ({ x, y, width, height }: PixelBox, most: number): PixelBox[] => {
  if (width <= 0 || height <= 0) return [];
  const tall = Math.max(1, Math.floor(most / width));
  const count = Math.ceil(height / tall);
  return Array.from({ length: count }, (_, i) => ({
    x,
    y: y + i * tall,
    width,
    height: Math.min(tall, height - i * tall),
  }));
};

/**
 * A box cut into the part that is seen, which comes first, and the rest in parts of at most `most` pixels, which meet without
 * overlap. Where nothing of it is seen, all of it is rest.
 */
export const piecesOf = (
  whole: PixelBox,
  seen: PixelBox,
  most: number,
): { readonly first: PixelBox | undefined; readonly rest: readonly PixelBox[] } => {
  const first = sharedBox(whole, seen);
  if (!first) return { first, rest: bands(whole, most) };
  const { x, y, width, height } = whole;
  const [right, below] = [first.x + first.width, first.y + first.height];
  const beside = { y: first.y, height: first.height };
  const rest = [
    { ...beside, x, width: first.x - x },
    { ...beside, x: right, width: x + width - right },
    { x, y, width, height: first.y - y },
    { x, y: below, width, height: y + height - below },
  ];
  return { first, rest: rest.flatMap((box) => bands(box, most)) };
};
