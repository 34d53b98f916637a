import type { FlowTableCell, FlowTableRow } from '../../charts/flow-table-row';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { nodeShares, type Shares } from '../../layouts/flow/share';
import type { ExploreView } from '../../state/view';
import { measureColumn, type MeasureColumn } from './measure-column';
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
const heldCell = (
  { via }: FlowGraph,
  { moved, held, system, ofAfter }: Shares,
  ofSystem: boolean,
  speech: Speech,
): FlowTableCell => {
  if (via === 'year') return shareCell(moved, speech);
  const cell = shareCell(held ?? (ofSystem ? system : undefined), speech);
  return ofAfter ? { ...cell, text: speech.format.aside(cell.text, speech.messages.table.ofAfter) } : cell;
};

/** What every row of the table is made from. */
interface Made {
  readonly graph: FlowGraph;
  /** True where the picture counts parts of the system, and holds posts of it. */
  readonly ofSystem: boolean;
  readonly measured: MeasureColumn | undefined;
  readonly speech: Speech;
}

const nodeRow = ({ graph, ofSystem, measured, speech }: Made, index: number): FlowTableRow => {
  const node = graph.nodes[index];
  if (!node) throw new Error(`no node ${index}`);
  return lateRow({ kind: 'node', id: node.id }, () => {
    const name = nodeName(graph, node, speech);
    return {
      pinLabel: speech.messages.table.pin({ name }),
      cells: [
        { text: name },
        { text: nodePosts(graph, node, speech), sortBy: node.posts },
        ...(measured ? [measured.node(index)] : []),
        heldCell(graph, nodeShares(graph, index), ofSystem, speech),
        intervalCell(node.interval, speech),
        basisCell(node.basis, speech),
      ],
    };
  });
};

/** Every unit and year of a picture, one a row. */
export const nodeTable = (
  graph: FlowGraph,
  speech: Speech,
  measure: ExploreView['measure'] = 'posts',
): TableContent => {
  const { table, explore } = speech.messages;
  const ofSystem = measure === 'system' && graph.via === 'none';
  const measured = measureColumn(graph, ofSystem ? 'posts' : measure, speech);
  const system = ofSystem ? explore.measure.names.system : table.shareOfSystem;
  return {
    columns: [
      column('unit', table.unit, speech),
      column('posts', postsTitle(graph.displayUnit, speech), speech, true),
      ...(measured ? [measured.column] : []),
      column('share', graph.via === 'year' ? table.shareOfMoved : system, speech, true),
      column('interval', table.interval, speech, true),
      column('basis', table.basis, speech),
    ],
    rows: graph.nodes.map((_, i) => nodeRow({ graph, ofSystem, measured, speech }, i)),
    totals: [],
  };
};
