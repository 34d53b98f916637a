import type { Deck, DeckDocument } from '../domain/deck/deck';
import {
  amendHistory,
  historyOf,
  makeEdit,
  redoEdit,
  undoEdit,
  type DeckHistory,
} from '../domain/deck/deck-history';
import type { DeckEdit } from '../domain/deck/edit-deck';
import { sameDeck } from '../domain/deck/same-deck';
import { createDeck } from './deck-acts';
import { fetchDeck, sendDeck, sendNewDeck, sendRestoration, type DeckApi } from './deck-api';
import { failureOf, type SaveState } from './plan-save';

/** A deck as this window has it. */
export interface DeckSessionState {
  readonly history: DeckHistory;
  /** What the server has. */
  readonly base: DeckDocument;
  readonly save: SaveState;
  /** What the server has by now, where others changed the deck too: a question to be answered. */
  readonly conflict?: DeckDocument;
}

/** How long edits are gathered before they are sent, milliseconds. */
const gathering = 300;
const firstPause = 1_000;
const longestPause = 30_000;

/** Edits of one deck on their way to the server: one request at a time, again and again until it is there. */
export class DeckSession {
  readonly #api: DeckApi;
  readonly #tell: (state: DeckSessionState) => void;
  /** Whether what is saved outlives the window. */
  readonly #lasting: boolean;
  #state: DeckSessionState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #failures = 0;

  constructor(
    api: DeckApi,
    { base, lasting }: { readonly base: DeckDocument; readonly lasting: boolean },
    tell: (state: DeckSessionState) => void,
  ) {
    this.#api = api;
    this.#tell = tell;
    this.#lasting = lasting;
    this.#state = { history: historyOf(base), base, save: { state: 'saved' } };
  }

  get state(): DeckSessionState {
    return this.#state;
  }

  /** True while something would be lost with the window. */
  get isAtRisk(): boolean {
    return !sameDeck(this.#state.history.now, this.#state.base);
  }

  /** Makes an edit; not in a deck that is part of the program, deleted, or has a question open. */
  edit(edit: DeckEdit, key?: string): void {
    this.#take(makeEdit(this.#state.history, edit, key));
  }

  /** Makes an edit that undo leaves alone. */
  amend(edit: DeckEdit): void {
    this.#take(amendHistory(this.#state.history, edit));
  }

  undo(): void {
    this.#take(undoEdit(this.#state.history));
  }

  redo(): void {
    this.#take(redoEdit(this.#state.history));
  }

  /** Tries to save now, whatever failed before. */
  retry(): Promise<void> {
    this.#failures = 0;
    return this.flush();
  }

  /** Sends what is to be sent, and resolves when the attempt is over. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending ??= this.#attempt().finally(() => {
      this.#sending = undefined;
      if (this.isAtRisk && this.#failures === 0 && !this.#state.conflict) this.#later(gathering);
    });
    return this.#sending;
  }

  /** Looks at what the server has, because another window has written. */
  async look(): Promise<void> {
    await this.#sending;
    const theirs = await fetchDeck(this.#api, this.#state.base.id).catch(() => undefined);
    if (theirs && theirs.revision > this.#state.base.revision) this.#meet(theirs);
  }

  /** Answers a conflict: the deck becomes ours or theirs. */
  async resolve(choice: 'mine' | 'theirs'): Promise<void> {
    const { conflict, history } = this.#state;
    if (conflict === undefined) return;
    if (choice === 'theirs') return this.#adopt(conflict, historyOf(conflict));
    const base = conflict.deleted === undefined ? conflict : await sendRestoration(this.#api, conflict);
    this.#adopt(base, history);
    await this.flush();
  }

  /** Keeps ours as a deck of its own, and goes on with theirs; gives the id of the new one. */
  async copyMine(name: Deck['name']): Promise<string> {
    const { conflict, history } = this.#state;
    const { id } = await createDeck(this.#api, { ...history.now, name });
    if (conflict !== undefined) this.#adopt(conflict, historyOf(conflict));
    return id;
  }

  end(): Promise<void> {
    const left = this.isAtRisk && !this.#state.conflict ? this.flush() : Promise.resolve();
    clearTimeout(this.#timer);
    return left;
  }

  #take(history: DeckHistory): void {
    const { base, conflict } = this.#state;
    if (base.readOnly || base.deleted !== undefined || conflict) return;
    if (history.now === this.#state.history.now) return;
    this.#show({ history, ...(this.#failures === 0 && { save: { state: 'saving' } as const }) });
    this.#later(this.#failures === 0 ? gathering : this.#pause());
  }

  #show(part: Partial<DeckSessionState>): void {
    this.#state = { ...this.#state, ...part };
    this.#tell(this.#state);
  }

  #adopt(base: DeckDocument, history: DeckHistory): void {
    const { conflict: _answered, ...rest } = this.#state;
    this.#state = rest;
    this.#show({ base, history, save: this.#rested() });
  }

  #rested(): SaveState {
    return this.#lasting ? { state: 'saved' } : { state: 'unsaved', reason: 'memory' };
  }

  #pause(): number {
    return Math.min(longestPause, firstPause * 2 ** Math.max(0, this.#failures - 1));
  }

  #later(wait: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.flush();
    }, wait);
  }

  async #attempt(): Promise<void> {
    const { history, base, conflict } = this.#state;
    if (conflict || !this.isAtRisk) return;
    const sent = history.now;
    try {
      const kept = await sendDeck(this.#api, sent, base);
      this.#failures = 0;
      const save = sameDeck(this.#state.history.now, sent) ? this.#rested() : this.#state.save;
      this.#show({ base: kept, save });
    } catch (error) {
      await this.#recover(error);
    }
  }

  async #recover(error: unknown): Promise<void> {
    const { reason, remedy } = failureOf(error);
    if (remedy === 'fetch-theirs' || remedy === 'create') {
      const mended = await (remedy === 'create' ? this.#makeAnew() : this.#fetchTheirs()).catch(() => false);
      if (mended) return;
    }
    this.#failures += 1;
    this.#show({ save: { state: 'unsaved', reason, ...(error instanceof Error && { error }) } });
    if (remedy !== 'stop') this.#later(this.#pause());
  }

  /** The server has lost the deck: it gets it again. */
  async #makeAnew(): Promise<boolean> {
    const sent = this.#state.history.now;
    const kept = await sendNewDeck(this.#api, sent);
    this.#show({ base: kept, save: this.#rested() });
    return true;
  }

  async #fetchTheirs(): Promise<boolean> {
    this.#meet(await fetchDeck(this.#api, this.#state.base.id));
    return true;
  }

  /** What the server has by now: the same as ours or as before is no question. */
  #meet(theirs: DeckDocument): void {
    const { history, base } = this.#state;
    const unchanged = theirs.deleted === base.deleted && sameDeck(theirs, base);
    if (unchanged || (theirs.deleted === undefined && sameDeck(theirs, history.now)))
      return this.#adopt(theirs, history);
    if (!this.isAtRisk) return this.#adopt(theirs, historyOf(theirs));
    this.#show({ conflict: theirs, save: { state: 'unsaved', reason: 'conflict' } });
  }
}
