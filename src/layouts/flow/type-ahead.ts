import { indexGraph } from './index-graph';
import type { FocusRef } from './navigate';
import type { LayeredGraph, PlacedFlow } from './placed-flow';

/**
 * The node that typed letters lead to: the first, in reading order from the focus on, with a name that starts so, else one
 * with a name that holds them. A single letter, also when repeated, moves on to the next match. Without a match the focus stays.
 * @param names For each node every spelling to find it by (either language, pinyin); case and width do not matter.
 */
export const typeAhead = (
  graph: LayeredGraph,
  placed: PlacedFlow,
  focus: FocusRef | undefined,
  typed: string,
  names: readonly (readonly string[])[],
): FocusRef | undefined => {
  const letters = [...fold(typed)];
  const repeated = letters.every((letter) => letter === letters[0]);
  const wanted = repeated ? (letters[0] ?? '') : letters.join('');
  if (wanted === '') return focus;
  const order = readingOrder(graph, placed, focus, repeated);
  const match = (fits: (name: string) => boolean) =>
    order.find((node) => names[node]?.some((name) => fits(fold(name))));
  const found = match((name) => name.startsWith(wanted)) ?? match((name) => name.includes(wanted));
  return found === undefined ? focus : { kind: 'node', id: graph.nodes[found]!.id };
};

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** All nodes as they are read, starting at the focus, or after it. */
const readingOrder = (
  graph: LayeredGraph,
  placed: PlacedFlow,
  focus: FocusRef | undefined,
  after: boolean,
): number[] => {
  const nodes = placed.columns.flatMap((column) => [...column]);
  const index = focus?.kind === 'node' ? indexGraph(graph).nodeIndex.get(focus.id) : undefined;
  const start = index === undefined ? 0 : nodes.indexOf(index) + (after ? 1 : 0);
  return [...nodes.slice(start), ...nodes.slice(0, start)];
};
