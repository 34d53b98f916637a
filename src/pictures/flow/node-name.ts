import type { FlowGraph, FlowNode } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';

/** The name of a node, and in before → after also the moment it stands for. */
export const nodeName = (graph: FlowGraph, node: FlowNode, { messages, language }: Speech): string => {
  const name = node.name[language];
  if (graph.via === 'year' || node.side === 'passing') return name;
  return `${name} · ${node.column === 0 ? messages.figures.before : messages.figures.after}`;
};

/** Posts of a node, signed where it gives or receives. */
export const nodePosts = (graph: FlowGraph, node: FlowNode, { format }: Speech): string => {
  if (graph.via === 'year' && node.side === 'releasing') return format.signed(-node.posts);
  return graph.via === 'year' && node.side === 'receiving'
    ? format.signed(node.posts)
    : format.posts(node.posts);
};
