import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Figure } from '../../domain/figures/figure';
import type { FlowGraph } from '../../domain/flows/flow-graph';

/** The code comes when it is first needed. */
const realPostsCode = queryOptions({
  queryKey: ['code', 'real-posts'],
  queryFn: () => import('./real-posts'),
  staleTime: Infinity,
  structuralSharing: false,
});

const isCounted = (graph: FlowGraph | undefined, total: number | undefined): total is number =>
  total !== undefined && graph?.displayUnit === 'per-thousand';

/**
 * A graph per thousand posts in the real posts of a system of that total, where the total agrees with the report; else the
 * graph as it is. Undefined until the code has come.
 */
export const useRealPosts = (
  graph: FlowGraph | undefined,
  total: number | undefined,
  figures: readonly Figure[],
): FlowGraph | undefined => {
  const counted = isCounted(graph, total);
  const { data: code } = useQuery({ ...realPostsCode, enabled: counted });
  return useMemo(
    () => (graph && counted ? code?.realPosts({ graph, total, figures }) : graph),
    [counted, graph, total, figures, code],
  );
};

/** The same object ahead of it; has the code fetched where it has not come. */
export const realPostsAhead = (
  cache: QueryClient,
  graph: FlowGraph,
  total: number | undefined,
  figures: readonly Figure[],
): FlowGraph | undefined => {
  if (!isCounted(graph, total)) return graph;
  void cache.prefetchQuery(realPostsCode);
  return cache.getQueryData(realPostsCode.queryKey)?.realPosts({ graph, total, figures });
};
