import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useApiClient } from '../../api/api-context';
import type { Listing } from '../../api/listing';
import {
  datasetQuery,
  datasetsQuery,
  dutiesQuery,
  figuresQuery,
  indicatorsQuery,
  ledgerQuery,
  reorganisationsQuery,
} from '../../api/queries';
import type { Dataset, DatasetSummary } from '../../domain/figures/dataset';
import type { Duty } from '../../domain/figures/duty';
import type { Figure } from '../../domain/figures/figure';
import type { Indicator, Tile } from '../../domain/figures/indicator';
import type { Reorganisation } from '../../domain/figures/reorganisation';
import type { Unit } from '../../domain/ledger/unit';

/** What the Sources page knows at a moment. A part is undefined until it has come. */
export interface SourcesData {
  readonly dataset: Dataset | undefined;
  readonly datasets: readonly DatasetSummary[];
  readonly figures: readonly Figure[] | undefined;
  readonly reorganisations: readonly Reorganisation[] | undefined;
  readonly duties: readonly Duty[] | undefined;
  readonly indicators: readonly Indicator[] | undefined;
  readonly tiles: readonly Tile[];
  readonly units: readonly Unit[] | undefined;
  /** How much of a list arrived, where not all of it did. */
  readonly incomplete: { readonly shown: number; readonly all: number } | undefined;
  readonly waiting: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** Asks for everything the page lists of one data set, and for the data sets there are. */
export const useSourcesData = (id: string): SourcesData => {
  const client = useApiClient();
  const cache = useQueryClient();
  const dataset = useQuery(datasetQuery(client, id));
  const datasets = useQuery(datasetsQuery(client));
  const figures = useQuery(figuresQuery(client, id));
  const reorganisations = useQuery(reorganisationsQuery(client, id));
  const duties = useQuery(dutiesQuery(client, id));
  const districts = useQuery(indicatorsQuery(client, id));
  const ledger = useQuery(ledgerQuery(client, id));
  const own: readonly UseQueryResult[] = [dataset, figures, reorganisations, duties, districts, ledger];
  return {
    dataset: dataset.data,
    datasets: datasets.data?.items ?? [],
    figures: figures.data?.items,
    reorganisations: reorganisations.data?.items,
    duties: duties.data?.items,
    indicators: districts.data?.indicators,
    tiles: districts.data?.tiles ?? [],
    units: ledger.data?.units,
    incomplete: firstIncomplete([figures.data, reorganisations.data, duties.data]),
    waiting: own.some((query) => query.isFetching),
    error: own.find((query) => query.error)?.error ?? undefined,
    retry: () => void cache.refetchQueries({ queryKey: ['datasets', id] }),
    cancel: () => void cache.cancelQueries({ queryKey: ['datasets', id] }),
  };
};

const firstIncomplete = (lists: readonly (Listing<unknown> | undefined)[]): SourcesData['incomplete'] => {
  const list = lists.find((each) => each?.complete === false);
  return list && { shown: list.items.length, all: list.total };
};
