import type { IndexedGraph } from './index-graph';
import type { Orientation } from './placed-flow';

/** Six numbers a link, see `PlacedFlow.ribbon`. Two counting passes, one for each end, no comparison sort. */
export const placeRibbons = (
  graph: IndexedGraph,
  columns: readonly Uint32Array[],
  nodeBox: Float64Array,
  scale: number,
  orientation: Orientation,
): Float64Array => {
  const across = orientation === 'down' ? 0 : 1;
  const along = 1 - across;
  const { source, target } = graph;
  const ribbon = new Float64Array(source.length * 6);
  const rank = rankAcross(columns, nodeBox, across);
  stack(ribbon, 0, linksByRank(target, rank), source, graph.posts, nodeBox, across, scale);
  stack(ribbon, 2, linksByRank(source, rank), target, graph.posts, nodeBox, across, scale);
  for (let i = 0; i < source.length; i++) {
    ribbon[6 * i + 4] = nodeBox[4 * source[i]! + 2 + along]!;
    ribbon[6 * i + 5] = nodeBox[4 * target[i]! + along]!;
  }
  return ribbon;
};

/** Each node's place among all nodes by the middle of its breadth: a merge of the columns, which are in order already. */
const rankAcross = (columns: readonly Uint32Array[], nodeBox: Float64Array, across: number): Uint32Array => {
  const nodes = nodeBox.length / 4;
  const rank = new Uint32Array(nodes);
  const next = new Uint32Array(columns.length);
  for (let r = 0; r < nodes; r++) {
    let first = -1;
    let least = Infinity;
    columns.forEach((column, c) => {
      const node = column[next[c]!];
      if (node === undefined) return;
      const middle = nodeBox[4 * node + across]! + nodeBox[4 * node + 2 + across]!;
      if (first >= 0 && middle >= least) return;
      first = c;
      least = middle;
    });
    rank[columns[first]![next[first]!++]!] = r;
  }
  return rank;
};

/** Link indices by the rank of the node at one end (a counting sort, stable). */
const linksByRank = (end: Uint32Array, rank: Uint32Array): Uint32Array => {
  const starts = new Uint32Array(rank.length + 1);
  for (const node of end) starts[rank[node]! + 1]! += 1;
  for (let r = 0; r < rank.length; r++) starts[r + 1]! += starts[r]!;
  const links = new Uint32Array(end.length);
  for (let i = 0; i < end.length; i++) links[starts[rank[end[i]!]!]!++] = i;
  return links;
};

/** Stacks links along their nodes in the order given. Posts are summed before scaling, so the last one ends exactly at the node's. */
const stack = (
  ribbon: Float64Array,
  offset: number,
  links: Uint32Array,
  end: Uint32Array,
  posts: Float64Array,
  nodeBox: Float64Array,
  across: number,
  scale: number,
): void => {
  const filled = new Float64Array(nodeBox.length / 4);
  for (const link of links) {
    const node = end[link]!;
    const start = nodeBox[4 * node + across]!;
    ribbon[6 * link + offset] = start + filled[node]! * scale;
    filled[node]! += posts[link]!;
    ribbon[6 * link + offset + 1] = start + filled[node]! * scale;
  }
};
