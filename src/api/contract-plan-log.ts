import * as z from 'zod/mini';
import { reviewStates, stepNames } from '../domain/plan/plan-log';
import { planModes } from '../domain/plan/plan';
import { planNameSchema, planPatchSchema, planSchema } from './contract-plan';
import { keySchema, text, timeSchema } from './contract-plan-terms';
import { listOf } from './contract-terms';

/** The most steps a plan keeps; one that has more is to go on as a new plan. */
export const mostSteps = 20_000;

const planActSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), name: z.enum(stepNames), patch: planPatchSchema }),
  z.strictObject({ kind: z.enum(['undo', 'redo']), step: keySchema }),
  z.strictObject({ kind: z.enum(['submit', 'withdraw', 'approve', 'return']) }),
  z.strictObject({ kind: z.literal('comment'), text: text(10_000) }),
]);

export const stepSchema = z.strictObject({
  id: keySchema,
  at: timeSchema,
  author: text(100),
  reason: z.exactOptional(text(2_000)),
  act: planActSchema,
});

/** A log of at most 20,000 steps, each with an id of its own. */
export const stepLogSchema = listOf(stepSchema).check(
  z.maxLength(mostSteps),
  z.refine((log) => new Set(log.map(({ id }) => id)).size === log.length),
);

/** A document's place in the order of its writes. */
export const revisionSchema = z.int().check(z.gte(1));

/** What is written of a plan. */
const written = { id: keySchema, start: planSchema, log: stepLogSchema };

export const planWritingSchema = z.strictObject(written);
export type PlanWriting = z.output<typeof planWritingSchema>;

export const planDocumentSchema = z.strictObject({
  ...written,
  revision: revisionSchema,
  deleted: z.exactOptional(timeSchema),
});

/** What the list tells of a plan, without its log. */
export const planSummarySchema = z.strictObject({
  id: keySchema,
  name: planNameSchema,
  dataset: keySchema,
  mode: z.enum(planModes),
  review: z.enum(reviewStates),
  revision: revisionSchema,
  updatedAt: timeSchema,
  deleted: z.exactOptional(timeSchema),
});
export type PlanSummary = z.output<typeof planSummarySchema>;
