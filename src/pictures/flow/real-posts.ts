import type { ReportedShares } from '../../domain/figures/reported-shares';
import { agreeingTotal } from '../../domain/flows/agreeing-total';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { rescale } from '../../domain/flows/rescale';

/** The graph in real posts; as it is where no whole number of posts agrees with both reported shares. */
export const realPosts = (graph: FlowGraph, total: number, shares: ReportedShares): FlowGraph => {
  const { movedOfSystem, movedOfReleasing } = shares;
  if (!movedOfSystem || !movedOfReleasing) return graph;
  const agreeing = agreeingTotal(total, movedOfSystem, movedOfReleasing);
  return agreeing.ok ? rescale(graph, agreeing.value) : graph;
};
