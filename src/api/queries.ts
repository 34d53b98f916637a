import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from './client';
import { endpoints } from './contract';
import { flowQueryDefaults } from './contract-flow-query';
import type { FlowQuery } from '../domain/flows/flow-graph';

/** One query an endpoint. Keys begin with `datasets`, then the data set, so that a change can be told to all of it. */

export const datasetsQuery = (client: ApiClient) =>
  queryOptions({
    queryKey: ['datasets'],
    queryFn: ({ signal }) => client.list(endpoints.datasets, { path: {} }, signal),
  });

export const datasetQuery = (client: ApiClient, id: string) =>
  queryOptions({
    queryKey: ['datasets', id],
    queryFn: ({ signal }) => client.get(endpoints.dataset, { path: { id } }, signal),
  });

export const ledgerQuery = (client: ApiClient, id: string) =>
  queryOptions({
    queryKey: ['datasets', id, 'ledger'],
    queryFn: ({ signal }) => client.get(endpoints.ledger, { path: { id } }, signal),
  });

/**
 * What is left out of the query takes the server's defaults. Another query of the same data set keeps the last graph while
 * it is of the same kind.
 */
export const flowsQuery = (client: ApiClient, id: string, query: Partial<FlowQuery>) =>
  queryOptions({
    queryKey: ['datasets', id, 'flows', query],
    queryFn: ({ signal }) => client.get(endpoints.flows, { path: { id }, query }, signal),
    placeholderData: (last, lastQuery) =>
      lastQuery?.queryKey[1] === id && last?.via === (query.via ?? flowQueryDefaults.via) ? last : undefined,
  });

export const figuresQuery = (client: ApiClient, id: string) =>
  queryOptions({
    queryKey: ['datasets', id, 'figures'],
    queryFn: ({ signal }) => client.list(endpoints.figures, { path: { id } }, signal),
  });

export const reorganisationsQuery = (client: ApiClient, id: string) =>
  queryOptions({
    queryKey: ['datasets', id, 'reorganisations'],
    queryFn: ({ signal }) => client.list(endpoints.reorganisations, { path: { id } }, signal),
  });

export const dutiesQuery = (client: ApiClient, id: string) =>
  queryOptions({
    queryKey: ['datasets', id, 'duties'],
    queryFn: ({ signal }) => client.list(endpoints.duties, { path: { id } }, signal),
  });

export const indicatorsQuery = (client: ApiClient, id: string) =>
  queryOptions({
    queryKey: ['datasets', id, 'indicators'],
    queryFn: ({ signal }) => client.get(endpoints.indicators, { path: { id } }, signal),
  });
