import type { FlowTableRow } from '../charts/flow-table';
import type { FlowGraph, FlowLink, FlowNode } from '../domain/flow-graph';
import type { Speech } from '../i18n/language-context';
import { linkShares } from '../layouts/share';
import { nodeName } from './node-name';
import { basisCell, column, intervalCell, postsTitle, shareCell, type TableContent } from './table-cells';

const linkRow = (
  graph: FlowGraph,
  nodes: ReadonlyMap<string, FlowNode>,
  index: number,
  speech: Speech,
): FlowTableRow => {
  const link = graph.links[index];
  const [source, target] = [nodes.get(link?.source ?? ''), nodes.get(link?.target ?? '')];
  if (!link || !source || !target) throw new Error(`no whole link ${index}`);
  const shares = linkShares(graph, index);
  const [from, to] = [nodeName(graph, source, speech), nodeName(graph, target, speech)];
  return {
    item: { kind: 'link', id: link.id },
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
};

/** One total a step: what leaves the first column, and what leaves the years. */
const totalsOf = (graph: FlowGraph, nodes: ReadonlyMap<string, FlowNode>, { messages, format }: Speech) => {
  const moved = graph.links.filter((l) => l.kind === 'moved');
  const columnOf = (link: FlowLink) => nodes.get(link.source)?.column ?? 0;
  const share = graph.system ? format.percent(graph.moved / graph.system) : '—';
  return [...new Set(moved.map(columnOf))].sort().map((at) => {
    const posts = moved.filter((l) => columnOf(l) === at).reduce((sum, l) => sum + l.posts, 0);
    const steps =
      graph.via === 'year' ? messages.table.steps[at === 0 ? 'out' : 'in'] : messages.table.totalMoved;
    return [steps, '', format.posts(posts), format.percent(1), share, '', ''];
  });
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
