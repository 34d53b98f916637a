import type { QueryClient } from '@tanstack/react-query';
import {
  dutiesQuery,
  figuresQuery,
  flowsQuery,
  indicatorsQuery,
  reorganisationsQuery,
} from '../../../api/queries';
import type { Dataset } from '../../../domain/figures/dataset';
import type { Need } from '../../../pictures/scene';
import type { Asked, Client } from '../../../pictures/use-picture-data';

/** Whom to ask. */
export interface Source {
  readonly client: Client;
  readonly cache: QueryClient;
}

/** Asks for all a picture needs that is not there. What does not come is left for the picture to ask for, and to tell. */
export const fetchNeeds = async (
  { client, cache }: Source,
  dataset: Dataset,
  { needs, query }: Asked,
): Promise<void> => {
  const { id } = dataset;
  const fetch: Readonly<Record<Need, () => Promise<void>>> = {
    flows: () => cache.prefetchQuery(flowsQuery(client, id, query(dataset))),
    figures: () => cache.prefetchQuery(figuresQuery(client, id)),
    indicators: () => cache.prefetchQuery(indicatorsQuery(client, id)),
    reorganisations: () => cache.prefetchQuery(reorganisationsQuery(client, id)),
    duties: () => cache.prefetchQuery(dutiesQuery(client, id)),
  };
  await Promise.all(needs.map((need) => fetch[need]()));
};
