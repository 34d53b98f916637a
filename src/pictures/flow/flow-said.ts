import type { Dataset } from '../../domain/figures/dataset';
import { systemAfter } from '../../domain/flows/directions';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { joinNotes, type Said } from '../said';
import { countedIn } from './counted-in';
import type { FlowPicture, SaidView } from './picture';
import { roundedAway } from './rounded-away';

const basisNote = (graph: FlowGraph, dataset: Dataset | undefined, { messages }: Speech): string => {
  const { sentence } = messages;
  if (dataset?.fictional) return sentence.fictional;
  const illustrated = graph.links.some((l) => l.basis === 'illustrative');
  return illustrated ? sentence.illustrated : sentence.onlyReported;
};

/** Where posts crossed the border of the system, shares before and after are of different totals. */
const afterNote = (graph: FlowGraph, { messages, format }: Speech): string | undefined => {
  const after = graph.via === 'none' ? systemAfter(graph) : undefined;
  if (after === undefined || after === graph.system) return undefined;
  return messages.sentence.afterTotal({ posts: format.posts(after) });
};

/** Only posts stand with the whole numbers that agree. */
const hasRanges = (graph: FlowGraph, { measure }: SaidView): boolean =>
  measure === 'posts' && graph.via === 'none' && graph.nodes.some((n) => n.interval);

export const sayFlow = (
  graph: FlowGraph,
  picture: FlowPicture,
  view: SaidView,
  dataset: Dataset | undefined,
  speech: Speech,
): Said => {
  const { sentence } = speech.messages;
  return {
    statement: graph.links.length === 0 ? sentence.empty : picture.sentence(graph, view, speech),
    title: dataset?.title[speech.language],
    note: joinNotes([
      ...countedIn(graph, view, speech),
      basisNote(graph, dataset, speech),
      roundedAway(graph, dataset, speech),
      hasRanges(graph, view) ? sentence.wholeRange : undefined,
      afterNote(graph, speech),
    ]),
  };
};
