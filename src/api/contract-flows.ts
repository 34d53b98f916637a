import * as z from 'zod/mini';
import { nodeLevels } from '../domain/flows/flow-graph';
import { displayUnitSchema } from './contract-datasets';
import {
  basisSchema,
  idSchema,
  intervalSchema,
  listOf,
  localisedSchema,
  periodSchema,
  postsSchema,
  unitIdSchema,
  yearSchema,
} from './contract-terms';

export const viaSchema = z.enum(['none', 'year']);

export const flowNodeSchema = z.strictObject({
  id: idSchema,
  column: z.int().check(z.gte(0)),
  side: z.enum(['releasing', 'passing', 'receiving', 'staying']),
  name: localisedSchema,
  short: z.exactOptional(localisedSchema),
  posts: postsSchema,
  basis: basisSchema,
  interval: z.exactOptional(intervalSchema),
  unit: z.exactOptional(unitIdSchema),
  adcode: z.exactOptional(z.string()),
  year: z.exactOptional(yearSchema),
  family: z.exactOptional(z.enum(['upper', 'lower', 'outside'])),
  level: z.exactOptional(z.enum(nodeLevels)),
  own: z.exactOptional(z.literal(true)),
  lump: z.exactOptional(z.literal(true)),
  folded: z.exactOptional(listOf(unitIdSchema)),
  drillable: z.boolean(),
});

export const flowLinkSchema = z.strictObject({
  id: idSchema,
  source: idSchema,
  target: idSchema,
  posts: postsSchema,
  kind: z.enum(['moved', 'stayed']),
  basis: basisSchema,
  interval: z.exactOptional(intervalSchema),
  batches: listOf(idSchema),
});

export const flowGraphSchema = z.strictObject({
  dataset: idSchema,
  displayUnit: displayUnitSchema,
  period: periodSchema,
  partOf: z.exactOptional(periodSchema),
  via: viaSchema,
  nodes: listOf(flowNodeSchema),
  links: listOf(flowLinkSchema),
  moved: postsSchema,
  system: z.exactOptional(postsSchema),
  releasing: z.exactOptional(postsSchema),
  releasingInterval: z.exactOptional(intervalSchema),
  assumptions: listOf(localisedSchema),
});
