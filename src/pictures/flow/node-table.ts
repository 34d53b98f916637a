import type { FlowTableCell, FlowTableRow } from '../../charts/flow-table-row';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { nodeShares, type Shares } from '../../layouts/flow/share';
import { nodeName, nodePosts } from './node-name';
import {
  basisCell,
  column,
  intervalCell,
  lateRow,
  postsTitle,
  shareCell,
  type TableContent,
} from '../table-cells';

/** Of all moved where only that is shown; else of the system, and said so where that is the system afterwards. */
const heldCell = ({ via }: FlowGraph, { moved, held, ofAfter }: Shares, speech: Speech): FlowTableCell => {
  if (via === 'year') return shareCell(moved, speech);
  const cell = shareCell(held, speech);
  return ofAfter ? { ...cell, text: speech.format.aside(cell.text, speech.messages.table.ofAfter) } : cell;
};

const nodeRow = (graph: FlowGraph, index: number, speech: Speech): FlowTableRow => {
  const node = graph.nodes[index];
  if (!node) throw new Error(`no node ${index}`);
  return lateRow({ kind: 'node', id: node.id }, () => {
    const name = nodeName(graph, node, speech);
    return {
      pinLabel: speech.messages.table.pin({ name }),
      cells: [
        { text: name },
        { text: nodePosts(graph, node, speech), sortBy: node.posts },
        heldCell(graph, nodeShares(graph, index), speech),
        intervalCell(node.interval, speech),
        basisCell(node.basis, speech),
      ],
    };
  });
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
