import * as z from 'zod/mini';
import { basisSchema, idSchema, listOf, localisedSchema, sourceSchema } from './contract-terms';
import { dutyDirections } from '../domain/figures/duty';

export const dutySchema = z.strictObject({
  id: idSchema,
  name: localisedSchema,
  from: z.exactOptional(localisedSchema),
  to: z.exactOptional(localisedSchema),
  direction: z.enum(dutyDirections),
  basis: basisSchema,
  source: sourceSchema,
  figures: z.exactOptional(listOf(idSchema)),
  note: z.exactOptional(localisedSchema),
});
