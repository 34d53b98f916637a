import type { FlowGraph } from '../domain/flows/flow-graph';
import type { Speech } from '../i18n/language-context';
import { releasingDigits } from '../layouts/flow/share';
import type { ExploreView } from '../state/view';

type Measure = ExploreView['measure'];

/** What a number counts against in a measure; undefined where that is not known, and in posts. */
const wholeIn = (graph: FlowGraph, measure: Measure, column: number | undefined): number | undefined =>
  ({ posts: undefined, system: graph.system, releasing: graph.releasing, column })[measure];

/** Prints the part of a whole that posts are, with the digits it bears; undefined in posts, and where the whole is not known or is 0. */
export const partOf =
  (graph: FlowGraph, measure: Measure, { format }: Speech) =>
  (posts: number, column: number | undefined): string | undefined => {
    const whole = wholeIn(graph, measure, column);
    if (whole === undefined || !(whole > 0)) return undefined;
    return format.percent(posts / whole, measure === 'releasing' ? releasingDigits(graph, posts) : 1);
  };

/** Prints posts moved in a measure: as they are, or as a part of a whole. A part that is not known does not apply, and is said so. */
export const partPrinter =
  (graph: FlowGraph, measure: Measure, speech: Speech) =>
  (posts: number, column: number | undefined): string =>
    measure === 'posts'
      ? speech.format.posts(posts)
      : (partOf(graph, measure, speech)(posts, column) ?? speech.messages.explore.measure.notKnown);
