import type { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '../../api/client';
import { datasetQuery, figuresQuery, flowsQuery, indicatorsQuery } from '../../api/queries';
import { pictures } from '../../pictures/catalogue';
import { askFlows } from '../../pictures/flow/ask-flows';
import { openingView } from '../../state/view';

/** Asks for what the opening view shows, ahead of the view itself. Failures are left for the view to tell. */
export const fetchOpening = async (client: ApiClient, cache: QueryClient): Promise<void> => {
  const { dataset } = openingView;
  const query = askFlows(pictures['before-after'].query, openingView, undefined);
  await Promise.all([
    cache.prefetchQuery(datasetQuery(client, dataset)),
    cache.prefetchQuery(flowsQuery(client, dataset, query)),
    cache.prefetchQuery(figuresQuery(client, dataset)),
    cache.prefetchQuery(indicatorsQuery(client, dataset)),
  ]);
};
