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

interface Painting {
  /** The stronger ink of what stands out. */
  readonly lit: boolean;
  readonly piece: PixelBox;
  /** True for all ribbons of a picture at rest, which one may come back to. */
  readonly still?: boolean;
}

/** Paints the ribbons in one piece of their place on a canvas, which it lays over it. */
export const paintRibbons = (
  canvas: HTMLCanvasElement,
  set: RibbonSet,
  ink: FlowInk,
  { lit, piece, still = false }: Painting,
): void => {
  const ratio = ratioNow();
  // Pixels are put, never drawn: a canvas in plain memory is handed to the screen sooner.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  const { placed } = set;
  const fresh = layOver(canvas, piece);
  const box = sharedBox(piece, pixelBox(extentOf(placed, set.shown), placed.orientation, ratio));
  const isShown = set.shown.length > 0 && box !== undefined;
  // Pixels that are put take the place of what was there, clear ones too.
  const isClear = fresh || blank.has(canvas) || (isShown && coversAll(box, piece));
  if (!isClear) context.clearRect(0, 0, piece.width, piece.height);
  if (!isShown) return void blank.add(canvas);
  blank.delete(canvas);
  const key = still ? { placed, links: set.links, ...ink, lit, ratio, ...box } : undefined;
  const image = kept.image(key, box, (pixels) => {
    const { orientation } = placed;
    const [breadth, depth] = orientation === 'down' ? [box.x, box.y] : [box.y, box.x];
    const inks = ribbonInks(set, ink, { ratio, breadth, depth }, lit);
    paintPixels(pixels, { ...box, orientation, hatch: hatchInk(ratio, box.x + box.y) }, inks);
  });
  giveBackLater();
  context.putImageData(image, box.x - piece.x, box.y - piece.y);
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
