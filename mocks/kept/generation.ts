import type { Damage } from '../../src/api/contract-storage';
import { checksumOf } from './checksum';

/** One written state of a document, as text that can be checked. */
export interface Generation {
  readonly kind: Damage['kind'];
  readonly id: string;
  readonly revision: number;
  /** Of the schema the text is written by. */
  readonly version: number;
  /** ISO time of the write. */
  readonly at: string;
  readonly text: string;
  /** CRC-32 of all the above. */
  readonly checksum: number;
}

/** How many states of a document are kept, the newest among them. */
export const generationsKept = 5;

const sumOf = ({ kind, id, revision, version, at, text }: Omit<Generation, 'checksum'>): number =>
  checksumOf([kind, id, revision, version, at, text].join('\n'));

export const sealed = (generation: Omit<Generation, 'checksum'>): Generation => ({
  ...generation,
  checksum: sumOf(generation),
});

/** Whether a generation is what was written. */
export const isWhole = (generation: Generation): boolean => generation.checksum === sumOf(generation);
