import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useApiClient } from '../../api/api-context';
import { deckQuery } from '../../api/queries-decks';
import type { DeckDocument } from '../../domain/deck/deck';
import { followDecks } from '../../state/deck-api';

export interface StageDeck {
  readonly deck: DeckDocument | undefined;
  /** Why it is not there, once the server has said so and no other window has sent it. */
  readonly error: Error | undefined;
  readonly retry: () => void;
  /** Takes the deck another window sends: where the server does not have it, or has an older one. */
  readonly onGreeted: (deck: DeckDocument) => void;
}

/** The deck of a show: as the server keeps it, or as another window of the show has it. */
export const useStageDeck = (id: string): StageDeck => {
  const client = useApiClient();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery(deckQuery(client, id));
  useEffect(() => followDecks({ client, cache }), [client, cache]);
  const [greeted, setGreeted] = useState<DeckDocument>();
  const sent = greeted?.id === id ? greeted : undefined;
  const deck = sent && (!data || data.revision < sent.revision) ? sent : data;
  return {
    deck,
    error: deck ? undefined : (error ?? undefined),
    retry: () => void refetch(),
    onGreeted: (next) => setGreeted((now) => (now && now.revision >= next.revision ? now : next)),
  };
};
