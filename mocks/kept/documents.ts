import { fail, ok, type Result } from '../../src/domain/result';
import { newerVersion, storageFull, type Refusal } from '../refusal';
import { generationsKept, sealed, type Generation } from './generation';
import { damagesOf, readGenerations, type DocumentForm, type Found } from './read-generations';
import type { Decision, Shelf } from './shelf';

export interface KeptDocument {
  readonly id: string;
  readonly revision: number;
}

/** Documents of one kind on a shelf, and what a list tells of each. */
export interface Documents<T extends KeptDocument, Summary> {
  /** Undefined where there is none. */
  read(id: string): Promise<Result<T | undefined, Refusal>>;
  /** Of every document that can be read what a list tells of it; sorted by id. */
  all(): Promise<readonly Summary[]>;
  /**
   * Puts another document in place of the current one, in one step with looking at it. The change gives the document
   * with the revision it is told, or refuses.
   */
  change(id: string, change: Change<T>): Promise<Result<T, Refusal>>;
}

export interface Written<T> {
  readonly document: T;
  readonly at: string;
}

export type Change<T> = (current: T | undefined, revision: number) => Result<T, Refusal>;

export interface Keeping<T extends KeptDocument, Summary> {
  readonly shelf: Shelf;
  readonly form: DocumentForm<T>;
  readonly summaryOf: (written: Written<T>) => Summary;
  readonly now: () => string;
}

export function documentsOn<T extends KeptDocument, Summary>({
  shelf,
  form,
  summaryOf,
  now,
}: Keeping<T, Summary>): Documents<T, Summary> {
  const { kind } = form;
  const read = (id: string) =>
    shelf.decide(kind, id, (generations): Decision<Result<T | undefined, Refusal>> => {
      const found = readGenerations(form, generations);
      if (found.newer !== undefined) return { result: fail(newerVersion(found.newer)) };
      if (found.broken.length === 0) return { result: ok(found.current?.document) };
      return repair({ form, at: now() }, found, nextRevision(generations));
    });
  // The summaries and not the documents, which may be as long as their histories.
  const known = new WeakMap<Generation, Summary>();
  const summariesOf = async (generation: Generation): Promise<readonly Summary[]> => {
    const before = known.get(generation);
    if (before !== undefined) return [before];
    const { at, id } = generation;
    const { current } = readGenerations(form, [generation]);
    if (current !== undefined) {
      const summary = summaryOf({ document: current.document, at });
      known.set(generation, summary);
      return [summary];
    }
    const older = await read(id);
    return older.ok && older.value !== undefined ? [summaryOf({ document: older.value, at })] : [];
  };
  return {
    read: (id) => orRefusal(() => read(id)),
    all: async () => (await Promise.all((await shelf.newest(kind)).map(summariesOf))).flat(),
    change: (id, change) =>
      orRefusal(() =>
        shelf.decide(kind, id, (generations) => decideChange({ form, at: now() }, { generations, change })),
      ),
  };
}

/** Browsers tell in these ways that there is no room, and that another build has changed the stores. */
async function orRefusal<T>(work: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  try {
    return await work();
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'QuotaExceededError') return fail(storageFull());
    if (name === 'VersionError') return fail(newerVersion());
    throw error;
  }
}

const nextRevision = (generations: readonly Generation[]): number =>
  Math.max(0, ...generations.map(({ revision }) => revision)) + 1;

interface Pen<T> {
  readonly form: DocumentForm<T>;
  readonly at: string;
}

const written = <T extends KeptDocument>(
  { form: { kind, version }, at }: Pen<T>,
  document: T,
): Generation => {
  const { id, revision } = document;
  return sealed({ kind, id, revision, version, at, text: JSON.stringify(document) });
};

/** The newest readable document takes the place of broken ones, under a revision none of them had. */
function repair<T extends KeptDocument>(
  pen: Pen<T>,
  found: Found<T>,
  revision: number,
): Decision<Result<T | undefined, Refusal>> {
  const aside = takenAside(found, pen.at);
  if (found.current === undefined) return { result: ok(undefined), ...aside };
  const document = { ...found.current.document, revision };
  return { result: ok(document), put: written(pen, document), ...aside };
}

function decideChange<T extends KeptDocument>(
  { form, at }: Pen<T>,
  { generations, change }: { readonly generations: readonly Generation[]; readonly change: Change<T> },
): Decision<Result<T, Refusal>> {
  const found = readGenerations(form, generations);
  if (found.newer !== undefined) return { result: fail(newerVersion(found.newer)) };
  const revision = nextRevision(generations);
  const changed = change(found.current?.document, revision);
  const aside = takenAside(found, at);
  if (!changed.ok) return { result: changed, ...aside };
  const put = written({ form, at }, changed.value);
  const left = generations.filter((each) => !found.broken.includes(each)).slice(generationsKept - 1);
  const drop = [...found.broken, ...left].map((each) => each.revision);
  return { ...aside, result: changed, put, drop };
}

/** Broken generations leave the row they stand in, and are kept for whoever wants to see what is left of them. */
const takenAside = <T>(found: Found<T>, at: string): Pick<Decision<T>, 'drop' | 'damaged'> =>
  found.broken.length === 0
    ? {}
    : { drop: found.broken.map(({ revision }) => revision), damaged: damagesOf(found, at) };
