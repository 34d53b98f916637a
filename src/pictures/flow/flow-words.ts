import type { FlowTexts, ItemText, NodeText } from '../../charts/flow/flow-texts';
import type { FlowGraph, FlowNode } from '../../domain/flows/flow-graph';
import { foldedWords } from '../../i18n/folded-words';
import type { Speech } from '../../i18n/language-context';
import { describeLink, describeNode, describePicture } from '../../layouts/flow/describe';
import { indexGraph, linkIndexOf } from '../../layouts/flow/index-graph';
import type { ItemRef } from '../../layouts/flow/item';
import { placeFlow } from '../../layouts/flow/place-flow';
import type { NodeOrder, PlacedFlow } from '../../layouts/flow/placed-flow';
import { linkShares, nodeShares, type Shares } from '../../layouts/flow/share';
import { printWithin } from '../print-within';
import { withPosts } from '../with-posts';
import { drawnName, nodeName, nodePosts } from './node-name';
import { nodeMeasure, linkMeasure } from './measured';
import type { FlowPicture, SaidView } from './picture';
import { sayClauses } from './say-clauses';

const percentOf = (share: number | undefined, { format }: Speech): string | undefined =>
  share === undefined ? undefined : format.percent(share);

const nodeValue = (graph: FlowGraph, node: FlowNode, speech: Speech): string => {
  const posts = nodePosts(graph, node, speech);
  return graph.via === 'year' ? posts : withPosts(posts, speech);
};

/** The whole numbers that agree with a balance, in brackets. */
const nodeNote = ({ via }: FlowGraph, { interval }: FlowNode, speech: Speech): string | undefined =>
  via === 'year' || !interval ? undefined : speech.format.aside('', printWithin(interval, speech)).trim();

/** Of what moved where only that is drawn; else of the system, where the node's posts are known. */
const nodeShare = (graph: FlowGraph, { held, moved }: Shares): number | undefined =>
  graph.via === 'year' ? moved : held;

const nodeText = (graph: FlowGraph, index: number, view: SaidView, speech: Speech): NodeText => {
  const node = graph.nodes[index];
  if (!node) throw new Error(`no node ${index}`);
  const shares = nodeShares(graph, index);
  const { measure } = view;
  return {
    name: nodeName(graph, { ...node, name: drawnName(node) }, speech),
    spellings: [node.name['zh-CN'], node.name.en],
    ...(measure === 'posts'
      ? {
          value: nodeValue(graph, node, speech),
          note: nodeNote(graph, node, speech),
          share: percentOf(nodeShare(graph, shares), speech),
        }
      : { value: nodeMeasure(graph, index, measure, speech) }),
  };
};

const linkText = (graph: FlowGraph, index: number, view: SaidView, speech: Speech): ItemText => {
  const link = graph.links[index];
  if (!link) throw new Error(`no link ${index}`);
  const shares = linkShares(graph, index);
  const { measure } = view;
  const measured = measure === 'posts' ? undefined : linkMeasure(graph, index, measure, speech);
  const posts = speech.format.posts(link.posts);
  if (graph.via === 'year') {
    return measure === 'posts'
      ? { value: posts, share: percentOf(shares.moved, speech) }
      : { value: measured };
  }
  const { legend, sentence } = speech.messages;
  const sinks = graph.nodes.filter((n) => n.side === 'releasing' && n.column === 0).length === 1;
  const number = measure === 'posts' ? withPosts(posts, speech) : measured;
  const stayed = link.kind === 'stayed' && number !== undefined ? `${legend.staying} ` : '';
  return {
    name: sinks ? sentence.moved : sentence.movedAny,
    value: number === undefined ? undefined : `${stayed}${number}`,
    share: measure === 'posts' ? percentOf(shares.held ?? shares.system, speech) : undefined,
  };
};

/** Any size will do: a description only says the how-manieth of its column a node is. */
const anyRoom = {
  width: 1000,
  height: 600,
  orientation: 'down',
  nodeThickness: 10,
  nodeGap: 10,
  margin: { top: 0, right: 0, bottom: 0, left: 0 },
} as const;

/** Sentences of a graph's items, as they stand in one order. */
const describer = (graph: FlowGraph, order: NodeOrder, speech: Speech) => {
  let placed: PlacedFlow | undefined;
  return (item: ItemRef): string => {
    const index = (item.kind === 'link' ? linkIndexOf(graph) : indexGraph(graph).nodeIndex).get(item.id);
    if (index === undefined) throw new Error(`not in this picture: ${item.kind} ${item.id}`);
    if (item.kind === 'link') return sayClauses(describeLink(graph, index), speech);
    placed ??= placeFlow(graph, { ...anyRoom, order });
    return sayClauses(describeNode(graph, placed, index), speech);
  };
};

/** Every text of a flow diagram in the language in use. */
export const flowWords = (
  graph: FlowGraph,
  picture: FlowPicture,
  view: SaidView,
  speech: Speech,
): FlowTexts => ({
  kind: speech.messages.picture.roleDescription,
  title: picture.sentence(graph, view, speech),
  summary: sayClauses(describePicture(graph), speech),
  node: (index) => nodeText(graph, index, view, speech),
  link: (index) => linkText(graph, index, view, speech),
  describe: describer(graph, view.order, speech),
  folded: foldedWords[speech.language],
  help: {
    title: speech.messages.keys.title,
    close: speech.messages.keys.close,
    rows: speech.messages.keys.rows.map(([keys = '', text = '']) => [keys, text] as const),
  },
});
