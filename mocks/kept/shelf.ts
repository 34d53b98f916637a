import type { Damage, StorageReport } from '../../src/api/contract-storage';
import type { Generation } from './generation';

/** What is to be done with the generations of a document, and what is to be told. */
export interface Decision<T> {
  readonly result: T;
  readonly put?: Generation;
  /** Revisions to be taken away. */
  readonly drop?: readonly number[];
  readonly damaged?: readonly Damage[];
}

/** Where generations stand. What is decided about a document happens as a whole or not at all, and one after another. */
export interface Shelf {
  kept(): Promise<StorageReport['kept']>;
  /** The decision is made of the document's generations, the newest first, while nobody else can change them. */
  decide<T>(
    kind: Generation['kind'],
    id: string,
    decision: (generations: readonly Generation[]) => Decision<T>,
  ): Promise<T>;
  /** The ids of all documents of a kind, with their newest generations; sorted. */
  newest(kind: Generation['kind']): Promise<readonly Generation[]>;
  damaged(): Promise<readonly Damage[]>;
}

/** A shelf that is fetched and opened when it is first needed. */
export function laterShelf(open: () => Promise<Shelf>): Shelf {
  let opened: Promise<Shelf> | undefined;
  const forget = (error: unknown): never => {
    opened = undefined;
    throw error;
  };
  const shelf = () => (opened ??= open().catch(forget));
  return {
    kept: async () => (await shelf()).kept(),
    decide: async (kind, id, decision) => (await shelf()).decide(kind, id, decision),
    newest: async (kind) => (await shelf()).newest(kind),
    damaged: async () => (await shelf()).damaged(),
  };
}

export const byId = (a: Generation, b: Generation): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
