import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import { releasingYear } from '../../layouts/flow/share';
import { releasingBaseWords } from '../../i18n/releasing-base-words';
import { printWithin } from '../print-within';
import { withPosts } from '../with-posts';
import type { SaidView } from './picture';

/** The posts of the releasing units that shares are of, where these are not those before the first year of the data. */
const releasingAt = (graph: FlowGraph, part: string, speech: Speech): string | undefined => {
  const { releasing, releasingInterval } = graph;
  const year = releasingYear(graph);
  if (!releasing || year === undefined) return undefined;
  const { language, format } = speech;
  const words = releasingBaseWords[language];
  const posts = withPosts(format.posts(releasing), speech);
  const range = releasingInterval && words.agreeing(printWithin(releasingInterval, speech));
  return words.note({ part, year, posts: range ? format.aside(posts, range) : posts });
};

/**
 * What is counted: per thousand or in posts, unless the measure makes every number a part of a known whole; and of what the
 * numbers are parts, where they are.
 */
export const countedIn = (
  graph: FlowGraph | undefined,
  { measure }: Pick<SaidView, 'measure'>,
  speech: Speech,
): readonly string[] => {
  const { sentence, explore } = speech.messages;
  const part = explore.measure.names[measure];
  const base = graph?.displayUnit === 'per-thousand' ? sentence.perThousand : sentence.posts;
  if (measure === 'posts') return [base];
  const at = graph && measure === 'releasing' ? releasingAt(graph, part, speech) : undefined;
  if (at !== undefined) return [base, at];
  const isPart = (measure === 'system' && graph?.system) || (measure === 'releasing' && graph?.releasing);
  return [...(isPart ? [] : [base]), sentence.countedAs({ part })];
};
