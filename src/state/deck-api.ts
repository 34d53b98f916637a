import type { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '../api/client';
import { endpoints } from '../api/contract';
import { revisionTag } from '../api/contract-plans';
import type { Deck, DeckDocument } from '../domain/deck/deck';
import { deckChannel } from './deck-channel';

/** Where decks are kept, and what the page remembers of it. */
export interface DeckApi {
  readonly client: ApiClient;
  readonly cache: QueryClient;
}

const channel = deckChannel();

/** What a server is sent of a deck. */
const writingOf = ({ id, name, steps }: Deck): Deck => ({ id, name, steps });

export const fetchDeck = ({ client }: DeckApi, id: string): Promise<DeckDocument> =>
  client.get(endpoints.deck, { path: { id } });

/** Keeps a deck that is new. */
export const sendNewDeck = (api: DeckApi, deck: Deck): Promise<DeckDocument> =>
  told(api, api.client.send(endpoints.createDeck, { path: {}, body: writingOf(deck) }));

/** Puts a deck in place of the one of this revision. */
export const sendDeck = (api: DeckApi, deck: Deck, base: DeckDocument): Promise<DeckDocument> =>
  told(
    api,
    api.client.send(endpoints.saveDeck, {
      path: { id: deck.id },
      body: writingOf(deck),
      ifMatch: revisionTag(base),
    }),
  );

export const sendDeletion = (api: DeckApi, base: DeckDocument): Promise<DeckDocument> =>
  told(api, api.client.send(endpoints.deleteDeck, { path: { id: base.id }, ifMatch: revisionTag(base) }));

export const sendRestoration = (api: DeckApi, base: DeckDocument): Promise<DeckDocument> =>
  told(api, api.client.send(endpoints.restoreDeck, { path: { id: base.id }, ifMatch: revisionTag(base) }));

/** Lets the page and the other windows know what was written. */
async function told({ cache }: DeckApi, writing: Promise<DeckDocument>): Promise<DeckDocument> {
  const document = await writing;
  cache.setQueryData(['decks', 'one', document.id], document);
  void cache.invalidateQueries({ queryKey: ['decks', 'list'] });
  channel.tell({ deck: document.id, revision: document.revision });
  return document;
}

/** Asks anew for what another window has written; returns how to stop. `hear` is told of each deck. */
export const followDecks = ({ cache }: DeckApi, hear: (id: string) => void = () => undefined): (() => void) =>
  channel.listen(({ deck }) => {
    void cache.invalidateQueries({ queryKey: ['decks', 'one', deck] });
    void cache.invalidateQueries({ queryKey: ['decks', 'list'] });
    hear(deck);
  });
