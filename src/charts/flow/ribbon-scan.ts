import { curveParameter } from '../../layouts/flow/hit-ribbon';

/**
 * Strips that run between the same two depths, in device pixels: each starts at a breadth, shifts by some, and is some wide.
 * A ribbon is one strip; its outline is two thin ones.
 */
export interface Strips {
  readonly from: number;
  readonly to: number;
  readonly start: Float64Array;
  readonly shift: Float64Array;
  readonly wide: Float64Array;
  /** True for outlines: their breadth is meant across the curve, not across the picture. */
  readonly acrossCurve: boolean;
}

/** Pixels kept free at each end of a scan line, so that an edge may lie just outside. */
export const linePad = 2;

/**
 * Adds all strips on one scan line to `delta`, whose running sum is then `density` times the number of strips over each
 * pixel, a fraction where an edge crosses it. Strips between two depths share one curve, so the cubic is solved twice a
 * line and a strip costs a few additions.
 */
export const addStrips = (delta: Float32Array, strips: Strips, line: number, density: number): void => {
  const depth = strips.to - strips.from;
  const top = Math.max(line, strips.from);
  const end = Math.min(line + 1, strips.to);
  const before = easedBreadth((top - strips.from) / depth);
  const after = easedBreadth((end - strips.from) / depth);
  const middle = (before + after) / 2;
  const add = strips.acrossCurve ? addOutlines : addRibbons;
  add(delta, strips, middle, after - before, (end - top) * density);
};

export const meetsLine = ({ from, to }: Strips, line: number): boolean => from < line + 1 && to > line;

/** The part of its shift a ribbon has made at a part of its depth. */
const easedBreadth = (depth: number): number => {
  const t = curveParameter(depth);
  return t * t * (3 - 2 * t);
};

const addRibbons = (
  delta: Float32Array,
  strips: Strips,
  middle: number,
  rise: number,
  height: number,
): void => {
  const { start, shift, wide } = strips;
  for (let i = 0; i < start.length; i++) {
    const across = wide[i]!;
    const moved = shift[i]!;
    const smear = Math.abs(moved) * rise;
    const left = start[i]! + moved * middle - smear / 2 + linePad;
    if (across < 1 || across < smear) {
      addBox(delta, left, across + smear, (across * height) / (across + smear || 1));
    } else {
      addEdge(delta, left, smear, height);
      addEdge(delta, left + across, smear, -height);
    }
  }
};

const addOutlines = (
  delta: Float32Array,
  strips: Strips,
  middle: number,
  rise: number,
  height: number,
): void => {
  const { start, shift, wide } = strips;
  for (let i = 0; i < start.length; i++) {
    const moved = shift[i]!;
    const slope = moved * rise;
    const across = wide[i]! * Math.sqrt(1 + slope * slope);
    const long = across + Math.abs(slope);
    const left = start[i]! + moved * middle + (wide[i]! - long) / 2 + linePad;
    addBox(delta, left, long, (across * height) / long);
  }
};

/** A thin strip that wanders while the line passes: evenly over all it touches. */
const addBox = (delta: Float32Array, from: number, length: number, height: number): void => {
  addStep(delta, from, height);
  addStep(delta, from + length, -height);
};

/** A step before the line holds for all of it, one behind it for nothing. */
const addStep = (delta: Float32Array, at: number, height: number): void => {
  if (at >= delta.length - 1) return;
  if (at < 0) {
    delta[0]! += height;
    return;
  }
  const pixel = at | 0;
  const part = (at - pixel) * height;
  delta[pixel]! += height - part;
  delta[pixel + 1]! += part;
};

/** An edge that wanders evenly over `smear` pixels. */
const addEdge = (delta: Float32Array, from: number, smear: number, height: number): void => {
  if (smear < 1) {
    addStep(delta, from + smear / 2, height);
    return;
  }
  const to = from + smear;
  const last = Math.min(to, delta.length - 1);
  if (from < 0) delta[0]! += (Math.min(0, to) - from) * (height / smear);
  for (let pixel = Math.max(0, from) | 0; pixel < last; pixel++) {
    const left = Math.max(pixel, from);
    const right = Math.min(pixel + 1, to);
    const share = ((right - left) / smear) * height;
    const part = ((left + right) / 2 - pixel) * share;
    delta[pixel]! += share - part;
    delta[pixel + 1]! += part;
  }
};
