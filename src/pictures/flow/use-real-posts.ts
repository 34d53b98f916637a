import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Figure } from '../../domain/figures/figure';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { reportedShares } from '../../domain/figures/reported-shares';

/**
 * A graph per thousand posts in the real posts of a system of that total, where the total agrees with the report; else the
 * graph as it is. The code comes when it is first needed; undefined until then.
 */
export const useRealPosts = (
  graph: FlowGraph | undefined,
  total: number | undefined,
  figures: readonly Figure[],
): FlowGraph | undefined => {
  const wanted = total !== undefined && graph?.displayUnit === 'per-thousand';
  const { data: code } = useQuery({
    queryKey: ['code', 'real-posts'],
    queryFn: () => import('./real-posts'),
    enabled: wanted,
    staleTime: Infinity,
    structuralSharing: false,
  });
  return useMemo(() => {
    if (!wanted) return graph;
    return code?.realPosts(graph, total, reportedShares(figures));
  }, [wanted, graph, total, figures, code]);
};
