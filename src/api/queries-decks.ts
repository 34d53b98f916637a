import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from './client';
import { endpoints } from './contract';

/** Keys begin with `decks`; a write tells `one` of its deck and the `list`. */

/** The decks there are, deleted ones too. */
export const decksQuery = (client: ApiClient) =>
  queryOptions({
    queryKey: ['decks', 'list'],
    queryFn: ({ signal }) => client.list(endpoints.decks, { path: {} }, signal),
  });

/** A deck as the server keeps it. */
export const deckQuery = (client: ApiClient, id: string) =>
  queryOptions({
    queryKey: ['decks', 'one', id],
    queryFn: ({ signal }) => client.get(endpoints.deck, { path: { id } }, signal),
  });
