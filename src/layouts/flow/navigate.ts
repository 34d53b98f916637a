import { indexGraph, linkIndexOf, type IndexedGraph } from './index-graph';
import type { ItemRef } from './item';
import type { LayeredGraph, Orientation, PlacedFlow } from './placed-flow';

export const navigationKeys = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Escape',
] as const;
export type NavigationKey = (typeof navigationKeys)[number];

export const isNavigationKey = (key: string): key is NavigationKey =>
  (navigationKeys as readonly string[]).includes(key);

/** The item in focus. On a link, `end` says from which of its nodes it was entered: siblings are that node's links. */
export interface FocusRef extends ItemRef {
  readonly end?: 'source' | 'target';
}

type Step = 'forward' | 'backward' | number;

const pageSize = 10;

const steps: Record<Orientation, Record<Exclude<NavigationKey, 'Escape'>, Step>> = {
  down: {
    ArrowDown: 'forward',
    ArrowUp: 'backward',
    ArrowLeft: -1,
    ArrowRight: 1,
    Home: -Infinity,
    End: Infinity,
    PageUp: -pageSize,
    PageDown: pageSize,
  },
  right: {
    ArrowRight: 'forward',
    ArrowLeft: 'backward',
    ArrowUp: -1,
    ArrowDown: 1,
    Home: -Infinity,
    End: Infinity,
    PageUp: -pageSize,
    PageDown: pageSize,
  },
};

/**
 * Where a key takes the focus. Across the posts' way: the previous or next node of the column, or sibling link; along it:
 * node → its largest link → the node at the other end. A node without a link that way leads to the nearest node of the
 * next column. At an edge the focus stays; with no focus, or one that has left the graph, it enters at the first node.
 * `Escape` climbs link → node → none.
 */
export const moveFocus = (
  graph: LayeredGraph,
  placed: PlacedFlow,
  focus: FocusRef | undefined,
  key: NavigationKey,
): FocusRef | undefined => {
  const at = focus && locate(graph, focus);
  if (key === 'Escape') return at?.kind === 'link' ? nodeRef(graph, nearNode(placed, at)) : undefined;
  if (!focus || !at) return firstNode(graph, placed);
  const step = steps[placed.orientation][key];
  if (typeof step === 'number') return stepAside(graph, placed, at, step);
  return stepAlong(graph, placed, at, step) ?? focus;
};

/** The item at a place: index and, for links, the end it was entered from. */
interface Located {
  readonly kind: ItemRef['kind'];
  readonly index: number;
  readonly end: 'source' | 'target';
}

const locate = (graph: LayeredGraph, focus: FocusRef): Located | undefined => {
  const indexes = focus.kind === 'node' ? indexGraph(graph).nodeIndex : linkIndexOf(graph);
  const index = indexes.get(focus.id);
  return index === undefined ? undefined : { kind: focus.kind, index, end: focus.end ?? 'source' };
};

const nodeRef = (graph: LayeredGraph, index: number): FocusRef => ({
  kind: 'node',
  id: graph.nodes[index]!.id,
});

const linkRef = (graph: LayeredGraph, index: number, end: 'source' | 'target'): FocusRef => ({
  kind: 'link',
  id: graph.links[index]!.id,
  end,
});

const nearNode = (placed: PlacedFlow, { index, end }: Located): number => placed[end][index]!;

const firstNode = (graph: LayeredGraph, placed: PlacedFlow): FocusRef | undefined => {
  const column = placed.columns.find((nodes) => nodes.length > 0);
  return column && nodeRef(graph, column[0]!);
};

const stepAside = (graph: LayeredGraph, placed: PlacedFlow, at: Located, by: number): FocusRef => {
  const row =
    at.kind === 'node'
      ? placed.columns[indexGraph(graph).column[at.index]!]!
      : linksAt(placed, at.end, nearNode(placed, at));
  const place = row.indexOf(at.index) + by;
  const index = row[Math.min(row.length - 1, Math.max(0, place))]!;
  return at.kind === 'node' ? nodeRef(graph, index) : linkRef(graph, index, at.end);
};

/** The links that leave (`source`) or enter (`target`) a node, in the order they are drawn along it. */
const linksAt = (placed: PlacedFlow, end: 'source' | 'target', node: number): readonly number[] => {
  const offset = end === 'source' ? 0 : 2;
  const links: number[] = [];
  placed[end].forEach((at, link) => {
    if (at === node) links.push(link);
  });
  return links.sort((a, b) => placed.ribbon[6 * a + offset]! - placed.ribbon[6 * b + offset]! || a - b);
};

const stepAlong = (
  graph: LayeredGraph,
  placed: PlacedFlow,
  at: Located,
  step: 'forward' | 'backward',
): FocusRef | undefined => {
  if (at.kind === 'link') {
    return nodeRef(graph, (step === 'forward' ? placed.target : placed.source)[at.index]!);
  }
  const end = step === 'forward' ? 'source' : 'target';
  const indexed = indexGraph(graph);
  const link = largest(indexed, linksAt(placed, end, at.index));
  if (link !== undefined) return linkRef(graph, link, end);
  const nearest = nearestBeyond(indexed, placed, at.index, step === 'forward' ? 1 : -1);
  return nearest === undefined ? undefined : nodeRef(graph, nearest);
};

const largest = ({ posts }: IndexedGraph, links: readonly number[]): number | undefined =>
  links.reduce<number | undefined>(
    (best, link) => (best === undefined || posts[link]! > posts[best]! ? link : best),
    undefined,
  );

const nearestBeyond = (
  graph: IndexedGraph,
  placed: PlacedFlow,
  node: number,
  by: 1 | -1,
): number | undefined => {
  let c = graph.column[node]! + by;
  while (placed.columns[c]?.length === 0) c += by;
  const across = placed.orientation === 'down' ? 0 : 1;
  const middle = (of: number) => placed.nodeBox[4 * of + across]! + placed.nodeBox[4 * of + 2 + across]!;
  const distance = (of: number) => Math.abs(middle(of) - middle(node));
  return placed.columns[c]?.reduce((best, of) => (distance(of) < distance(best) ? of : best));
};
