import type { FlowTexts, KeyHelp } from '../../charts/flow/flow-texts';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { recalling } from '../../layouts/recall';
import { flowWords } from './flow-words';
import type { FlowPicture, SaidView } from './picture';

/** As many as there are layouts: the same words have the same layout. */
const kept = 16;

interface Worded extends SaidView {
  readonly graph: FlowGraph;
  readonly picture: FlowPicture;
  readonly speech: Speech;
  /** Rows of help beside those of every diagram. */
  readonly pullHelp: KeyHelp['rows'] | undefined;
}

/** The words of a diagram; the same object each time for what is the same. */
export const figureTexts = recalling(({ graph, picture, speech, pullHelp, ...said }: Worded): FlowTexts => {
  const words = flowWords(graph, picture, said, speech);
  if (!pullHelp) return words;
  return { ...words, help: { ...words.help, rows: [...words.help.rows, ...pullHelp] } };
}, kept);
