import type { Dataset } from '../../domain/figures/dataset';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';

/** A share that moved and is no whole post of the total entered stays in the picture, as 0; said where there is one. */
export const roundedAway = (
  graph: FlowGraph | undefined,
  dataset: Dataset | undefined,
  { messages }: Speech,
): string | undefined =>
  dataset?.displayUnit === 'per-thousand' &&
  graph?.displayUnit === 'posts' &&
  graph.links.some(({ kind, posts }) => kind === 'moved' && posts === 0)
    ? messages.sentence.roundedAway
    : undefined;
