import * as z from 'zod/mini';
import {
  basisSchema,
  idSchema,
  listOf,
  localisedSchema,
  sourceSchema,
  unitIdSchema,
  yearSchema,
} from './contract-terms';

export const indicatorSchema = z.strictObject({
  id: idSchema,
  name: localisedSchema,
  unit: z.enum(['residents', 'square-kilometres', 'count', 'posts']),
  basis: basisSchema,
  source: sourceSchema,
  year: z.exactOptional(yearSchema),
  values: listOf(z.strictObject({ unit: unitIdSchema, value: z.number() })),
  total: z.exactOptional(z.number()),
  note: z.exactOptional(localisedSchema),
});

export const tileSchema = z.strictObject({
  unit: unitIdSchema,
  name: z.exactOptional(localisedSchema),
  short: z.exactOptional(localisedSchema),
  row: z.int().check(z.gte(0)),
  column: z.int().check(z.gte(0)),
});

/** What is known of each district, where the schematic grid places it, and what stands beside the grid. */
export const districtsSchema = z.strictObject({
  indicators: listOf(indicatorSchema),
  tiles: listOf(tileSchema),
  tilesCaption: z.exactOptional(localisedSchema),
});
