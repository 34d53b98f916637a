import * as z from 'zod/mini';
import { quantitySchema } from './contract-figures';
import { basisSchema, idSchema, listOf, localisedSchema, sourceSchema, yearSchema } from './contract-terms';
import { reorganisationKinds } from '../domain/figures/reorganisation';

export const bodySchema = z.strictObject({
  name: localisedSchema,
  count: z.exactOptional(quantitySchema),
});

export const reorganisationSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(reorganisationKinds),
  before: listOf(bodySchema),
  after: listOf(bodySchema),
  tiers: listOf(z.enum(['city', 'city-direct', 'county', 'township', 'station', 'specialised'])),
  basis: basisSchema,
  source: sourceSchema,
  figures: z.exactOptional(listOf(idSchema)),
  year: z.exactOptional(yearSchema),
  note: z.exactOptional(localisedSchema),
});
