import type { Basis } from '../../domain/basis';
import type { FlowLink } from '../../domain/flows/flow-graph';
import type { PlacedFlow } from '../../layouts/flow/placed-flow';
import type { Strips } from './ribbon-scan';
import type { RibbonSet } from './ribbon-set';

/** CSS pixels of the line along both edges of a ribbon. */
export const outlineWidth = 0.9;
/** Thinner ribbons are one line in the ink of their edge. */
const thinnestOutlined = 2.2;
/** With more ribbons than this a hairline thins out, so that a crowd stays a texture and does not turn into a wall. */
const fullHairlines = 250;

/** From CSS pixels to the device pixels of a canvas that begins at an origin. */
export interface PixelGrid {
  readonly ratio: number;
  /** Device pixels of breadth and depth left out before the first one. */
  readonly breadth: number;
  readonly depth: number;
}

/** Ribbons of one basis between the same two depths. */
export interface StripGroup {
  readonly basis: Basis;
  readonly body: Strips;
  readonly edge: Strips;
}

/** The ribbons of one kind as strips. */
export const stripGroups = (set: RibbonSet, kind: FlowLink['kind'], grid: PixelGrid): StripGroup[] => {
  const { ribbon } = set.placed;
  const groups = new Map<string, { basis: Basis; links: number[] }>();
  for (let i = 0; i < set.shown.length; i++) {
    const index = set.shown[i]!;
    const link = set.links[index]!;
    if (link.kind !== kind) continue;
    const key = `${link.basis} ${ribbon[6 * index + 4]!} ${ribbon[6 * index + 5]!}`;
    const group = groups.get(key);
    if (group) group.links.push(index);
    else groups.set(key, { basis: link.basis, links: [index] });
  }
  const hairline = outlineWidth * Math.min(1, fullHairlines / set.shown.length);
  return [...groups.values()].map(({ basis, links }) => ({
    basis,
    body: bodyStrips(set.placed, links, grid),
    edge: edgeStrips(set.placed, links, grid, hairline),
  }));
};

const bodyStrips = ({ ribbon }: PlacedFlow, links: readonly number[], grid: PixelGrid): Strips => {
  const outlined = links.filter((link) => ribbon[6 * link + 1]! - ribbon[6 * link]! >= thinnestOutlined);
  const strips = emptyStrips(ribbon, links[0]!, outlined.length, grid, false);
  outlined.forEach((link, i) => {
    const start = ribbon[6 * link]!;
    setStrip(strips, i, grid, start, ribbon[6 * link + 2]! - start, ribbon[6 * link + 1]! - start);
  });
  return strips;
};

const edgeStrips = (
  { ribbon }: PlacedFlow,
  links: readonly number[],
  grid: PixelGrid,
  hairline: number,
): Strips => {
  const isThin = (link: number) => ribbon[6 * link + 1]! - ribbon[6 * link]! < thinnestOutlined;
  const count = links.reduce((sum, link) => sum + (isThin(link) ? 1 : 2), 0);
  const strips = emptyStrips(ribbon, links[0]!, count, grid, true);
  let i = 0;
  for (const link of links) {
    const [start, end] = [ribbon[6 * link]!, ribbon[6 * link + 1]!];
    const shift = ribbon[6 * link + 2]! - start;
    if (isThin(link)) {
      const wide = Math.max(hairline, end - start);
      setStrip(strips, i++, grid, (start + end - wide) / 2, shift, wide);
    } else {
      setStrip(strips, i++, grid, start - outlineWidth / 2, shift, outlineWidth);
      setStrip(strips, i++, grid, end - outlineWidth / 2, shift, outlineWidth);
    }
  }
  return strips;
};

const emptyStrips = (
  ribbon: Float64Array,
  link: number,
  count: number,
  { ratio, depth }: PixelGrid,
  acrossCurve: boolean,
): Strips => ({
  from: ribbon[6 * link + 4]! * ratio - depth,
  to: ribbon[6 * link + 5]! * ratio - depth,
  start: new Float64Array(count),
  shift: new Float64Array(count),
  wide: new Float64Array(count),
  acrossCurve,
});

const setStrip = (
  strips: Strips,
  i: number,
  { ratio, breadth }: PixelGrid,
  start: number,
  shift: number,
  wide: number,
): void => {
  strips.start[i] = start * ratio - breadth;
  strips.shift[i] = shift * ratio;
  strips.wide[i] = wide * ratio;
};
