import type { Localised } from '../localised';

/** Words in one language or both. What lacks a language shows the other and says so; nothing said is `{}`. */
export type Words = Partial<Localised>;

/** A view by its address: the hash without `#`, e.g. `/explore/grains?v=1` or `/lab/<plan>`. */
export interface DeckView {
  readonly address: string;
}

/** One thought of a talk: a view, and what is said about it. */
export interface DeckStep {
  readonly id: string;
  readonly title: Words;
  /** A few short lines that stand under the title; may be `{}`. */
  readonly words: Words;
  /** What only the speaker sees. */
  readonly notes: Words;
  readonly view: DeckView;
  /** Views that follow the first one before the next step, in order. */
  readonly builds: readonly DeckView[];
  /** Kept, but not shown in the show. */
  readonly hidden?: true;
  /** How long it is meant to take, in whole seconds > 0. */
  readonly planned?: number;
  /** What the view stood on when it was taken, to tell when that has changed or gone. */
  readonly basis?: string;
  /** The last picture, as exported SVG: what remains when the data go. */
  readonly picture?: string;
}

export interface Deck {
  readonly id: string;
  readonly name: Words;
  readonly steps: readonly DeckStep[];
}

/** A deck as a server keeps it. */
export interface DeckDocument extends Deck {
  /** Counts writes, from 1. */
  readonly revision: number;
  /** When it was deleted, ISO 8601, UTC; it can be restored. */
  readonly deleted?: string;
  /** Part of the program: it can be copied, not changed. */
  readonly readOnly?: true;
}
