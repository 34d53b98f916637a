import { fail, type Result } from '../domain/result';
import { decodeText } from './contract-decode';
import type { Violation } from './contract-violations';
import type * as z from 'zod/mini';

/** Of the schema a plan is written by, wherever it is kept: in a store, a file or a link. */
export const planVersion = 1;

type Json = unknown;

/** `migrations[n]` turns what version n wrote into what version n + 1 writes. */
export type Migrations = Readonly<Record<number, (written: Json) => Json>>;

const migrations: Migrations = {};

/** Brings what an older version wrote up to date. Throws where a version between has no migration. */
export function migrated(written: Json, from: number, to = planVersion, steps = migrations): Json {
  let current = written;
  for (let version = from; version < to; version++) {
    const step = steps[version];
    if (step === undefined) throw new Error(`nothing leads from version ${version} to ${version + 1}`);
    current = step(current);
  }
  return current;
}

/** A text, the version it was written by, and what leads from there to now; as plans have it where not said. */
interface Written {
  readonly text: string;
  readonly version: number;
  readonly current?: number;
  readonly steps?: Migrations;
}

/** Reads what a version of this program or an older one wrote; every place that breaks the schema otherwise. */
export function readWritten<T>(
  schema: z.core.$ZodType<T>,
  { text, version, current = planVersion, steps = migrations }: Written,
): Result<T, readonly Violation[]> {
  try {
    return version === current
      ? decodeText(schema, text)
      : decodeText(schema, JSON.stringify(migrated(JSON.parse(text), version, current, steps)));
  } catch (error) {
    return fail([{ path: '$', code: error instanceof SyntaxError ? 'not_json' : 'not_migrated' }]);
  }
}
