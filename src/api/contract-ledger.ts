import * as z from 'zod/mini';
import { displayUnitSchema } from './contract-datasets';
import {
  basisSchema,
  idSchema,
  intervalSchema,
  listOf,
  localisedSchema,
  periodSchema,
  postsSchema,
  sourceSchema,
  unitIdSchema,
  yearSchema,
} from './contract-terms';
import { tiers } from '../domain/ledger/unit';

export const unitSchema = z.strictObject({
  id: unitIdSchema,
  name: localisedSchema,
  short: z.exactOptional(localisedSchema),
  tier: z.enum(tiers),
  system: z.exactOptional(idSchema),
  adcode: z.exactOptional(z.string().check(z.regex(/^\d{6}$/))),
  parents: listOf(z.strictObject({ from: yearSchema, parent: unitIdSchema })),
  closed: z.exactOptional(yearSchema),
  residual: z.exactOptional(z.boolean()),
});

export const openingSchema = z.strictObject({
  unit: unitIdSchema,
  posts: postsSchema,
  basis: basisSchema,
  interval: z.exactOptional(intervalSchema),
  source: z.exactOptional(sourceSchema),
});

export const batchSchema = z.strictObject({
  id: idSchema,
  period: periodSchema,
  title: localisedSchema,
  basis: basisSchema,
  source: z.exactOptional(sourceSchema),
  approval: z.exactOptional(z.strictObject({ documentNo: z.string(), date: z.iso.date() })),
  reason: z.exactOptional(localisedSchema),
  entries: listOf(z.strictObject({ unit: unitIdSchema, posts: z.int() })),
  transfers: z.exactOptional(
    listOf(z.strictObject({ from: unitIdSchema, to: unitIdSchema, posts: postsSchema })),
  ),
});

export const refinementSchema = z.strictObject({
  of: idSchema,
  basis: basisSchema,
  assumption: localisedSchema,
  parts: listOf(batchSchema),
});

export const ledgerSchema = z.strictObject({
  dataset: idSchema,
  displayUnit: displayUnitSchema,
  period: periodSchema,
  units: listOf(unitSchema),
  openings: listOf(openingSchema),
  batches: listOf(batchSchema),
  refinements: listOf(refinementSchema),
});
