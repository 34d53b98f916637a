import { pathRound } from 'd3';
import type { PlacedFlow } from './placed-flow';

/** What a ribbon is drawn into: a canvas context, a Path2D or a d3 path. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Four edges in CSS pixels; x0 ≤ x1 and y0 ≤ y1. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * Traces the closed outline of a ribbon. Both edges are the same cubic, its handles at half depth, so the ribbon keeps its
 * breadth all the way and meets its nodes at right angles. A ribbon of no posts is a line with no area.
 */
export const traceRibbon = (placed: PlacedFlow, link: number, sink: PathSink): void => {
  const r = placed.ribbon;
  const at = 6 * link;
  const s0 = r[at]!;
  const s1 = r[at + 1]!;
  const t0 = r[at + 2]!;
  const t1 = r[at + 3]!;
  const from = r[at + 4]!;
  const to = r[at + 5]!;
  const half = (from + to) / 2;
  if (placed.orientation === 'down') {
    sink.moveTo(s0, from);
    sink.bezierCurveTo(s0, half, t0, half, t0, to);
    sink.lineTo(t1, to);
    sink.bezierCurveTo(t1, half, s1, half, s1, from);
  } else {
    sink.moveTo(from, s0);
    sink.bezierCurveTo(half, s0, half, t0, to, t0);
    sink.lineTo(to, t1);
    sink.bezierCurveTo(half, t1, half, s1, from, s1);
  }
  sink.closePath();
};

/** The outline as SVG path data, to a hundredth of a pixel. */
export const ribbonPath = (placed: PlacedFlow, link: number): string => {
  const sink = pathRound(2);
  traceRibbon(placed, link, sink);
  return sink.toString();
};

/** Pixels of breadth, the same all along the ribbon. */
export const ribbonThickness = (placed: PlacedFlow, link: number): number =>
  placed.ribbon[6 * link + 1]! - placed.ribbon[6 * link]!;

/** The point half way along a ribbon, in the middle of its breadth. */
export const ribbonCentre = (placed: PlacedFlow, link: number): Point => {
  const r = placed.ribbon;
  const at = 6 * link;
  const breadth = (r[at]! + r[at + 1]! + r[at + 2]! + r[at + 3]!) / 4;
  const depth = (r[at + 4]! + r[at + 5]!) / 2;
  return placed.orientation === 'down' ? { x: breadth, y: depth } : { x: depth, y: breadth };
};

/** The smallest upright box a ribbon lies in. */
export const ribbonBox = (placed: PlacedFlow, link: number): Box => {
  const r = placed.ribbon;
  const at = 6 * link;
  const b0 = Math.min(r[at]!, r[at + 2]!);
  const b1 = Math.max(r[at + 1]!, r[at + 3]!);
  const [d0, d1] = [r[at + 4]!, r[at + 5]!];
  return placed.orientation === 'down'
    ? { x0: b0, y0: d0, x1: b1, y1: d1 }
    : { x0: d0, y0: b0, x1: d1, y1: b1 };
};

/** A node's box. */
export const nodeBoxOf = (placed: PlacedFlow, node: number): Box => ({
  x0: placed.nodeBox[4 * node]!,
  y0: placed.nodeBox[4 * node + 1]!,
  x1: placed.nodeBox[4 * node + 2]!,
  y1: placed.nodeBox[4 * node + 3]!,
});

/** Link indices from thick to thin: drawn in this order no ribbon hides a thinner one. Equal ones keep the graph's order. */
export const drawOrder = (placed: PlacedFlow): Uint32Array => {
  const thickness = new Float64Array(placed.source.length).map((_, link) => ribbonThickness(placed, link));
  const links = new Uint32Array(placed.source.length).map((_, link) => link);
  return links.sort((a, b) => thickness[b]! - thickness[a]! || a - b);
};
