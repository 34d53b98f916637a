import type { FlowGraph } from '../../domain/flows/flow-graph';
import { systemAfter } from '../../domain/flows/directions';
import { borneDigits } from '../../domain/numbers/borne-digits';
import { indexGraph, linkIndexOf } from './index-graph';
import type { ItemRef } from './item';

/** Parts of one, each `undefined` where the whole is not known or the part does not apply. */
export interface Shares {
  /** The item's moved posts, of all posts moved in the period. */
  readonly moved: number | undefined;
  /** The item's moved posts, of the whole system. */
  readonly system: number | undefined;
  /** The item's moved posts, of the releasing units before the period. */
  readonly releasing: number | undefined;
  /** Decimals the share of the releasing units bears in per cent. */
  readonly releasingDigits: 0 | 1;
  /** The year at whose start the releasing units are counted, where not all years are drawn. */
  readonly releasingYear: number | undefined;
  /** The posts an item holds or keeps, of the whole system at its moment: before the period, or after it. */
  readonly held: number | undefined;
  /** True where `held` is of the system after the period, and that is another number of posts than before it. */
  readonly ofAfter: boolean;
  /** The item's posts, of all posts in its column; a link stands in the column it leaves. */
  readonly column: number | undefined;
}

const part = (posts: number | undefined, whole: number | undefined): number | undefined =>
  posts === undefined || whole === undefined || !(whole > 0) ? undefined : posts / whole;

/**
 * Decimals that posts moved bear as a percentage of the releasing units. All that moved in the whole period bears as many as
 * the range of their posts leaves it: that share is the reported one. Parts of it, in whatever years, bear one, so that each
 * can be compared with the others wherever it stands.
 */
export const releasingDigits = (graph: FlowGraph, posts: number): 0 | 1 => {
  const { releasing = 0, releasingInterval, moved, partOf } = graph;
  const { lo, hi } = releasingInterval ?? { lo: releasing, hi: releasing };
  if (!(lo > 0) || posts < moved || partOf) return 1;
  return borneDigits({ lo: (100 * posts) / hi, hi: (100 * posts) / lo });
};

/**
 * The year at whose start the posts of the releasing units are counted, where that is to be told: they are fewer with every
 * year, and others from batch to batch, so that shares of different years are of different wholes.
 */
export const releasingYear = ({ partOf, period }: FlowGraph): number | undefined => partOf && period.from;

const sharesOf = (
  graph: FlowGraph,
  moved: number | undefined,
  held: number | undefined,
  column: number | undefined,
  system = graph.system,
): Shares => ({
  moved: part(moved, graph.moved),
  system: part(moved, graph.system),
  releasing: part(moved, graph.releasing),
  releasingDigits: releasingDigits(graph, moved ?? 0),
  releasingYear: releasingYear(graph),
  held: part(held, system),
  ofAfter: held !== undefined && system !== graph.system,
  column,
});

interface Sums {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  /** Posts of the whole system after the period. */
  readonly after: number | undefined;
}

const summed = new WeakMap<FlowGraph, Sums>();

/** Posts of all nodes of a column, and of all links that leave it; of the whole system afterwards. */
const sumsOf = (graph: FlowGraph): Sums => {
  const known = summed.get(graph);
  if (known) return known;
  const { column, columns, source } = indexGraph(graph);
  const nodes = columns.map(() => 0);
  const links = columns.map(() => 0);
  graph.nodes.forEach(({ posts }, i) => (nodes[column[i]!]! += posts));
  graph.links.forEach(({ posts }, i) => (links[column[source[i]!]!]! += posts));
  const sums = { nodes, links, after: systemAfter(graph) };
  summed.set(graph, sums);
  return sums;
};

export const linkShares = (graph: FlowGraph, link: number): Shares => {
  const { kind, posts } = graph.links[link]!;
  const { column, source } = indexGraph(graph);
  const ofColumn = part(posts, sumsOf(graph).links[column[source[link]!]!]);
  return kind === 'moved'
    ? sharesOf(graph, posts, undefined, ofColumn)
    : sharesOf(graph, undefined, posts, ofColumn);
};

export const nodeShares = (graph: FlowGraph, node: number): Shares => {
  const { moment, movedIn, movedOut, ribbonsIn, ribbonsOut, held } = nodeFlows(graph, node);
  const moved = ribbonsIn + ribbonsOut > 0 ? Math.max(movedIn, movedOut) : undefined;
  const ofColumn = part(graph.nodes[node]!.posts, sumsOf(graph).nodes[indexGraph(graph).column[node]!]);
  return sharesOf(graph, moved, held, ofColumn, moment === 'after' ? sumsOf(graph).after : graph.system);
};

/** The shares of an item of the graph. */
export const itemShares = (graph: FlowGraph, { kind, id }: ItemRef): Shares => {
  const index = (kind === 'link' ? linkIndexOf(graph) : indexGraph(graph).nodeIndex).get(id);
  if (index === undefined) throw new Error(`not in this graph: ${kind} ${id}`);
  return kind === 'link' ? linkShares(graph, index) : nodeShares(graph, index);
};

/** The node of all releasing units before the period, where the picture has one. */
const releasingBefore = (graph: FlowGraph): number | undefined => {
  const { releasing } = graph;
  const found = graph.nodes.findIndex((_, i) => {
    const { moment, held, movedOut } = nodeFlows(graph, i);
    return moment === 'before' && movedOut > 0 && held === releasing;
  });
  return found < 0 ? undefined : found;
};

/** The node that what stays of the releasing units comes to. */
const releasingAfter = (graph: FlowGraph): number | undefined => {
  const before = releasingBefore(graph);
  const { source, target } = indexGraph(graph);
  const stays = graph.links.findIndex(({ kind }, i) => kind === 'stayed' && source[i] === before);
  return stays < 0 ? undefined : target[stays];
};

/**
 * What a node or a link that stays holds, of the releasing units before the period: 1 before it. Undefined for what holds
 * posts of others, which are no part of them.
 */
export const heldOfReleasing = (graph: FlowGraph, { kind, id }: ItemRef): number | undefined => {
  if (kind === 'link') {
    const link = linkIndexOf(graph).get(id)!;
    const { posts, kind: moves } = graph.links[link]!;
    const own = moves === 'stayed' && indexGraph(graph).source[link] === releasingBefore(graph);
    return own ? part(posts, graph.releasing) : undefined;
  }
  const node = indexGraph(graph).nodeIndex.get(id)!;
  const own = node === releasingBefore(graph) || node === releasingAfter(graph);
  return own ? part(nodeFlows(graph, node).held, graph.releasing) : undefined;
};

/** What passes a node, by what happens to it. */
export interface NodeFlows {
  /** `before` and `after` hold posts; `moving` only hands on what moves. */
  readonly moment: 'before' | 'after' | 'moving';
  readonly movedIn: number;
  readonly movedOut: number;
  /** Number of ribbons of moved posts. */
  readonly ribbonsIn: number;
  readonly ribbonsOut: number;
  /** Posts that stay, where the picture shows them. */
  readonly stayed: number | undefined;
  /** All posts the node holds at its moment. */
  readonly held: number | undefined;
}

const flowsOf = new WeakMap<FlowGraph, readonly NodeFlows[]>();

/** A node that posts stay in, or come to stay in, holds posts: before the period where they leave it, after where they enter. */
export const nodeFlows = (graph: FlowGraph, node: number): NodeFlows => {
  const known = flowsOf.get(graph) ?? sumFlows(graph);
  flowsOf.set(graph, known);
  return known[node]!;
};

/** Of every node, in one pass over the links. */
const sumFlows = (graph: FlowGraph): readonly NodeFlows[] => {
  const { source, target } = indexGraph(graph);
  const sums = graph.nodes.map(() => ({
    movedIn: 0,
    movedOut: 0,
    ribbonsIn: 0,
    ribbonsOut: 0,
    stayedIn: 0,
    stayedOut: 0,
    before: false,
    after: false,
  }));
  graph.links.forEach(({ posts, kind }, link) => {
    const from = sums[source[link]!]!;
    const to = sums[target[link]!]!;
    if (kind === 'stayed') {
      from.stayedOut += posts;
      to.stayedIn += posts;
      from.before = true;
      to.after = true;
    } else {
      from.movedOut += posts;
      from.ribbonsOut += 1;
      to.movedIn += posts;
      to.ribbonsIn += 1;
    }
  });
  return sums.map(({ stayedIn, stayedOut, before, after, ...moved }): NodeFlows => {
    if (before) return { moment: 'before', ...moved, stayed: stayedOut, held: stayedOut + moved.movedOut };
    if (after) return { moment: 'after', ...moved, stayed: stayedIn, held: stayedIn + moved.movedIn };
    return { moment: 'moving', ...moved, stayed: undefined, held: undefined };
  });
};
