import { ApiError } from '../api/api-error';
import type { Deck, DeckDocument, DeckStep, DeckView, Words } from '../domain/deck/deck';
import { editDeck } from '../domain/deck/edit-deck';
import { fetchDeck, sendDeck, sendDeletion, sendNewDeck, sendRestoration, type DeckApi } from './deck-api';
import { newDocumentId } from './plan-step';

/** What is done with decks as wholes. Each rejects with `ApiError` where the server does not do it; nothing is then changed. */

/** Keeps a deck under an id of its own. */
export const createDeck = (api: DeckApi, { name, steps }: Omit<Deck, 'id'>): Promise<DeckDocument> =>
  sendNewDeck(api, { id: newDocumentId(Date.now()), name, steps });

/** Another deck with the same steps, under another name. */
export const duplicateDeck = async (api: DeckApi, id: string, name: Words): Promise<DeckDocument> =>
  createDeck(api, { ...(await fetchDeck(api, id)), name });

export const renameDeck = (api: DeckApi, id: string, name: Words): Promise<DeckDocument> =>
  onCurrent(api, id, (deck) => sendDeck(api, { ...deck, name }, deck));

export const deleteDeck = (api: DeckApi, id: string): Promise<DeckDocument> =>
  onCurrent(api, id, (deck) => sendDeletion(api, deck));

/** Takes a deletion back. */
export const restoreDeck = (api: DeckApi, id: string): Promise<DeckDocument> =>
  onCurrent(api, id, (deck) => sendRestoration(api, deck));

/** Puts a step at the end of a deck that need not be open. */
export const addStep = (api: DeckApi, id: string, step: DeckStep): Promise<DeckDocument> =>
  onCurrent(api, id, (deck) => sendDeck(api, { ...deck, steps: [...deck.steps, step] }, deck));

/** Puts a view after the others of a step, as its last build. */
export const addBuild = (
  api: DeckApi,
  id: string,
  { step, view }: { readonly step: string; readonly view: DeckView },
): Promise<DeckDocument> =>
  onCurrent(api, id, (deck) => {
    const builds = deck.steps.find((each) => each.id === step)?.builds ?? [];
    return sendDeck(api, editDeck(deck, { kind: 'build', step, builds: [...builds, view] }), deck);
  });

/** Changes a deck as it is at the moment, again where another window was faster. */
async function onCurrent(
  api: DeckApi,
  id: string,
  change: (deck: DeckDocument) => Promise<DeckDocument>,
): Promise<DeckDocument> {
  for (;;) {
    const deck = await fetchDeck(api, id);
    try {
      return await change(deck);
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 412)) throw error;
    }
  }
}
