import type { FlowGraph, FlowNode } from '../../domain/flows/flow-graph';
import type { Localised } from '../../domain/localised';
import type { Speech } from '../../i18n/language-context';
import { indexGraph } from '../../layouts/flow/index-graph';
import { nodeFlows } from '../../layouts/flow/share';

/**
 * Whether the posts of a node are a change and no balance: what it gives or gets in the years, or, in before → after, all
 * that is known of a unit whose opening posts are not.
 */
export const isChange = (graph: FlowGraph, { id }: FlowNode): boolean => {
  const index = indexGraph(graph).nodeIndex.get(id);
  return graph.via === 'year' || index === undefined || nodeFlows(graph, index).moment === 'moving';
};

/** The name in common use, but of a station its whole name: alone, its short one would be that of its district. */
export const drawnName = ({ name, short, level }: FlowNode): Localised =>
  level === 'station' ? name : (short ?? name);

/** The name of a node, and where it holds posts before and after also the moment it stands for. */
export const nodeName = (graph: FlowGraph, node: FlowNode, { messages, language }: Speech): string => {
  const name = node.name[language];
  if (node.side === 'passing' || isChange(graph, node)) return name;
  return `${name} · ${node.column === 0 ? messages.figures.before : messages.figures.after}`;
};

/** Posts given up (−), received (+), or simply held or passed on (0). */
export const signOf = (graph: FlowGraph, node: FlowNode): -1 | 0 | 1 => {
  if (node.side === 'passing' || !isChange(graph, node)) return 0;
  if (node.side === 'releasing') return -1;
  return node.side === 'receiving' ? 1 : 0;
};

/** Posts of a node, signed where it gives or receives. */
export const nodePosts = (graph: FlowGraph, node: FlowNode, { format }: Speech): string => {
  const sign = signOf(graph, node);
  return sign === 0 ? format.posts(node.posts) : format.signed(sign * node.posts);
};
