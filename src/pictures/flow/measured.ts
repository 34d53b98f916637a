import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { linkShares, nodeShares, type Shares } from '../../layouts/flow/share';
import type { ExploreView } from '../../state/view';

type Measure = ExploreView['measure'];

const shareIn = (shares: Shares, measure: Measure): number | undefined => {
  if (measure === 'system') return shares.held ?? shares.system;
  return measure === 'releasing' ? shares.releasing : shares.column;
};

const digitsIn = ({ releasingDigits }: Shares, measure: Measure): 0 | 1 =>
  measure === 'releasing' ? releasingDigits : 1;

const print = (shares: Shares, measure: Measure, { format, messages }: Speech): string => {
  const share = shareIn(shares, measure);
  return share === undefined
    ? messages.explore.measure.notKnown
    : format.percent(share, digitsIn(shares, measure));
};

/** The number of a node in a measure other than posts; undefined in posts, which each picture prints its own way. */
export const nodeMeasure = (
  graph: FlowGraph,
  node: number,
  measure: Measure,
  speech: Speech,
): string | undefined => (measure === 'posts' ? undefined : print(nodeShares(graph, node), measure, speech));

/** The number of a link in a measure other than posts. */
export const linkMeasure = (
  graph: FlowGraph,
  link: number,
  measure: Measure,
  speech: Speech,
): string | undefined => (measure === 'posts' ? undefined : print(linkShares(graph, link), measure, speech));
