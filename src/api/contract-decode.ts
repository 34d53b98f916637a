import './contract-jitless';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../domain/result';
import { jsonPath, violationsOf, type Violation } from './contract-violations';

/** What a schema makes of JSON text: the value, or every place that breaks the schema. Throws `SyntaxError` on other text. */
export function decodeText<T>(schema: z.core.$ZodType<T>, text: string): Result<T, readonly Violation[]> {
  const value: unknown = JSON.parse(text);
  const hidden = mayHide(text) ? prototypeKeys(value) : [];
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return hidden.length === 0 ? ok(parsed.data) : fail(hidden);
  return fail(uniteViolations(violationsOf(parsed.error.issues), hidden));
}

/** Only text with these signs can have a key `__proto__`, as it stands or escaped. */
const mayHide = (text: string): boolean => text.includes('__proto__') || text.includes('\\u');

/** Schemas of records pass over a key `__proto__`; here it is a violation like any key that is not allowed. */
function prototypeKeys(value: unknown, path: readonly PropertyKey[] = []): Violation[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => prototypeKeys(item, [...path, i]));
  return Object.entries(value).flatMap(([key, item]) =>
    key === '__proto__'
      ? [{ path: jsonPath([...path, key]), code: 'unrecognized_keys' }]
      : prototypeKeys(item, [...path, key]),
  );
}

function uniteViolations(named: readonly Violation[], hidden: readonly Violation[]): readonly Violation[] {
  const known = new Set(named.map(({ path }) => path));
  return [...named, ...hidden.filter(({ path }) => !known.has(path))];
}
