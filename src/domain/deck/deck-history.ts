import type { Deck } from './deck';
import { editDeck, type DeckEdit } from './edit-deck';

/** How many edits can be taken back. */
const longest = 200;

/** A deck with what it was before each edit, and what it will be again if edits that were taken back are made anew. */
export interface DeckHistory {
  readonly now: Deck;
  /** The oldest first. */
  readonly past: readonly Past[];
  /** The next first. */
  readonly future: readonly Past[];
}

/** A state and the edit that left it. */
interface Past {
  readonly deck: Deck;
  readonly edit: DeckEdit;
  /** Edits with the same key that follow one another are one. */
  readonly key?: string;
}

export const historyOf = (deck: Deck): DeckHistory => ({ now: deck, past: [], future: [] });

/** Makes an edit; it joins the last one where both have the key, as letters typed one after the other do. */
export function makeEdit(history: DeckHistory, edit: DeckEdit, key?: string): DeckHistory {
  const { now, past } = history;
  const next = editDeck(now, edit);
  if (next === now) return history;
  const joins = key !== undefined && history.future.length === 0 && past.at(-1)?.key === key;
  const entry: Past = { deck: now, edit, ...(key !== undefined && { key }) };
  return { now: next, past: joins ? past : [...past, entry].slice(-longest), future: [] };
}

/** Makes an edit nobody asked for, as if it had always been so: it is not what undo takes back. */
export function amendHistory({ now, past, future }: DeckHistory, edit: DeckEdit): DeckHistory {
  const amended = (each: Past): Past => ({ ...each, deck: editDeck(each.deck, edit) });
  return { now: editDeck(now, edit), past: past.map(amended), future: future.map(amended) };
}

/** Takes the last edit back; the same history where there is none. */
export function undoEdit({ now, past, future }: DeckHistory): DeckHistory {
  const last = past.at(-1);
  if (last === undefined) return { now, past, future };
  const { key: _key, ...undone } = last;
  return { now: last.deck, past: past.slice(0, -1), future: [{ ...undone, deck: now }, ...future] };
}

/** Makes the edit anew that was taken back last; the same history where there is none. */
export function redoEdit({ now, past, future }: DeckHistory): DeckHistory {
  const [next, ...rest] = future;
  if (next === undefined) return { now, past, future };
  return { now: next.deck, past: [...past, { ...next, deck: now }], future: rest };
}
