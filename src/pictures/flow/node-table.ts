import type { FlowTableRow } from '../../charts/flow-table';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { nodeShares } from '../../layouts/flow/share';
import { nodeName, nodePosts } from './node-name';
import { basisCell, column, intervalCell, postsTitle, shareCell, type TableContent } from '../table-cells';

const nodeRow = (graph: FlowGraph, index: number, speech: Speech): FlowTableRow => {
  const node = graph.nodes[index];
  if (!node) throw new Error(`no node ${index}`);
  const shares = nodeShares(graph, index);
  const name = nodeName(graph, node, speech);
  return {
    item: { kind: 'node', id: node.id },
    pinLabel: speech.messages.table.pin({ name }),
    cells: [
      { text: name },
      { text: nodePosts(graph, node, speech), sortBy: node.posts },
      shareCell(graph.via === 'year' ? shares.moved : shares.held, speech),
      intervalCell(node.interval, speech),
      basisCell(node.basis, speech),
    ],
  };
};

/** Every unit and year of a picture, one a row. */
export const nodeTable = (graph: FlowGraph, speech: Speech): TableContent => {
  const { table } = speech.messages;
  return {
    columns: [
      column('unit', table.unit, speech),
      column('posts', postsTitle(graph.displayUnit, speech), speech, true),
      column('share', graph.via === 'year' ? table.shareOfMoved : table.shareOfSystem, speech, true),
      column('interval', table.interval, speech, true),
      column('basis', table.basis, speech),
    ],
    rows: graph.nodes.map((_, i) => nodeRow(graph, i, speech)),
    totals: [],
  };
};
