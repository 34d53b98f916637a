import type { FlowLink } from '../../domain/flows/flow-graph';
import type { PlacedFlow } from '../../layouts/flow/placed-flow';

/** Some of the ribbons of a placed flow. */
export interface RibbonSet {
  readonly placed: PlacedFlow;
  readonly links: readonly FlowLink[];
  /** Indices of the links to draw. */
  readonly shown: ArrayLike<number>;
}

/** A stretch of breadth and of depth. */
export interface RibbonExtent {
  readonly breadth: readonly [number, number];
  readonly depth: readonly [number, number];
}

/** The stretches some ribbons take, in CSS pixels; all zero for none. */
export const extentOf = ({ ribbon }: PlacedFlow, links: ArrayLike<number>): RibbonExtent => {
  let [left, right, from, to] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < links.length; i++) {
    const at = 6 * links[i]!;
    left = Math.min(left, ribbon[at]!, ribbon[at + 2]!);
    right = Math.max(right, ribbon[at + 1]!, ribbon[at + 3]!);
    from = Math.min(from, ribbon[at + 4]!);
    to = Math.max(to, ribbon[at + 5]!);
  }
  return from <= to ? { breadth: [left, right], depth: [from, to] } : { breadth: [0, 0], depth: [0, 0] };
};

/** The stretches all ribbons of a flow take. Its colours run along the depth of it. */
export const wholeExtent = (placed: PlacedFlow): RibbonExtent =>
  extentOf(
    placed,
    Uint32Array.from(placed.source, (_, link) => link),
  );
