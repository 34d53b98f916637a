import type { FlowGraph } from '../../domain/flows/flow-graph';
import { emphases, resolveEmphasis, type EmphasisMode } from '../../layouts/flow/emphasis';
import { sameItem, type ItemRef } from '../../layouts/flow/item';

/** What stands out over the dimmed rest, by index in the graph. */
export interface LitFlow {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

const linked = emphases.indexOf('linked');

/** Which ribbons of the items brought forward stand: all, those into them, out of them, or between two of them. */
export type FlowFilter = 'all' | 'in' | 'out' | 'between';

export interface FlowFocusRule {
  readonly reach: EmphasisMode;
  readonly filter: FlowFilter;
}

/** What the pinned items and the one under the pointer bring forward; `undefined` when nothing does. */
export const litFlow = (
  graph: FlowGraph,
  pinned: readonly ItemRef[],
  hover: ItemRef | undefined,
  { reach, filter }: FlowFocusRule,
): LitFlow | undefined => {
  const items = hover ? [...pinned, hover] : pinned;
  if (items.length === 0) return undefined;
  const stands = filterOf(graph, items, filter);
  const emphasised = items.map((item) => resolveEmphasis(graph, { pinned: item }, reach, stands));
  const indices = (part: 'nodes' | 'links'): number[] =>
    graph[part].flatMap((_, i) => (emphasised.some((of) => of[part][i]! >= linked) ? [i] : []));
  const lit = { nodes: indices('nodes'), links: indices('links') };
  return lit.nodes.length + lit.links.length > 0 ? lit : undefined;
};

/** The links a filter leaves; a link that is itself chosen always stands. */
const filterOf = (graph: FlowGraph, items: readonly ItemRef[], filter: FlowFilter) => {
  if (filter === 'all') return undefined;
  const chosen = new Set(items.map(({ id }) => id));
  return (link: number): boolean => {
    const { id, source, target } = graph.links[link]!;
    if (chosen.has(id)) return true;
    const [out, into] = [chosen.has(source), chosen.has(target)];
    return filter === 'in' ? into : filter === 'out' ? out : out && into;
  };
};

/** The pins after an item is chosen: alone, or with `adding` beside the others; choosing a pinned item lets it go. */
export const togglePin = (pinned: readonly ItemRef[], item: ItemRef, adding: boolean): readonly ItemRef[] => {
  const others = pinned.filter((other) => !sameItem(other, item));
  if (others.length < pinned.length) return adding ? others : [];
  return adding ? [...others, item] : [item];
};
