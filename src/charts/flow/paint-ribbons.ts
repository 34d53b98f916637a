import type { Orientation } from '../../layouts/flow/placed-flow';
import type { FlowInk } from './flow-ink';
import { hatchInk } from './hatch';
import { ribbonInks } from './ribbon-inks';
import { paintPixels } from './ribbon-pixels';
import { extentOf, wholeExtent, type RibbonExtent, type RibbonSet } from './ribbon-set';

/** Sharper screens than this are not told apart at reading distance. */
const finest = 3;
/** Device pixels around the ribbons for their outlines. */
const spare = 2;

/** Whole device pixels. */
interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Canvases with nothing on them: to clear one again would have it put on the screen again. */
const blank = new WeakSet<HTMLCanvasElement>();

/** Paints ribbons on a canvas, which it lays over the place of all ribbons. `lit` is the stronger ink of what stands out. */
export const paintRibbons = (canvas: HTMLCanvasElement, set: RibbonSet, ink: FlowInk, lit: boolean): void => {
  const ratio = Math.min(finest, window.devicePixelRatio || 1);
  // Pixels are put, never drawn: a canvas in plain memory is handed to the screen sooner.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  const { placed } = set;
  const ground = pixelBox(wholeExtent(placed), placed.orientation, ratio);
  const fresh = layOver(canvas, ground, ratio);
  if (!fresh && !blank.has(canvas)) context.clearRect(0, 0, ground.width, ground.height);
  if (set.shown.length === 0) return void blank.add(canvas);
  blank.delete(canvas);
  const box = pixelBox(extentOf(placed, set.shown), placed.orientation, ratio);
  const image = blankImage(box);
  const { orientation } = placed;
  const [breadth, depth] = orientation === 'down' ? [box.x, box.y] : [box.y, box.x];
  const inks = ribbonInks(set, ink, { ratio, breadth, depth }, lit);
  const pixels = new Uint32Array(image.data.buffer, 0, box.width * box.height);
  paintPixels(pixels, { ...box, orientation, hatch: hatchInk(ratio, box.x + box.y) }, inks);
  context.putImageData(image, box.x - ground.x, box.y - ground.y);
};

/** Places and sizes a canvas; true when that has cleared it, as setting its size does. */
const layOver = (canvas: HTMLCanvasElement, { x, y, width, height }: PixelBox, ratio: number): boolean => {
  const { style } = canvas;
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

/** Milliseconds after which the memory of the last picture is given back. */
const keeping = 10_000;
let scratch: ArrayBuffer | undefined;
let givingBack: ReturnType<typeof setTimeout> | undefined;

/** Fresh memory for a picture costs more than painting it, in clearing and in collecting: the next picture takes the last one's. */
const blankImage = ({ width, height }: PixelBox): ImageData => {
  const bytes = 4 * width * height;
  if (!scratch || scratch.byteLength < bytes) scratch = new ArrayBuffer(bytes);
  clearTimeout(givingBack);
  givingBack = setTimeout(() => (scratch = undefined), keeping);
  const data = new Uint8ClampedArray(scratch, 0, bytes);
  data.fill(0);
  return new ImageData(data, width, height);
};
