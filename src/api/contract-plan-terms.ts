import './contract-jitless';
import * as z from 'zod/mini';
import type { Patch } from '../domain/plan/patch';

/** Terms of what is written. Everything has a largest size, so that no document outgrows what a server or a computer keeps. */

export const text = (longest: number) => z.string().check(z.maxLength(longest));

/** Keys that JSON may have and that reach for the prototype of an object. */
const reserved = /^(__proto__|constructor|prototype)$/;
/** Signs that change what is around them: control characters and the overrides of writing direction. */
const disguising = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** An identifier: 1 to 200 characters. */
export const keySchema = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((key) => !reserved.test(key) && !disguising.test(key)),
);

const mostKeys = 5_000;

/** Things by id, at most 5,000. */
export const byId = <S extends z.core.SomeType>(value: S) =>
  z.record(keySchema, value).check(z.refine((record) => Object.keys(record).length <= mostKeys));

/** Whole posts of one unit, year or cell, 0 to 1,000,000. */
export const cellPostsSchema = z.int().check(z.gte(0), z.lte(1_000_000));

/** Posts of a whole system: what many cells may sum to and still be exact. */
export const totalPostsSchema = z.int().check(z.gte(0), z.lte(1_000_000_000));

/** A weight or a measured value: finite, ≥ 0. */
export const measureSchema = z.number().check(z.gte(0), z.lte(1e12));

export const timeSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/));
export const dateSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

type Definition =
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly type: 'record'; readonly valueType: z.core.$ZodType }
  | { readonly type: 'optional'; readonly innerType: z.core.$ZodType };

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition | { type: '' };

/** The schema of a merge patch of what a schema describes: records of records down to their leaves. */
export const patchSchemaOf = <T>(schema: z.core.$ZodType<T>) =>
  patchOf(schema) as z.ZodMiniType<Patch<T>, Patch<T>>;

function patchOf(schema: z.core.$ZodType): z.core.$ZodType {
  const definition = definitionOf(schema);
  if (definition.type === 'record') return byId(z.nullable(patchOf(definition.valueType)));
  if (definition.type !== 'object') return schema;
  const parts = Object.entries(definition.shape).map(([key, part]) => [key, z.exactOptional(partOf(part))]);
  return z.strictObject(Object.fromEntries(parts) as Record<string, z.core.$ZodType>);
}

/** What may be absent may be taken away. */
function partOf(part: z.core.$ZodType): z.core.$ZodType {
  const definition = definitionOf(part);
  return definition.type === 'optional' ? z.nullable(patchOf(definition.innerType)) : patchOf(part);
}
