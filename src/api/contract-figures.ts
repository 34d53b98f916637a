import * as z from 'zod/mini';
import {
  basisSchema,
  idSchema,
  intervalSchema,
  listOf,
  localisedSchema,
  sourceSchema,
  yearSchema,
} from './contract-terms';
import { figureUnits, topics } from '../domain/figures/figure';

export const quantitySchema = z.strictObject({
  magnitude: z.number(),
  digits: z.int().check(z.gte(0), z.lte(20)),
  interval: z.exactOptional(intervalSchema),
  candidates: z.exactOptional(listOf(z.int())),
  bound: z.exactOptional(z.enum(['at-least', 'more-than'])),
});

export const figureValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), is: quantitySchema }),
  z.strictObject({ kind: z.literal('change'), before: quantitySchema, after: quantitySchema }),
  z.strictObject({ kind: z.literal('disagreeing'), values: listOf(quantitySchema) }),
  z.strictObject({ kind: z.literal('claim') }),
]);

export const figureSchema = z.strictObject({
  id: idSchema,
  topic: z.enum(topics),
  name: localisedSchema,
  value: figureValueSchema,
  unit: z.enum(figureUnits),
  basis: basisSchema,
  direction: z.exactOptional(z.enum(['up', 'down'])),
  compared: z.exactOptional(z.literal('yoy')),
  period: z.exactOptional(
    z.strictObject({
      from: z.exactOptional(yearSchema),
      to: z.exactOptional(yearSchema),
      text: z.exactOptional(localisedSchema),
    }),
  ),
  source: sourceSchema,
  working: z.exactOptional(
    z.strictObject({ formula: z.string(), substituted: z.string(), result: z.string() }),
  ),
  assumption: z.exactOptional(localisedSchema),
  conflictsWith: z.exactOptional(listOf(idSchema)),
  note: z.exactOptional(localisedSchema),
});
