import * as z from 'zod/mini';
import { methods } from '../domain/apportionment/claim';
import { cutLevels, cutRules, planModes, thresholdIds, topUpRules } from '../domain/plan/plan';
import {
  byId,
  cellPostsSchema,
  dateSchema,
  keySchema,
  measureSchema,
  patchSchemaOf,
  text,
  totalPostsSchema,
} from './contract-plan-terms';
import { periodSchema } from './contract-terms';

const unitDecisionSchema = z.strictObject({
  posts: z.exactOptional(cellPostsSchema),
  locked: z.exactOptional(z.boolean()),
  floor: z.exactOptional(cellPostsSchema),
  cap: z.exactOptional(cellPostsSchema),
  reason: z.exactOptional(text(2_000)),
});

const methodSchema = z.enum(methods);

const cutSchema = z.strictObject({
  level: z.enum(cutLevels),
  rule: z.enum(cutRules),
  method: methodSchema,
  weights: byId(measureSchema),
  units: byId(unitDecisionSchema),
});

const topUpSchema = z.strictObject({
  rule: z.enum(topUpRules),
  method: methodSchema,
  index: byId(measureSchema),
  population: keySchema,
  units: byId(unitDecisionSchema),
});

const cellsSchema = byId(byId(cellPostsSchema));

const phasingSchema = z.strictObject({
  weights: byId(measureSchema),
  locked: byId(totalPostsSchema),
  cells: z.strictObject({ cut: cellsSchema, topUp: cellsSchema }),
});

const enteredIndicatorSchema = z.strictObject({
  name: text(200),
  unit: z.enum(['residents', 'square-kilometres', 'count', 'posts']),
  source: z.exactOptional(text(500)),
  values: byId(measureSchema),
});

const enteredSchema = z.strictObject({
  openings: byId(cellPostsSchema),
  staff: byId(cellPostsSchema),
  indicators: byId(enteredIndicatorSchema),
});

const threshold = z.exactOptional(measureSchema);
const thresholdsSchema = z.strictObject(
  Object.fromEntries(thresholdIds.map((id) => [id, threshold])) as Record<
    (typeof thresholdIds)[number],
    typeof threshold
  >,
);

const transferNoteSchema = z.strictObject({
  documentNo: z.exactOptional(text(200)),
  date: z.exactOptional(dateSchema),
  note: z.exactOptional(text(2_000)),
});

export const planNameSchema = text(200).check(z.minLength(1));

/** What a plan decides. */
export const planSchema = z.strictObject({
  name: planNameSchema,
  note: text(10_000),
  mode: z.enum(planModes),
  dataset: keySchema,
  years: periodSchema,
  size: z.strictObject({ total: z.exactOptional(totalPostsSchema), moved: totalPostsSchema }),
  cut: cutSchema,
  topUp: topUpSchema,
  phasing: phasingSchema,
  entered: enteredSchema,
  thresholds: thresholdsSchema,
  transfers: byId(transferNoteSchema),
});

/** Part of a plan to be set; `null` takes away what may be absent. */
export const planPatchSchema = patchSchemaOf(planSchema);
