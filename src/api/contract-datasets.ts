import * as z from 'zod/mini';
import { basisSchema, idSchema, listOf, localisedSchema, periodSchema, postsSchema } from './contract-terms';
import { lowerLevels, upperLevels } from '../domain/flows/flow-graph';

export const displayUnitSchema = z.enum(['per-thousand', 'posts']);
export const upperLevelSchema = z.enum(upperLevels);
export const lowerLevelSchema = z.enum(lowerLevels);

const summary = {
  id: idSchema,
  title: localisedSchema,
  period: periodSchema,
  fictional: z.boolean(),
};

export const datasetSummarySchema = z.strictObject(summary);

export const datasetSchema = z.strictObject({
  ...summary,
  description: localisedSchema,
  displayUnit: displayUnitSchema,
  system: z.strictObject({ posts: postsSchema, basis: basisSchema }),
  upperLevels: listOf(upperLevelSchema),
  lowerLevels: listOf(lowerLevelSchema),
  systems: listOf(z.strictObject({ id: idSchema, name: localisedSchema })),
});
