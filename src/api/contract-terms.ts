import './contract-jitless';
import * as z from 'zod/mini';
import { bases } from '../domain/basis';
import type { Interval } from '../domain/numbers/interval';
import { unitId, type UnitId } from '../domain/ledger/unit';

/** Terms every part of the contract speaks in. Objects are strict: an unknown key, `__proto__` too, is a violation. */

/** An identifier: any text that is not empty. */
export const idSchema = z.string().check(z.minLength(1));

/** A unit's id; a plain string on the wire. */
export const unitIdSchema = z.pipe(
  idSchema,
  z.transform((id: string): UnitId => unitId(id)),
);

/** A list that nothing can change once it is read. */
export const listOf = <S extends z.core.SomeType>(item: S) => z.readonly(z.array(item));

export const localisedSchema = z.strictObject({ 'zh-CN': z.string(), en: z.string() });

export const basisSchema = z.enum(bases);

export const yearSchema = z.int().check(z.gte(1900), z.lte(2200));

export const periodSchema = z
  .strictObject({ from: yearSchema, to: yearSchema })
  .check(z.refine((period) => period.from <= period.to));

/** Whole posts, ≥ 0. */
export const postsSchema = z.int().check(z.gte(0));

/** The bounds of an interval on the wire; JSON has no infinity, so an end that does not exist is null and open. */
const wireInterval = z
  .strictObject({
    lo: z.nullable(z.number()),
    hi: z.nullable(z.number()),
    loOpen: z.boolean(),
    hiOpen: z.boolean(),
  })
  .check(
    z.refine(({ lo, loOpen, hi, hiOpen }) => (lo !== null || loOpen) && (hi !== null || hiOpen)),
    z.refine(({ lo, hi }) => lo === null || hi === null || lo <= hi),
  );

export const intervalSchema = z.pipe(
  wireInterval,
  z.transform(({ lo, hi, loOpen, hiOpen }): Interval => ({
    lo: lo ?? -Infinity,
    hi: hi ?? Infinity,
    loOpen,
    hiOpen,
  })),
);

export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), section: z.string() }),
  z.strictObject({ kind: z.literal('public'), title: localisedSchema }),
  z.strictObject({ kind: z.literal('figures'), of: listOf(idSchema) }),
  z.strictObject({ kind: z.literal('assumption'), text: localisedSchema }),
]);
