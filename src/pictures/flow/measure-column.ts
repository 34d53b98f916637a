import type { FlowTableCell, FlowTableColumn } from '../../charts/flow-table-row';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { indexGraph } from '../../layouts/flow/index-graph';
import { releasingDigits } from '../../layouts/flow/share';
import type { ExploreView } from '../../state/view';
import { column } from '../table-cells';
import { linkPart, nodePart } from './measured';

type Measure = ExploreView['measure'];

/** The column of a table that has the numbers of the picture, where these are parts of a whole. */
export interface MeasureColumn {
  readonly column: FlowTableColumn;
  readonly node: (node: number) => FlowTableCell;
  readonly link: (link: number) => FlowTableCell;
  /** Posts moved in all, out of a column or into the last. */
  readonly total: (posts: number, leaving: number) => string;
}

const cell = ({ share, digits }: ReturnType<typeof nodePart>, { format }: Speech): FlowTableCell =>
  share === undefined
    ? { text: '—', sortBy: undefined }
    : { text: format.percent(share, digits), sortBy: share };

/** All posts of links that leave a column. */
const leavingOf = (graph: FlowGraph, from: number): number => {
  const { column: at, source } = indexGraph(graph);
  return graph.links.reduce((sum, { posts }, i) => sum + (at[source[i]!] === from ? posts : 0), 0);
};

/** Undefined where the picture counts posts, which have a column of their own. */
export const measureColumn = (
  graph: FlowGraph,
  measure: Measure,
  speech: Speech,
): MeasureColumn | undefined => {
  if (measure === 'posts') return undefined;
  const total = (posts: number, leaving: number) => {
    const wholes = { system: graph.system, releasing: graph.releasing, column: leavingOf(graph, leaving) };
    const whole = wholes[measure];
    const digits = measure === 'releasing' ? releasingDigits(graph, posts) : 1;
    return whole ? speech.format.percent(posts / whole, digits) : '—';
  };
  return {
    column: column('measure', speech.messages.explore.measure.names[measure], speech, true),
    node: (node) => cell(nodePart(graph, node, measure), speech),
    link: (link) => cell(linkPart(graph, link, measure), speech),
    total,
  };
};
