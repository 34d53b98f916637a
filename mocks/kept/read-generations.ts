import type { Damage } from '../../src/api/contract-storage';
import type { Result } from '../../src/domain/result';
import { isWhole, type Generation } from './generation';

/** How a kind of document is written as text. */
export interface DocumentForm<T> {
  readonly kind: Generation['kind'];
  /** Of the schema new texts are written by. */
  readonly version: number;
  /** Reads a text of this version or an older one, which it brings up to date. */
  readonly read: (text: string, version: number) => Result<T, unknown>;
}

/** What the generations of a document come to. */
export interface Found<T> {
  /** The newest that can be read; absent where none can. */
  readonly current?: { readonly document: T; readonly generation: Generation };
  /** The version of a text newer than this program; nothing may then be written. */
  readonly newer?: number;
  /** What cannot be read, newer than the current one. */
  readonly broken: readonly Generation[];
}

/** Looks through generations, the newest first, for one that is what was written. */
export function readGenerations<T>(form: DocumentForm<T>, generations: readonly Generation[]): Found<T> {
  const broken: Generation[] = [];
  for (const generation of generations) {
    const whole = isWhole(generation);
    if (whole && generation.version > form.version) return { newer: generation.version, broken };
    const read = whole ? form.read(generation.text, generation.version) : undefined;
    if (read?.ok) return { current: { document: read.value, generation }, broken };
    broken.push(generation);
  }
  return { broken };
}

/** What is told of generations that cannot be read. */
export const damagesOf = <T>({ current, broken }: Found<T>, foundAt: string): Damage[] =>
  broken.map(({ kind, id, revision, text }) => ({
    kind,
    id,
    revision,
    foundAt,
    ...(current && { restored: { revision: current.generation.revision, at: current.generation.at } }),
    text: String(text),
  }));
