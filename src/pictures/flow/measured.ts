import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import type { ItemRef } from '../../layouts/flow/item';
import {
  heldOfReleasing,
  linkShares,
  nodeFlows,
  nodeShares,
  releasingDigits,
  type Shares,
} from '../../layouts/flow/share';
import type { ExploreView } from '../../state/view';

type Measure = ExploreView['measure'];

const shareIn = (shares: Shares, measure: Measure): number | undefined => {
  if (measure === 'system') return shares.held ?? shares.system;
  return measure === 'releasing' ? shares.releasing : shares.column;
};

const digitsIn = ({ releasingDigits }: Shares, measure: Measure): 0 | 1 =>
  measure === 'releasing' ? releasingDigits : 1;

/** A part of the whole a measure names, where it applies, and the decimals it bears in per cent. */
interface Part {
  readonly share: number | undefined;
  readonly digits: 0 | 1;
}

const partIn = (shares: Shares, measure: Measure): Part => ({
  share: shareIn(shares, measure),
  digits: digitsIn(shares, measure),
});

/** Posts held, where the releasing units are the whole; no part where they are not of them. */
const heldPart = (graph: FlowGraph, item: ItemRef): Part => ({
  share: heldOfReleasing(graph, item),
  digits: releasingDigits(graph, graph.moved),
});

type ShareMeasure = Exclude<Measure, 'posts'>;

const holds = (graph: FlowGraph, node: number): boolean => nodeFlows(graph, node).held !== undefined;

/** A node in a measure other than posts. */
export const nodePart = (graph: FlowGraph, node: number, measure: ShareMeasure): Part =>
  measure === 'releasing' && holds(graph, node)
    ? heldPart(graph, { kind: 'node', id: graph.nodes[node]!.id })
    : partIn(nodeShares(graph, node), measure);

/** A link in a measure other than posts. */
export const linkPart = (graph: FlowGraph, link: number, measure: ShareMeasure): Part => {
  const { id, kind } = graph.links[link]!;
  return measure === 'releasing' && kind === 'stayed'
    ? heldPart(graph, { kind: 'link', id })
    : partIn(linkShares(graph, link), measure);
};

const print = ({ share, digits }: Part, none: string | undefined, { format }: Speech): string | undefined =>
  share === undefined ? none : format.percent(share, digits);

/**
 * The number of a node in a measure other than posts, which each picture prints its own way; undefined where the node holds
 * what is no part of the releasing units.
 */
export const nodeMeasure = (
  graph: FlowGraph,
  node: number,
  measure: ShareMeasure,
  speech: Speech,
): string | undefined => {
  const held = measure === 'releasing' && holds(graph, node);
  const none = held ? undefined : speech.messages.explore.measure.notKnown;
  return print(nodePart(graph, node, measure), none, speech);
};

/** The number of a link in a measure other than posts; undefined where it stays and is no part of the releasing units. */
export const linkMeasure = (
  graph: FlowGraph,
  link: number,
  measure: ShareMeasure,
  speech: Speech,
): string | undefined => {
  const held = measure === 'releasing' && graph.links[link]!.kind === 'stayed';
  const none = held ? undefined : speech.messages.explore.measure.notKnown;
  return print(linkPart(graph, link, measure), none, speech);
};
