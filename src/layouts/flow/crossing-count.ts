import { indexGraph, type IndexedGraph } from './index-graph';
import type { LayeredGraph } from './placed-flow';

/**
 * Σ posts × posts over all pairs of links that cross, each column drawn in the order given. Links are compared with those that
 * join the same two columns. Time O(E log V), by a Fenwick tree over the far column.
 */
export const weightedCrossings = (graph: LayeredGraph, columns: readonly Uint32Array[]): number =>
  countCrossings(indexGraph(graph), columns);

export const countCrossings = (graph: IndexedGraph, columns: readonly Uint32Array[]): number => {
  const place = placesOf(graph.column.length, columns);
  let crossings = 0;
  for (const links of linksByColumns(graph, columns.length)) {
    const far = graph.column[graph.target[links[0]!]!]!;
    const ordered = sortBy(sortBy(links, graph.target, place), graph.source, place);
    crossings += countInversions(ordered, graph, place, columns[far]!.length);
  }
  return crossings;
};

/** Each node's place in its column. */
export const placesOf = (nodes: number, columns: readonly Uint32Array[]): Uint32Array => {
  const place = new Uint32Array(nodes);
  for (const column of columns) column.forEach((node, at) => (place[node] = at));
  return place;
};

const linksByColumns = ({ source, target, column }: IndexedGraph, count: number): Iterable<number[]> => {
  const groups = new Map<number, number[]>();
  for (let link = 0; link < source.length; link++) {
    const key = column[source[link]!]! * count + column[target[link]!]!;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return groups.values();
};

/** A stable counting sort of links by the place of the node at one end. */
const sortBy = (links: ArrayLike<number>, end: Uint32Array, place: Uint32Array): Uint32Array => {
  const starts = new Uint32Array(place.length + 1);
  for (let i = 0; i < links.length; i++) starts[place[end[links[i]!]!]! + 1]! += 1;
  for (let p = 0; p < place.length; p++) starts[p + 1]! += starts[p]!;
  const sorted = new Uint32Array(links.length);
  for (let i = 0; i < links.length; i++) sorted[starts[place[end[links[i]!]!]!]!++] = links[i]!;
  return sorted;
};

/** Links come in the order of their sources, then targets: a link crosses the earlier ones that end beyond it. */
const countInversions = (
  links: Uint32Array,
  { target, posts }: IndexedGraph,
  place: Uint32Array,
  size: number,
): number => {
  const tree = new Float64Array(size + 1);
  let crossings = 0;
  let all = 0;
  for (const link of links) {
    const at = place[target[link]!]! + 1;
    const weight = posts[link]!;
    let notBeyond = 0;
    for (let i = at; i > 0; i -= i & -i) notBeyond += tree[i]!;
    crossings += weight * (all - notBeyond);
    all += weight;
    for (let i = at; i <= size; i += i & -i) tree[i]! += weight;
  }
  return crossings;
};
