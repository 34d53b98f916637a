import type { FlowGraph, FlowQuery } from '../domain/flow-graph';
import type { Speech } from '../i18n/language-context';

/** One way to show a data set: what it asks for, and what it says. Drawing and table are the same for all flows. */
export interface FlowPicture {
  /** What to ask the interface for; the years left out are those of the data set. */
  readonly query: Partial<FlowQuery>;
  /** The statement above the picture, always in step with it. */
  readonly sentence: (graph: FlowGraph, speech: Speech) => string;
  /** The figures of the report (`F15`, `D1`, …) a node or link of this picture stands for, by item id. */
  readonly figuresOf: (item: string) => readonly string[];
  /** Numbers that stand in the picture unless the view says otherwise. */
  readonly shows: { readonly values: boolean; readonly shares: boolean };
  /** Few nodes whose numbers are the message, or many that are read one by one. */
  readonly scale: 'statement' | 'detail';
}

/** Years and counting base, the common opening of every sentence. */
export const sentenceOpening = (graph: FlowGraph, { messages }: Speech) => ({
  years: messages.sentence.years(graph.period),
  base:
    graph.displayUnit === 'per-thousand' ? messages.sentence.basePerThousand : messages.sentence.basePosts,
});
