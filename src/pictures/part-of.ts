import type { FlowGraph } from '../domain/flows/flow-graph';
import type { Speech } from '../i18n/language-context';
import { releasingDigits } from '../layouts/flow/share';
import type { ExploreView } from '../state/view';

type Measure = ExploreView['measure'];

/** What a number counts against in a measure; undefined where that is not known, and in posts. */
const wholeIn = (graph: FlowGraph, measure: Measure, column: number | undefined): number | undefined =>
  ({ posts: undefined, system: graph.system, releasing: graph.releasing, column })[measure];

/**
 * Prints posts moved in a measure: as they are, or as a part of a whole with the digits it bears. A part of a whole that
 * is not known or is 0 does not apply, and is said so.
 */
export const partPrinter =
  (graph: FlowGraph, measure: Measure, { format, messages }: Speech) =>
  (posts: number, column: number | undefined): string => {
    if (measure === 'posts') return format.posts(posts);
    const whole = wholeIn(graph, measure, column);
    if (whole === undefined || !(whole > 0)) return messages.explore.measure.notKnown;
    return format.percent(posts / whole, measure === 'releasing' ? releasingDigits(graph, posts) : 1);
  };
