import type { FlowTableRow } from '../../charts/flow-table-row';
import type { FlowGraph, FlowNode } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { linkShares } from '../../layouts/flow/share';
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

const linkRow = (
  graph: FlowGraph,
  nodes: ReadonlyMap<string, FlowNode>,
  index: number,
  speech: Speech,
): FlowTableRow => {
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
        shareCell(shares.moved, speech),
        shareCell(shares.held ?? shares.system, speech),
        intervalCell(link.interval, speech),
        basisCell(link.basis, speech),
      ],
    };
  });
};

/** What leaves the first column and what reaches the last: each is all that moved. One total where nothing lies between. */
const totalsOf = (graph: FlowGraph, nodes: ReadonlyMap<string, FlowNode>, { messages, format }: Speech) => {
  const { steps, totalMoved } = messages.table;
  const last = graph.nodes.reduce((most, { column }) => Math.max(most, column), 0);
  const sumOf = (end: 'source' | 'target', column: number) =>
    graph.links
      .filter((link) => link.kind === 'moved' && nodes.get(link[end])?.column === column)
      .reduce((sum, { posts }) => sum + posts, 0);
  const row = (title: string, posts: number) => {
    const share = graph.system ? format.percent(posts / graph.system) : '—';
    return [title, '', format.posts(posts), format.percent(1), share, '', ''];
  };
  if (last < 2) return graph.moved > 0 ? [row(totalMoved, sumOf('source', 0))] : [];
  return [row(steps.out, sumOf('source', 0)), row(steps.in, sumOf('target', last))];
};

/** Every flow of a picture, one a row. */
export const linkTable = (graph: FlowGraph, speech: Speech): TableContent => {
  const { table } = speech.messages;
  const nodes = new Map(graph.nodes.map((n) => [n.id, n]));
  return {
    columns: [
      column('from', table.from, speech),
      column('to', table.to, speech),
      column('posts', postsTitle(graph.displayUnit, speech), speech, true),
      column('moved', table.shareOfMoved, speech, true),
      column('system', table.shareOfSystem, speech, true),
      column('interval', table.interval, speech, true),
      column('basis', table.basis, speech),
    ],
    rows: graph.links.map((_, i) => linkRow(graph, nodes, i, speech)),
    totals: totalsOf(graph, nodes, speech),
  };
};
