import type { FlowTableRow } from '../../charts/flow-table-row';
import type { FlowGraph, FlowNode } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { linkShares } from '../../layouts/flow/share';
import type { ExploreView } from '../../state/view';
import { measureColumn, type MeasureColumn } from './measure-column';
import { nodeName } from './node-name';
import {
  basisCell,
  column,
  intervalCell,
  lateRow,
  postsTitle,
  shareCell,
  type TableContent,
} from '../table-cells';

/** What every row of the table is made from. */
interface Made {
  readonly graph: FlowGraph;
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly measured: MeasureColumn | undefined;
  readonly speech: Speech;
}

const linkRow = ({ graph, nodes, measured, speech }: Made, index: number): FlowTableRow => {
  const link = graph.links[index];
  const [source, target] = [nodes.get(link?.source ?? ''), nodes.get(link?.target ?? '')];
  if (!link || !source || !target) throw new Error(`no whole link ${index}`);
  return lateRow({ kind: 'link', id: link.id }, () => {
    const shares = linkShares(graph, index);
    const [from, to] = [nodeName(graph, source, speech), nodeName(graph, target, speech)];
    return {
      pinLabel: speech.messages.table.pin({ name: `${from} → ${to}` }),
      cells: [
        { text: from },
        { text: to },
        { text: speech.format.posts(link.posts), sortBy: link.posts },
        ...(measured ? [measured.link(index)] : []),
        shareCell(shares.moved, speech),
        shareCell(shares.held ?? shares.system, speech),
        intervalCell(link.interval, speech),
        basisCell(link.basis, speech),
      ],
    };
  });
};

/** What leaves the first column and what reaches the last: each is all that moved. One total where nothing lies between. */
const totalsOf = ({ graph, nodes, measured, speech: { messages, format } }: Made) => {
  const { steps, totalMoved } = messages.table;
  const last = graph.nodes.reduce((most, { column }) => Math.max(most, column), 0);
  const sumOf = (end: 'source' | 'target', column: number) =>
    graph.links
      .filter((link) => link.kind === 'moved' && nodes.get(link[end])?.column === column)
      .reduce((sum, { posts }) => sum + posts, 0);
  const row = (title: string, posts: number, leaving: number) => {
    const share = graph.system ? format.percent(posts / graph.system) : '—';
    const own = measured ? [measured.total(posts, leaving)] : [];
    return [title, '', format.posts(posts), ...own, format.percent(1), share, '', ''];
  };
  if (last < 2) return graph.moved > 0 ? [row(totalMoved, sumOf('source', 0), 0)] : [];
  return [row(steps.out, sumOf('source', 0), 0), row(steps.in, sumOf('target', last), last - 1)];
};

/** Every flow of a picture, one a row; where the picture counts parts of a whole, these stand beside the posts. */
export const linkTable = (
  graph: FlowGraph,
  speech: Speech,
  measure: ExploreView['measure'] = 'posts',
): TableContent => {
  const { table, explore } = speech.messages;
  const ofSystem = measure === 'system';
  const nodes = new Map(graph.nodes.map((n) => [n.id, n]));
  // The share of the system stands in every table.
  const measured = measureColumn(graph, ofSystem ? 'posts' : measure, speech);
  const made = { graph, nodes, measured, speech };
  return {
    columns: [
      column('from', table.from, speech),
      column('to', table.to, speech),
      column('posts', postsTitle(graph.displayUnit, speech), speech, true),
      ...(measured ? [measured.column] : []),
      column('moved', table.shareOfMoved, speech, true),
      column('system', ofSystem ? explore.measure.names.system : table.shareOfSystem, speech, true),
      column('interval', table.interval, speech, true),
      column('basis', table.basis, speech),
    ],
    rows: graph.links.map((_, i) => linkRow(made, i)),
    totals: totalsOf(made),
  };
};
