import { useQuery, useQueryClient, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useApiClient } from '../../api/api-context';
import type { ApiClient } from '../../api/client';
import { datasetQuery, figuresQuery, flowsQuery, indicatorsQuery } from '../../api/queries';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import type { FlowGraph } from '../../domain/flow-graph';
import type { Indicator } from '../../domain/indicator';
import { pictures } from '../../pictures/catalogue';
import type { FlowPicture } from '../../pictures/picture';
import { openingView } from '../../state/view';

/** What Explore knows at a moment, and how the asking stands. */
export interface ExploreData {
  readonly dataset: Dataset | undefined;
  /** The last picture that came; it stays while the next is on its way. */
  readonly graph: FlowGraph | undefined;
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  /** How many of the figures arrived, where not all did. */
  readonly incomplete: { readonly shown: number; readonly all: number } | undefined;
  readonly waiting: boolean;
  readonly error: Error | undefined;
  /** When what is shown was received, where a newer request failed. */
  readonly receivedAt: Date | undefined;
  readonly retry: () => void;
  readonly cancel: () => void;
}

const firstError = (queries: readonly UseQueryResult[]): Error | undefined =>
  queries.find((q) => q.error)?.error ?? undefined;

const lastReceived = (graph: UseQueryResult): Date | undefined =>
  graph.data === undefined ? undefined : new Date(graph.dataUpdatedAt);

/** Asks for what the opening view shows, ahead of the view itself. Failures are left for the view to tell. */
export const fetchOpening = async (client: ApiClient, cache: QueryClient): Promise<void> => {
  const { dataset, picture } = openingView;
  await Promise.all([
    cache.prefetchQuery(datasetQuery(client, dataset)),
    cache.prefetchQuery(flowsQuery(client, dataset, pictures[picture].query)),
    cache.prefetchQuery(figuresQuery(client, dataset)),
    cache.prefetchQuery(indicatorsQuery(client, dataset)),
  ]);
};

/** Asks for everything Explore shows of one data set through one picture. */
export const useExploreData = (id: string, picture: FlowPicture): ExploreData => {
  const client = useApiClient();
  const cache = useQueryClient();
  const dataset = useQuery(datasetQuery(client, id));
  const graph = useQuery(flowsQuery(client, id, picture.query));
  const figures = useQuery(figuresQuery(client, id));
  const indicators = useQuery(indicatorsQuery(client, id));
  const queries = [dataset, graph, figures, indicators];
  const error = firstError(queries);
  return {
    dataset: dataset.data,
    graph: graph.data,
    figures: figures.data?.items ?? [],
    indicators: indicators.data?.indicators ?? [],
    incomplete:
      figures.data && !figures.data.complete
        ? { shown: figures.data.items.length, all: figures.data.total }
        : undefined,
    waiting: queries.some((q) => q.isFetching),
    error,
    receivedAt: error && lastReceived(graph),
    retry: () => void cache.refetchQueries({ queryKey: ['datasets', id] }),
    cancel: () => void cache.cancelQueries({ queryKey: ['datasets', id] }),
  };
};
