import type { Figure } from '../../domain/figures/figure';
import { reportedShares } from '../../domain/figures/reported-shares';
import { agreeingTotal } from '../../domain/flows/agreeing-total';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { rescale } from '../../domain/flows/rescale';
import { recalling } from '../../layouts/recall';

interface Counted {
  readonly graph: FlowGraph;
  readonly total: number;
  readonly figures: readonly Figure[];
}

/** As many as there are layouts: the same graph has the same layout. */
const kept = 16;

/**
 * The graph in real posts; as it is where no whole number of posts agrees with both reported shares. The same object each time
 * for what is the same.
 */
export const realPosts = recalling(({ graph, total, figures }: Counted): FlowGraph => {
  const { movedOfSystem, movedOfReleasing } = reportedShares(figures);
  if (!movedOfSystem || !movedOfReleasing) return graph;
  const agreeing = agreeingTotal(total, movedOfSystem, movedOfReleasing);
  return agreeing.ok ? rescale(graph, agreeing.value) : graph;
}, kept);
