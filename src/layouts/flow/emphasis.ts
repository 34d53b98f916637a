import { indexGraph, linkIndexOf } from './index-graph';
import type { ItemRef } from './item';
import type { LayeredGraph } from './placed-flow';

/** What `data-emphasis` says of a node or ribbon, weakest claim first. */
export const emphases = ['none', 'dimmed', 'linked', 'strong'] as const;
export type Emphasis = (typeof emphases)[number];

const [none, dimmed, linked, strong] = [0, 1, 2, 3] as const;

export interface EmphasisState {
  readonly hover?: ItemRef | undefined;
  readonly pinned?: ItemRef | undefined;
}

/** `adjacent`: an item and what it touches. `path`: everything posts through it may come from and go to. */
export type EmphasisMode = 'adjacent' | 'path';

/** Index into `emphases` for each node and link of the graph. */
export interface ResolvedEmphasis {
  readonly nodes: Uint8Array;
  readonly links: Uint8Array;
}

/** The emphasis at an index of either array. */
export const emphasisAt = (of: Uint8Array, index: number): Emphasis => emphases[of[index] ?? none]!;

/**
 * Items that are not in the graph are passed over; with none left nothing is emphasised or dimmed. With `stands` only
 * the links it keeps carry an emphasis on, and a node none of them touches stays back.
 */
export const resolveEmphasis = (
  graph: LayeredGraph,
  { hover, pinned }: EmphasisState,
  mode: EmphasisMode,
  stands: (link: number) => boolean = everyLink,
): ResolvedEmphasis => {
  const found = [pinned, hover].flatMap((item) => find(graph, item));
  const background = found.length > 0 ? dimmed : none;
  const nodes = new Uint8Array(graph.nodes.length).fill(background);
  const links = new Uint8Array(graph.links.length).fill(background);
  for (const item of found) {
    const reached = { nodes: new Uint8Array(nodes.length), links: new Uint8Array(links.length) };
    reach(graph, item, mode, reached, stands);
    raise(nodes, reached.nodes);
    raise(links, reached.links);
  }
  return { nodes, links };
};

interface Found {
  readonly kind: ItemRef['kind'];
  readonly index: number;
}

const find = (graph: LayeredGraph, item: ItemRef | undefined): Found[] => {
  if (!item) return [];
  const index = (item.kind === 'node' ? indexGraph(graph).nodeIndex : linkIndexOf(graph)).get(item.id);
  return index === undefined ? [] : [{ kind: item.kind, index }];
};

const raise = (emphasis: Uint8Array, by: Uint8Array): void =>
  by.forEach((level, i) => {
    emphasis[i] = Math.max(emphasis[i]!, level);
  });

const everyLink = () => true;

type Stands = (link: number) => boolean;

const reach = (
  graph: LayeredGraph,
  item: Found,
  mode: EmphasisMode,
  reached: ResolvedEmphasis,
  stands: Stands,
): void => {
  const { source, target } = indexGraph(graph);
  const seeds = reached[item.kind === 'node' ? 'nodes' : 'links'];
  seeds[item.index] = strong;
  if (item.kind === 'link') {
    reached.nodes[source[item.index]!] = linked;
    reached.nodes[target[item.index]!] = linked;
  }
  if (mode === 'path') followPath(graph, item, reached, stands);
  else if (item.kind === 'node') touch(graph, item.index, reached, stands);
};

const touch = (graph: LayeredGraph, node: number, reached: ResolvedEmphasis, stands: Stands): void => {
  const { source, target } = indexGraph(graph);
  source.forEach((from, link) => {
    const to = target[link]!;
    if ((from !== node && to !== node) || !stands(link)) return;
    reached.links[link] = linked;
    reached.nodes[from === node ? to : from] = linked;
  });
};

/** Two passes, one down the columns and one up, each visiting the links of one column after the other. */
const followPath = (graph: LayeredGraph, item: Found, reached: ResolvedEmphasis, stands: Stands): void => {
  const { source, target } = indexGraph(graph);
  const byColumn = linksBySourceColumn(graph, stands);
  const [down, up] =
    item.kind === 'node' ? [item.index, item.index] : [target[item.index]!, source[item.index]!];
  sweep(byColumn, source, target, down, reached);
  sweep(byColumn.reverse(), target, source, up, reached);
};

const linksBySourceColumn = (graph: LayeredGraph, stands: Stands): number[][] => {
  const { source, column, columns } = indexGraph(graph);
  const links: number[][] = columns.map(() => []);
  source.forEach((node, link) => stands(link) && links[column[node]!]!.push(link));
  return links;
};

const sweep = (
  byColumn: readonly (readonly number[])[],
  near: Uint32Array,
  far: Uint32Array,
  start: number,
  reached: ResolvedEmphasis,
): void => {
  const visited = new Uint8Array(reached.nodes.length);
  visited[start] = 1;
  for (const links of byColumn) {
    for (const link of links) {
      if (!visited[near[link]!]) continue;
      visited[far[link]!] = 1;
      reached.links[link] = Math.max(reached.links[link]!, linked);
      reached.nodes[far[link]!] = Math.max(reached.nodes[far[link]!]!, linked);
    }
  }
};
