import type { PlacedFlow } from './placed-flow';

/** Half the breadth a hairline is drawn and met with, in CSS pixels. */
const hairline = 1;

/**
 * Finds the ribbon at a point; −1 where there is none. Ribbons thinner than twice the tolerance (CSS pixels, 12 unless told)
 * can be met beside their edge, up to that distance from their middle: a target of 24 px.
 */
export type RibbonHitTest = (x: number, y: number, tolerance?: number) => number;

/** The links between two depths: their ribbons follow one depth curve. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly links: Uint32Array;
}

/**
 * A hit test for a placed flow. A point in several ribbons meets the thinnest, then the last in the graph's order, as
 * `drawOrder` draws them; a point in none meets the nearest within the tolerance. All ribbons between the same two depths
 * share their depth curve, so the cubic is solved once a query and a ribbon costs two multiplications.
 */
export const createHitTest = (placed: PlacedFlow): RibbonHitTest => {
  const bands = bandsOf(placed);
  return (x, y, tolerance = 12) => {
    const depth = placed.orientation === 'down' ? y : x;
    const breadth = placed.orientation === 'down' ? x : y;
    const hit: Hit = { link: -1, thickness: Infinity, distance: Infinity };
    for (const band of bands) {
      if (depth >= band.from && depth <= band.to) {
        searchBand(placed.ribbon, band, breadth, depth, tolerance, hit);
      }
    }
    return hit.link;
  };
};

/** Bands are as few as pairs of columns, so they are looked for one by one. */
const bandsOf = (placed: PlacedFlow): Band[] => {
  const bands: { from: number; to: number; links: number[] }[] = [];
  for (let link = 0; link < placed.source.length; link++) {
    const from = placed.ribbon[6 * link + 4]!;
    const to = placed.ribbon[6 * link + 5]!;
    const band = bands.find((known) => known.from === from && known.to === to);
    if (band) band.links.push(link);
    else bands.push({ from, to, links: [link] });
  }
  return bands.map(({ from, to, links }) => ({ from, to, links: Uint32Array.from(links) }));
};

/** The best ribbon so far; one that holds the point has distance 0. */
interface Hit {
  link: number;
  thickness: number;
  distance: number;
}

const searchBand = (
  ribbon: Float64Array,
  band: Band,
  breadth: number,
  depth: number,
  tolerance: number,
  hit: Hit,
): void => {
  const length = band.to - band.from || 1;
  const t = curveParameter((depth - band.from) / length);
  const eased = t * t * (3 - 2 * t);
  // d breadth / d depth of a ribbon that shifts by one pixel: the quotient of the two derivatives by t.
  const slope = (6 * t * (1 - t)) / (1.5 - 3 * t * (1 - t)) / length;
  for (const link of band.links) {
    const start = ribbon[6 * link]!;
    const shift = ribbon[6 * link + 2]! - start;
    const thickness = ribbon[6 * link + 1]! - start;
    const beyond =
      Math.abs(breadth - start - shift * eased - thickness / 2) - Math.max(thickness / 2, hairline);
    const outside = Math.max(
      start + Math.min(0, shift) - breadth,
      breadth - start - Math.max(0, shift) - thickness,
    );
    const distance = beyond > 0 ? Math.max(outside, beyond / Math.hypot(1, shift * slope)) : 0;
    const nearer = distance === 0 ? hit.distance > 0 || thickness <= hit.thickness : distance < hit.distance;
    if (!nearer || (distance > 0 && distance + thickness / 2 > tolerance)) continue;
    hit.link = link;
    hit.thickness = thickness;
    hit.distance = distance;
  }
};

/**
 * The curve parameter at which a ribbon has come a part `u` (0–1) of its depth.
 * Handles at half depth make depth(t) = 1.5t − 1.5t² + t³; with s = t − ½ that is s³ + ¾s = u − ½, solved by Cardano.
 */
export const curveParameter = (u: number): number => {
  const half = (Math.min(1, Math.max(0, u)) - 0.5) / 2;
  const root = Math.sqrt(half * half + 1 / 64);
  return Math.cbrt(half + root) + Math.cbrt(half - root) + 0.5;
};
