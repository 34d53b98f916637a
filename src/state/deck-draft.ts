import { create } from 'zustand';
import type { Words } from '../domain/deck/deck';
import type { DeckEdit } from '../domain/deck/edit-deck';
import { fetchDeck, followDecks, type DeckApi } from './deck-api';
import { DeckSession, type DeckSessionState } from './deck-session';
import { isLasting } from './is-lasting';
import { mindWindow } from './plan-window';

/** The deck being edited; `open` is there while it is. */
export interface DeckDraft {
  readonly status: 'closed' | 'opening' | 'open' | 'failed';
  readonly id?: string;
  /** Why it could not be opened: an `ApiError`, e.g. status 404. */
  readonly error?: Error;
  readonly open?: DeckSessionState;
}

interface DeckDraftActs {
  /** Opens a deck in place of the one that is open; never rejects. */
  readonly begin: (api: DeckApi, id: string) => Promise<void>;
  readonly close: () => void;
  /** Makes an edit: on screen at once, at the server within 1 s. Edits with one key that follow one another are one. */
  readonly edit: (edit: DeckEdit, key?: string) => void;
  /** Makes an edit that undo leaves alone. */
  readonly amend: (edit: DeckEdit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly retry: () => void;
  /** Answers a conflict; rejects with `ApiError` where a deleted deck cannot be restored. */
  readonly resolve: (choice: 'mine' | 'theirs') => Promise<void>;
  /** Keeps ours as a deck of its own; gives its id. */
  readonly copyMine: (name: Words) => Promise<string>;
}

let session: DeckSession | undefined;
let leave: () => void = () => undefined;
/** The opening that counts; an older one that ends later changes nothing. */
let opening = 0;

/** Minds the window and the other windows for a deck; returns how to stop. */
function watch(api: DeckApi, own: DeckSession): () => void {
  const unmind = mindWindow({
    isAtRisk: () => own.isAtRisk,
    leaving: () => void own.flush(),
    online: () => void own.retry(),
  });
  const unfollow = followDecks(api, (id) => {
    if (id === own.state.base.id) void own.look();
  });
  return () => {
    unmind();
    unfollow();
    void own.end();
  };
}

export const useDeckDraft = create<DeckDraft & DeckDraftActs>()((set) => {
  const show = (draft: DeckDraft) => set({ ...acts, ...draft }, true);
  const end = () => {
    opening += 1;
    leave();
    leave = () => undefined;
    session = undefined;
  };
  const acts: DeckDraftActs = {
    begin: async (api, id) => {
      end();
      const turn = opening;
      show({ status: 'opening', id });
      try {
        const [base, lasting] = await Promise.all([fetchDeck(api, id), isLasting(api)]);
        if (turn !== opening) return;
        const own = new DeckSession(api, { base, lasting }, (open) => {
          if (session === own) show({ status: 'open', id, open });
        });
        session = own;
        leave = watch(api, own);
        show({ status: 'open', id, open: own.state });
      } catch (error) {
        const cause = error instanceof Error ? error : new Error(String(error));
        if (turn === opening) show({ status: 'failed', id, error: cause });
      }
    },
    close: () => {
      end();
      show({ status: 'closed' });
    },
    edit: (edit, key) => session?.edit(edit, key),
    amend: (edit) => session?.amend(edit),
    undo: () => session?.undo(),
    redo: () => session?.redo(),
    retry: () => void session?.retry(),
    resolve: async (choice) => session?.resolve(choice),
    copyMine: async (name) => {
      if (session === undefined) throw new Error('no deck is open to be copied');
      return session.copyMine(name);
    },
  };
  return { status: 'closed', ...acts };
});
