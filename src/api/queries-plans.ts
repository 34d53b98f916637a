import { ApiError } from './api-error';
import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from './client';
import { endpoints } from './contract';

/** Keys begin with `plans`; a write tells `one` of its plan and every `list`. */

/** The plans of a data set, deleted ones too. */
export const plansQuery = (client: ApiClient, dataset: string) =>
  queryOptions({
    queryKey: ['plans', 'list', dataset],
    queryFn: ({ signal }) => client.list(endpoints.plans, { path: {}, query: { dataset } }, signal),
  });

/** A plan as the server keeps it, e.g. to be compared with. */
export const planQuery = (client: ApiClient, id: string) =>
  queryOptions({
    queryKey: ['plans', 'one', id],
    queryFn: ({ signal }) => client.get(endpoints.plan, { path: { id } }, signal),
  });

/** How what is written is kept, and what was found damaged. */
export const storageQuery = (client: ApiClient) =>
  queryOptions({
    queryKey: ['storage'],
    queryFn: ({ signal }) => client.get(endpoints.storage, { path: {} }, signal),
  });

/** Whether an answer says that there is no such plan. */
export const isNotThere = (error: Error | null): boolean => error instanceof ApiError && error.status === 404;
