import type { Orientation, PlacedFlow } from '../../layouts/flow/placed-flow';
import type { Box } from '../../layouts/flow/ribbon';
import type { FlowInk } from './flow-ink';
import { hatchInk } from './hatch';
import { keepPixels } from './kept-pixels';
import { ribbonInks } from './ribbon-inks';
import { sharedBox, type PixelBox } from './ribbon-pieces';
import { paintPixels } from './ribbon-pixels';
import { extentOf, wholeExtent, type RibbonExtent, type RibbonSet } from './ribbon-set';

/** Sharper screens than this are not told apart at reading distance. */
const finest = 3;
/** Device pixels around the ribbons for their outlines. */
const spare = 2;

/** Canvases with nothing on them: to clear one again would have it put on the screen again. */
const blank = new WeakSet<HTMLCanvasElement>();

const ratioNow = () => Math.min(finest, window.devicePixelRatio || 1);

/** The place of all ribbons of a flow in device pixels, and the same of a box in CSS pixels. */
export const ribbonPlace = (placed: PlacedFlow): PixelBox =>
  pixelBox(wholeExtent(placed), placed.orientation, ratioNow());

export const pixelsOf = ({ x0, y0, x1, y1 }: Box): PixelBox =>
  pixelBox({ breadth: [x0, x1], depth: [y0, y1] }, 'down', ratioNow());

/** What becomes of painted pixels: all ribbons of a picture at rest may be painted ahead, and be kept to come back to. */
export type Keeping = 'kept' | 'if painted ahead' | 'never';

interface Painting {
  /** The stronger ink of what stands out. */
  readonly lit: boolean;
  readonly piece: PixelBox;
  readonly keeping: Keeping;
}

/** Paints the ribbons in one piece of their place on a canvas, which it lays over it. */
export const paintRibbons = (
  canvas: HTMLCanvasElement,
  set: RibbonSet,
  ink: FlowInk,
  painting: Painting,
): void => {
  // Pixels are put, never drawn: a canvas in plain memory is handed to the screen sooner.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  const { piece } = painting;
  const fresh = layOver(canvas, piece);
  const box = boxOf(set, piece);
  // Pixels that are put take the place of what was there, clear ones too.
  const isClear = fresh || blank.has(canvas) || (box && coversAll(box, piece));
  if (!isClear) context.clearRect(0, 0, piece.width, piece.height);
  if (!box) return void blank.add(canvas);
  blank.delete(canvas);
  context.putImageData(imageOf(set, ink, box, painting), box.x - piece.x, box.y - piece.y);
};

/** Paints all ribbons of a picture, or what is seen of it, before a canvas is asked to show them. */
export const paintAhead = (set: RibbonSet, ink: FlowInk, seen: Box | undefined): void => {
  const whole = ribbonPlace(set.placed);
  const piece = seen ? sharedBox(whole, pixelsOf(seen)) : whole;
  const box = piece && boxOf(set, piece);
  if (box) imageOf(set, ink, box, { lit: false, keeping: 'kept' });
};

/** The part of a piece in which there are ribbons. */
const boxOf = (set: RibbonSet, piece: PixelBox): PixelBox | undefined => {
  if (set.shown.length === 0) return undefined;
  return sharedBox(piece, pixelBox(extentOf(set.placed, set.shown), set.placed.orientation, ratioNow()));
};

const imageOf = (
  set: RibbonSet,
  ink: FlowInk,
  box: PixelBox,
  { lit, keeping }: Pick<Painting, 'lit' | 'keeping'>,
): ImageData => {
  const ratio = ratioNow();
  const { placed, links } = set;
  const { orientation } = placed;
  const key = keeping === 'never' ? undefined : { placed, links, ...ink, lit, ratio, ...box };
  giveBackLater();
  return kept.image({ key, keep: keeping === 'kept', ...box }, (pixels) => {
    const [breadth, depth] = orientation === 'down' ? [box.x, box.y] : [box.y, box.x];
    const inks = ribbonInks(set, ink, { ratio, breadth, depth }, lit);
    paintPixels(pixels, { ...box, orientation, hatch: hatchInk(ratio, box.x + box.y) }, inks);
  });
};

const coversAll = (part: PixelBox, whole: PixelBox): boolean =>
  part.width === whole.width && part.height === whole.height;

/** Places and sizes a canvas; true when that has cleared it, as setting its size does. */
export const layOver = (canvas: HTMLCanvasElement, { x, y, width, height }: PixelBox): boolean => {
  const { style } = canvas;
  const ratio = ratioNow();
  style.left = `${x / ratio}px`;
  style.top = `${y / ratio}px`;
  style.width = `${width / ratio}px`;
  style.height = `${height / ratio}px`;
  if (canvas.width === width && canvas.height === height) return false;
  Object.assign(canvas, { width, height });
  return true;
};

const pixelBox = ({ breadth, depth }: RibbonExtent, orientation: Orientation, ratio: number): PixelBox => {
  const [across, along] = [pixelSpan(breadth, ratio), pixelSpan(depth, ratio)];
  const [x, y] = orientation === 'down' ? [across, along] : [along, across];
  return { x: x.start, y: y.start, width: x.length, height: y.length };
};

const pixelSpan = ([from, to]: readonly [number, number], ratio: number) => {
  const start = Math.floor(from * ratio) - spare;
  return { start, length: Math.ceil(to * ratio) + spare - start };
};

/** Memory for pictures one may come back to: eight as large as an office screen shows them. */
const mostBytes = 16_000_000;
const kept = keepPixels(mostBytes);

/** Milliseconds after the last picture until its memory is given back. */
const keeping = 60_000;
let givingBack: ReturnType<typeof setTimeout> | undefined;

const giveBackLater = (): void => {
  clearTimeout(givingBack);
  givingBack = setTimeout(kept.clear, keeping);
};
