import type { LayeredGraph } from './placed-flow';

/** A graph as typed arrays, indexed like its own nodes and links. Built once a graph, read-only. */
export interface IndexedGraph {
  readonly nodeIndex: ReadonlyMap<string, number>;
  /** Node index at each end of each link. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Posts of each link. */
  readonly posts: Float64Array;
  /** Column of each node. */
  readonly column: Uint16Array;
  /** Node indices of each column, in the graph's order; a column without nodes is empty. */
  readonly columns: readonly Uint32Array[];
  /** Posts that enter and that leave each node. */
  readonly received: Float64Array;
  readonly released: Float64Array;
  /** Adcodes, empty where a node has none. */
  readonly adcode: readonly string[];
}

const indexes = new WeakMap<LayeredGraph, IndexedGraph>();
const linkIndexes = new WeakMap<LayeredGraph, ReadonlyMap<string, number>>();

/**
 * The graph as typed arrays. Kept as long as the graph lives, so placing it again costs no look-ups.
 * @throws Error for an id used twice, a link to an unknown node or against the columns, or posts that are no number ≥ 0.
 */
export const indexGraph = (graph: LayeredGraph): IndexedGraph => {
  const known = indexes.get(graph);
  if (known) return known;
  const built = build(graph);
  indexes.set(graph, built);
  return built;
};

/** Index of each link by id; the last of links that share an id. */
export const linkIndexOf = (graph: LayeredGraph): ReadonlyMap<string, number> => {
  const known = linkIndexes.get(graph);
  if (known) return known;
  const built = new Map(graph.links.map((link, i) => [link.id, i]));
  linkIndexes.set(graph, built);
  return built;
};

const build = (graph: LayeredGraph): IndexedGraph => {
  const nodeIndex = indexNodes(graph);
  const column = Uint16Array.from(graph.nodes, (node) => node.column);
  const count = graph.links.length;
  const source = new Uint32Array(count);
  const target = new Uint32Array(count);
  const posts = new Float64Array(count);
  const received = new Float64Array(column.length);
  const released = new Float64Array(column.length);
  graph.links.forEach((link, i) => {
    const from = nodeIndex.get(link.source);
    const to = nodeIndex.get(link.target);
    if (from === undefined || to === undefined) throw new Error(`link ${link.id} joins an unknown node`);
    if (column[from]! >= column[to]!) throw new Error(`link ${link.id} runs against the columns`);
    if (!(link.posts >= 0 && link.posts < Infinity))
      throw new Error(`link ${link.id} has ${link.posts} posts`);
    source[i] = from;
    target[i] = to;
    posts[i] = link.posts;
    released[from]! += link.posts;
    received[to]! += link.posts;
  });
  const adcode = graph.nodes.map((node) => node.adcode ?? '');
  return {
    nodeIndex,
    source,
    target,
    posts,
    column,
    columns: groupByColumn(column),
    received,
    released,
    adcode,
  };
};

const indexNodes = (graph: LayeredGraph): Map<string, number> => {
  const nodeIndex = new Map<string, number>();
  graph.nodes.forEach((node, i) => {
    if (nodeIndex.has(node.id)) throw new Error(`node ${node.id} stands twice in the graph`);
    if (!Number.isInteger(node.column) || node.column < 0 || node.column > 0xffff) {
      throw new Error(`node ${node.id} has column ${node.column}`);
    }
    nodeIndex.set(node.id, i);
  });
  return nodeIndex;
};

const groupByColumn = (column: Uint16Array): Uint32Array[] => {
  const sizes = new Uint32Array(column.reduce((most, c) => Math.max(most, c + 1), 0));
  for (const c of column) sizes[c]! += 1;
  const columns = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  column.forEach((c, node) => {
    columns[c]![sizes[c]!++] = node;
  });
  return columns;
};

/** Posts that give each node its breadth: the larger of what enters and what leaves it. */
export const nodePosts = (graph: IndexedGraph, node: number): number =>
  Math.max(graph.received[node]!, graph.released[node]!);
