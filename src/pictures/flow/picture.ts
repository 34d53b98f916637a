import type { FigureRole } from '../../domain/figures/figure-roles';
import type { FlowGraph, FlowQuery } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { releasingDigits, releasingYear } from '../../layouts/flow/share';
import type { ExploreView } from '../../state/view';

/** The parts of a view that words depend on. */
export type SaidView = Pick<ExploreView, 'order' | 'measure'>;

/** One way to show a data set: what it asks for, and what it says. Drawing and table are the same for all flows. */
export interface FlowPicture {
  /** What to ask the interface for; the years left out are those of the data set. */
  readonly query: Partial<FlowQuery>;
  /** The statement above the picture, always in step with it. */
  readonly sentence: (graph: FlowGraph, view: SaidView, speech: Speech) => string;
  /** The parts of the figures a node or link of this picture stands for, by item id. */
  readonly rolesOf: (item: string) => readonly FigureRole[];
  /** Numbers that stand in the picture unless the view says otherwise. */
  readonly shows: { readonly values: boolean; readonly shares: boolean };
  /** Few nodes whose numbers are the message, or many that are read one by one. */
  readonly scale: 'statement' | 'detail';
}

/** Only these parts of a view are said: another pin must not lay all labels out anew. */
export const saidOf = ({ order, measure }: SaidView): SaidView => ({ order, measure });

/** The numbers that stand in a picture. */
export const shownIn = (view: ExploreView, { shows }: FlowPicture): FlowPicture['shows'] => ({
  values: view.values ?? shows.values,
  shares: view.shares ?? shows.shares,
});

/** Posts moved, in the measure of the view. A part of a whole that is not known is said in posts. */
const amountOf = (graph: FlowGraph, view: SaidView, speech: Speech) => {
  const { moved, system, releasing } = graph;
  const { amount } = speech.messages.sentence;
  const share = (whole: number, digits = 1) => ({ share: speech.format.percent(moved / whole, digits) });
  if (view.measure === 'system' && system) return { part: true, moved: amount.system(share(system)) };
  if (view.measure === 'releasing' && releasing) {
    const told = { ...share(releasing, releasingDigits(graph, moved)), year: releasingYear(graph) };
    return { part: true, moved: amount.releasing(told) };
  }
  return {
    part: false,
    moved: amount.posts({
      posts: speech.format.posts(moved),
      perThousand: graph.displayUnit === 'per-thousand',
    }),
  };
};

/** Years, counting base and posts moved, the common part of every sentence; `part` where posts are said as one of a whole. */
export const sentenceParts = (graph: FlowGraph, view: SaidView, speech: Speech) => {
  const { sentence } = speech.messages;
  const { part, moved } = amountOf(graph, view, speech);
  const base = graph.displayUnit === 'per-thousand' ? sentence.basePerThousand : sentence.basePosts;
  return { years: sentence.years(graph.period), base: part ? '' : base, moved, part };
};
