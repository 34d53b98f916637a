import type { Basis } from '../../domain/basis';
import type { FlowGraph, FlowLink, FlowNode } from '../../domain/flows/flow-graph';
import type { Interval } from '../../domain/numbers/interval';
import type { Localised } from '../../domain/localised';
import type { UnitId } from '../../domain/ledger/unit';
import type { ItemRef } from '../../layouts/flow/item';
import type { Speech } from '../../i18n/language-context';
import { isChange, nodeName, signOf } from './node-name';

/** One line of where posts come from or go to. */
export interface FlowPart {
  readonly id: string;
  readonly name: Localised;
  readonly posts: number;
}

/** Everything a picture knows of one of its nodes or links. Absent means not known, never zero. */
export interface ItemFacts {
  readonly ref: ItemRef;
  /** One name for a node, two for a link: from, to. */
  readonly names: readonly Localised[];
  readonly posts: number;
  readonly moved: boolean;
  /** Posts given up (−), received (+), or simply held (0). */
  readonly sign: -1 | 0 | 1;
  readonly basis: Basis;
  readonly interval?: Interval;
  readonly unit?: UnitId;
  /** True when it can be opened one level down. */
  readonly drillable: boolean;
  /** True where it is only what the unit has beside the units under it. */
  readonly own?: true;
  /** The units it folds. */
  readonly folded?: readonly UnitId[];
  readonly incoming: readonly FlowPart[];
  readonly outgoing: readonly FlowPart[];
}

/** Links by end, summed by the node at the other end, largest first. */
const parts = (graph: FlowGraph, links: readonly FlowLink[], end: 'source' | 'target'): FlowPart[] => {
  const posts = new Map<string, number>();
  for (const link of links) posts.set(link[end], (posts.get(link[end]) ?? 0) + link.posts);
  const nodes = new Map(graph.nodes.map((n) => [n.id, n]));
  return [...posts].flatMap(([id, sum]) => {
    const node = nodes.get(id);
    return node ? [{ id, name: node.name, posts: sum }] : [];
  });
};

const nodeFacts = (graph: FlowGraph, node: FlowNode): ItemFacts => ({
  ref: { kind: 'node', id: node.id },
  names: [node.name],
  posts: node.posts,
  moved: isChange(graph, node),
  sign: signOf(graph, node),
  basis: node.basis,
  ...(node.interval && { interval: node.interval }),
  ...(node.unit && { unit: node.unit }),
  drillable: node.drillable,
  ...(node.own && { own: node.own }),
  ...(node.folded && { folded: node.folded }),
  incoming: parts(
    graph,
    graph.links.filter((l) => l.target === node.id),
    'source',
  ),
  outgoing: parts(
    graph,
    graph.links.filter((l) => l.source === node.id),
    'target',
  ),
});

const linkFacts = (graph: FlowGraph, link: FlowLink): ItemFacts => {
  const names = [link.source, link.target].flatMap((id) => {
    const node = graph.nodes.find((n) => n.id === id);
    return node ? [node.name] : [];
  });
  return {
    ref: { kind: 'link', id: link.id },
    names,
    posts: link.posts,
    moved: link.kind === 'moved',
    sign: 0,
    basis: link.basis,
    ...(link.interval && { interval: link.interval }),
    drillable: false,
    incoming: [],
    outgoing: [],
  };
};

/** The facts of an item, or `undefined` when it is not in this picture. */
export const itemFacts = (graph: FlowGraph, ref: ItemRef): ItemFacts | undefined => {
  if (ref.kind === 'node') {
    const node = graph.nodes.find((n) => n.id === ref.id);
    return node && nodeFacts(graph, node);
  }
  const link = graph.links.find((l) => l.id === ref.id);
  return link && linkFacts(graph, link);
};

/** The title of an item: both ends of a link; of a unit that stands in the picture twice also which of both it is. */
export const itemTitle = (
  graph: FlowGraph,
  { ref, names, sign, unit }: ItemFacts,
  speech: Speech,
): string => {
  const { language, messages } = speech;
  const name = names.map((n) => n[language]).join(' → ');
  const own = graph.nodes.filter((n) => n.unit !== undefined && n.unit === unit);
  const node = own.find((n) => n.id === ref.id);
  if (ref.kind === 'link' || !node || own.length < 2) return name;
  if (sign === 0) return nodeName(graph, node, speech);
  return `${name} · ${sign < 0 ? messages.inspector.gave : messages.inspector.got}`;
};
