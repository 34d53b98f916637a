import type { Orientation } from '../../layouts/flow/placed-flow';
import { addStrips, linePad, meetsLine, type Strips } from './ribbon-scan';

/** Strips inked alike. */
export interface RibbonCover {
  readonly strips: readonly Strips[];
  /** −ln(1 − opacity) of one strip: densities add where strips cross, as opacities do when painted one over another. */
  readonly density: number;
  /** False on the lines where a dashed or dotted edge pauses. */
  readonly inkedAt?: ((line: number) => boolean) | undefined;
}

/** Everything of one colour. All of it has the same colour at the same depth, so the order within an ink does not matter. */
export interface RibbonInk {
  /** 0xBBGGRR at a scan line. */
  readonly colourAt: (line: number) => number;
  readonly solid: readonly RibbonCover[];
  /** Covers thinned in diagonal stripes: what is illustrative. */
  readonly hatched: readonly RibbonCover[];
}

export interface PixelFrame {
  readonly orientation: Orientation;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Part of the density left at each step of one period of the stripes, 0–1. A step is one device pixel. */
  readonly hatch: Float32Array;
}

/** Opacity, as it stands in a pixel, of densities 0 … 6 in steps of 1/256. */
const densitySteps = 256;
const fullDensity = 6;
const opacityOf = Uint32Array.from(
  { length: densitySteps * fullDensity + 1 },
  (_, i) => Math.round(255 * (1 - Math.exp(-i / densitySteps))) << 24,
);

/** Less than half a step of opacity. */
const faint = 1 / densitySteps;

const inkAt = (density: number): number =>
  opacityOf[density < fullDensity ? (density * densitySteps) | 0 : fullDensity * densitySteps]!;

/** What one line of the scan is collected in. */
interface ScanLine {
  /** Changes of density from pixel to pixel. */
  readonly solid: Float32Array;
  readonly hatched: Float32Array;
  readonly pixels: Uint32Array;
}

/**
 * Paints ribbons as pixels (0xAABBGGRR, not premultiplied), one scan line across the flow after the other, inks from bottom
 * to top. Costs a few additions a ribbon and line, where a filled path is traced, sorted and blended each time.
 */
export const paintPixels = (pixels: Uint32Array, frame: PixelFrame, inks: readonly RibbonInk[]): void => {
  const down = frame.orientation === 'down';
  const lines = down ? frame.height : frame.width;
  const breadth = down ? frame.width : frame.height;
  const solid = new Float32Array(breadth + 2 * linePad);
  const hatched = new Float32Array(breadth + 2 * linePad);
  const row = new Uint32Array(breadth);
  for (let line = 0; line < lines; line++) {
    const target = down ? pixels.subarray(line * breadth, (line + 1) * breadth) : row;
    if (!paintLine({ solid, hatched, pixels: target }, inks, frame.hatch, line) || down) continue;
    for (let y = 0, at = line; y < breadth; y++, at += lines) pixels[at] = row[y]!;
    row.fill(0);
  }
};

/** False when no ink meets the line. */
const paintLine = (
  scan: ScanLine,
  inks: readonly RibbonInk[],
  hatch: Float32Array,
  line: number,
): boolean => {
  let met = false;
  for (const ink of inks) {
    const plain = collect(scan.solid, ink.solid, line);
    const striped = collect(scan.hatched, ink.hatched, line);
    if (!plain && !striped) continue;
    if (striped) layStriped(scan, ink.colourAt(line), hatch, line);
    else if (met) layOver(scan, ink.colourAt(line));
    else layFirst(scan, ink.colourAt(line));
    scan.solid.fill(0);
    if (striped) scan.hatched.fill(0);
    met = true;
  }
  return met;
};

/** Adds the covers that meet a line; false when none does. */
const collect = (delta: Float32Array, covers: readonly RibbonCover[], line: number): boolean => {
  let met = false;
  for (const { strips, density, inkedAt } of covers) {
    if (inkedAt && !inkedAt(line)) continue;
    for (const band of strips) {
      if (!meetsLine(band, line)) continue;
      addStrips(delta, band, line, density);
      met = true;
    }
  }
  return met;
};

/** On clear ground nothing is mixed, and between two edges nothing changes. */
const layFirst = ({ solid, pixels }: ScanLine, colour: number): void => {
  let density = solid[0]! + solid[1]!;
  let pixel = density < faint ? 0 : inkAt(density) | colour;
  for (let x = 0; x < pixels.length; x++) {
    const change = solid[x + linePad]!;
    if (change !== 0) {
      density += change;
      pixel = density < faint ? 0 : inkAt(density) | colour;
    }
    pixels[x] = pixel;
  }
};

const layOver = ({ solid, pixels }: ScanLine, colour: number): void => {
  let density = solid[0]! + solid[1]!;
  for (let x = 0; x < pixels.length; x++) {
    density += solid[x + linePad]!;
    if (density >= faint) pixels[x] = over(pixels[x]!, inkAt(density), colour);
  }
};

/** Between two edges only the stripes change: the ink of each of their steps is found once, and counts from the last edge on. */
const layStriped = (
  { solid, hatched, pixels }: ScanLine,
  colour: number,
  hatch: Float32Array,
  line: number,
): void => {
  const inks = new Uint32Array(hatch.length);
  const foundAt = new Int32Array(hatch.length).fill(-1);
  let plain = solid[0]! + solid[1]!;
  let striped = hatched[0]! + hatched[1]!;
  let phase = line % hatch.length;
  let edge = 0;
  for (let x = 0; x < pixels.length; x++) {
    const change = solid[x + linePad]!;
    const stripes = hatched[x + linePad]!;
    if (change !== 0 || stripes !== 0) {
      plain += change;
      striped += stripes;
      edge = x;
    }
    if (foundAt[phase]! < edge) {
      const density = plain + striped * hatch[phase]!;
      inks[phase] = density >= faint ? inkAt(density) : 0;
      foundAt[phase] = x;
    }
    const ink = inks[phase]!;
    phase = phase + 1 === hatch.length ? 0 : phase + 1;
    if (ink !== 0) pixels[x] = over(pixels[x]!, ink, colour);
  }
};

/** Source over, for colours that are not premultiplied. `ink` holds the opacity in its highest byte. */
const over = (under: number, ink: number, colour: number): number => {
  if (under === 0) return ink | colour;
  const opacity = ink >>> 24;
  const ground = (under >>> 24) * (1 - opacity / 255);
  const sum = ground + opacity;
  const mix = (shift: number): number =>
    ((((under >>> shift) & 255) * ground + ((colour >>> shift) & 255) * opacity) / sum + 0.5) << shift;
  return ((sum + 0.5) << 24) | (mix(16) & 0xff0000) | (mix(8) & 0xff00) | (mix(0) & 0xff);
};
