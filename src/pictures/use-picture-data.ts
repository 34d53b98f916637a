import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  datasetQuery,
  dutiesQuery,
  figuresQuery,
  indicatorsQuery,
  reorganisationsQuery,
} from '../api/queries';
import type { Dataset } from '../domain/figures/dataset';
import type { FlowQuery } from '../domain/flows/flow-graph';
import { askFlows } from './flow/ask-flows';
import type { Need, PictureData } from './scene';
import type { ExploreView } from '../state/view';
import { useFlows, type RefusedParent } from './flow/use-flows';
import { useRealPosts } from './flow/use-real-posts';

/** Whom the data are asked of. */
export type Client = Parameters<typeof datasetQuery>[0];

/** What a picture asks for. */
export interface Asked {
  readonly needs: readonly Need[];
  readonly query: (dataset: Dataset | undefined) => Partial<FlowQuery>;
}

/** How the asking stands. */
export interface Asking {
  /** How many of a listing arrived, where not all did. */
  readonly incomplete: { readonly shown: number; readonly all: number } | undefined;
  readonly waiting: boolean;
  readonly error: Error | undefined;
  /** When what is shown was received, where a newer request failed. */
  readonly receivedAt: Date | undefined;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** What is known at a moment, and how the asking stands. */
export interface AskedData extends Asking, Omit<PictureData, 'dataset'> {
  readonly dataset: Dataset | undefined;
  /** True when every part asked for is there: a first answer, or the last while the next is on its way. */
  readonly complete: boolean;
  /** The units of the view that could not be opened; what is shown is shown without. */
  readonly refused: readonly RefusedParent[];
  /** True while the last graph stands in for the one that is asked for. */
  readonly standsIn: boolean;
}

/** The same one each time, so that what was made of it still holds. */
const none: readonly never[] = [];
const asks: readonly Need[] = ['figures', 'indicators', 'flows'];
/** What every flow diagram asks for. */
export const flowAsk = (query: Partial<FlowQuery>, view: ExploreView): Asked => ({
  needs: asks,
  query: (dataset) => askFlows(query, view, dataset),
});

/** Asks for everything a picture shows of one data set. */
export const usePictureData = (client: Client, view: ExploreView, { needs, query }: Asked): AskedData => {
  const id = view.dataset;
  const wanted = (need: Need) => ({ enabled: needs.includes(need) });
  const dataset = useQuery(datasetQuery(client, id));
  const wantsFlows = needs.includes('flows') && dataset.data !== undefined;
  const { graph, refused } = useFlows(client, id, query(dataset.data), wantsFlows);
  const figures = useQuery({ ...figuresQuery(client, id), ...wanted('figures') });
  const indicators = useQuery({ ...indicatorsQuery(client, id), ...wanted('indicators') });
  const changes = useQuery({ ...reorganisationsQuery(client, id), ...wanted('reorganisations') });
  const duties = useQuery({ ...dutiesQuery(client, id), ...wanted('duties') });
  // A query that is not enabled answers with what another picture asked for: a picture's data are its own.
  const own = <T>(need: Need, { data }: UseQueryResult<T>) => (needs.includes(need) ? data : undefined);
  const [ownFigures, ownIndicators] = [own('figures', figures), own('indicators', indicators)];
  const [ownChanges, ownDuties] = [own('reorganisations', changes), own('duties', duties)];
  const asked = { flows: graph, figures, indicators, reorganisations: changes, duties };
  const queries = [dataset, ...needs.map((need) => asked[need])];
  const asking = useAsking(id, queries, [figures, changes, duties], graph);
  const counted = useRealPosts(graph.data, view.total, ownFigures?.items ?? none);
  const complete =
    queries.every((q) => q.data !== undefined) && (counted !== undefined || !needs.includes('flows'));
  const standsIn = graph.isPlaceholderData;
  return useMemo(
    () => ({
      dataset: dataset.data,
      ...(counted && needs.includes('flows') && { graph: counted }),
      figures: ownFigures?.items ?? none,
      indicators: ownIndicators?.indicators ?? none,
      tiles: ownIndicators?.tiles ?? none,
      ...(ownIndicators?.tilesCaption && { tilesCaption: ownIndicators.tilesCaption }),
      reorganisations: ownChanges?.items ?? none,
      duties: ownDuties?.items ?? none,
      complete,
      refused,
      standsIn,
      ...asking,
    }),
    [
      dataset.data,
      counted,
      ownFigures,
      ownIndicators,
      ownChanges,
      ownDuties,
      needs,
      complete,
      refused,
      standsIn,
      asking,
    ],
  );
};

type Listing = UseQueryResult<{
  readonly items: readonly unknown[];
  readonly total: number;
  readonly complete: boolean;
}>;

const useAsking = (
  id: string,
  queries: readonly UseQueryResult[],
  listings: readonly Listing[],
  graph: UseQueryResult,
): Asking => {
  const cache = useQueryClient();
  const error = queries.find((q) => q.error)?.error ?? undefined;
  const waiting = queries.some((q) => q.isFetching);
  const cut = listings.find((q) => q.data && !q.data.complete)?.data;
  const receivedAt = error && graph.data !== undefined ? graph.dataUpdatedAt : undefined;
  return useMemo(
    () => ({
      incomplete: cut && { shown: cut.items.length, all: cut.total },
      waiting,
      error,
      receivedAt: receivedAt === undefined ? undefined : new Date(receivedAt),
      retry: () => void cache.refetchQueries({ queryKey: ['datasets', id] }),
      cancel: () => void cache.cancelQueries({ queryKey: ['datasets', id] }),
    }),
    [cut, waiting, error, receivedAt, cache, id],
  );
};
