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

const print = (shares: Shares, measure: Measure, { format, messages }: Speech): string => {
  const share = shareIn(shares, measure);
  return share === undefined
    ? messages.explore.measure.notKnown
    : format.percent(share, digitsIn(shares, measure));
};

/** Posts held, where the releasing units are the whole; nothing to print where they are no part of them. */
const printHeld = (graph: FlowGraph, item: ItemRef, { format }: Speech): string | undefined => {
  const share = heldOfReleasing(graph, item);
  return share === undefined ? undefined : format.percent(share, releasingDigits(graph, graph.moved));
};

/**
 * The number of a node in a measure other than posts, which each picture prints its own way; undefined where the measure
 * does not apply to the node.
 */
export const nodeMeasure = (
  graph: FlowGraph,
  node: number,
  measure: Exclude<Measure, 'posts'>,
  speech: Speech,
): string | undefined => {
  const { id } = graph.nodes[node]!;
  const holds = nodeFlows(graph, node).held !== undefined;
  return measure === 'releasing' && holds
    ? printHeld(graph, { kind: 'node', id }, speech)
    : print(nodeShares(graph, node), measure, speech);
};

/** The number of a link in a measure other than posts; undefined where the measure does not apply to it. */
export const linkMeasure = (
  graph: FlowGraph,
  link: number,
  measure: Exclude<Measure, 'posts'>,
  speech: Speech,
): string | undefined => {
  const { id, kind } = graph.links[link]!;
  return measure === 'releasing' && kind === 'stayed'
    ? printHeld(graph, { kind: 'link', id }, speech)
    : print(linkShares(graph, link), measure, speech);
};
