import type { PlacedFlow } from './placed-flow';

/** Finds the node at a point; −1 where there is none. */
export type NodeHitTest = (x: number, y: number) => number;

/** A target is at least this wide and high, in CSS pixels. */
const smallestTarget = 24;

/** A hit test for the nodes of a placed flow. Where two targets overlap the nearer node is met. */
export const createNodeHitTest = (placed: PlacedFlow): NodeHitTest => {
  const { nodeBox } = placed;
  return (x, y) => {
    let hit = -1;
    let nearest = Infinity;
    for (let node = 0; node < nodeBox.length / 4; node++) {
      const across = outside(x, nodeBox[4 * node]!, nodeBox[4 * node + 2]!);
      const along = outside(y, nodeBox[4 * node + 1]!, nodeBox[4 * node + 3]!);
      if (across === undefined || along === undefined) continue;
      const distance = across * across + along * along;
      if (distance >= nearest) continue;
      hit = node;
      nearest = distance;
    }
    return hit;
  };
};

/** Pixels a coordinate lies outside an edge-to-edge span; `undefined` beyond the span's target. */
const outside = (at: number, from: number, to: number): number | undefined => {
  const spare = Math.max(0, (smallestTarget - (to - from)) / 2);
  if (at < from - spare || at > to + spare) return undefined;
  return Math.max(0, from - at, at - to);
};
