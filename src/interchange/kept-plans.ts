import * as z from 'zod/mini';
import { planSchema } from '../api/contract-plan';
import { planDocumentSchema, stepLogSchema } from '../api/contract-plan-log';
import { readWritten } from '../api/contract-plan-version';
import { replayLog } from '../domain/plan/replay-log';
import type { LoosePlan } from './plan-file';

/** What the rescue screen saves calls itself. */
export const keptFile = 'kept';

const envelopeSchema = z.object({
  quotaflow: z.literal(keptFile),
  atHand: z.optional(z.unknown()),
  databases: z.optional(z.unknown()),
});

/** A state of a document as the embedded store writes it. */
const generationSchema = z.object({
  kind: z.literal('plan'),
  id: z.string(),
  revision: z.number(),
  version: z.number(),
  text: z.string(),
});

/** Steps that no server had yet. */
const journalSchema = z.object({
  plan: z.string(),
  start: z.optional(planSchema),
  steps: stepLogSchema,
});

/** A plan in the memory of a page, which no store may have. */
const openSchema = z.object({
  plan: z.object({ id: z.string(), start: planSchema, log: stepLogSchema }),
});

/** A plan found in a file, with the name it has by now. */
export interface KeptPlan {
  readonly id: string;
  readonly name: string;
  readonly plan: LoosePlan;
}

/**
 * The plans in what the rescue screen saved: the newest readable state of each in the store, with the steps of the
 * journal and of the page itself that the store had not got. Deleted ones are left out, and so is what cannot be read.
 * Undefined where the text is no such file.
 */
export function readKeptPlans(text: string): readonly KeptPlan[] | undefined {
  const envelope = envelopeSchema.safeParse(parsed(text));
  if (!envelope.success) return undefined;
  const records = recordsOf(envelope.data.databases);
  const plans = new Map<string, LoosePlan>();
  const gone = new Set<string>();
  for (const { id, deleted, ...plan } of newestOf(records)) {
    if (deleted === undefined) plans.set(id, plan);
    else gone.add(id);
  }
  for (const { id, start, steps } of [...unsavedOf(records), ...openOf(envelope.data.atHand)])
    if (!gone.has(id)) put(plans, id, start, steps);
  return [...plans].flatMap(([id, plan]) => named(id, plan));
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Every record of every store. */
const recordsOf = (databases: unknown): readonly unknown[] =>
  typeof databases === 'object' && databases !== null
    ? Object.values(databases).flatMap((store: unknown) => (Array.isArray(store) ? (store as unknown[]) : []))
    : [];

function newestOf(records: readonly unknown[]) {
  const newest = new Map<string, { revision: number; document: z.output<typeof planDocumentSchema> }>();
  for (const record of records) {
    const generation = generationSchema.safeParse(record);
    if (!generation.success) continue;
    const { id, revision, text, version } = generation.data;
    const read = readWritten(planDocumentSchema, { text, version });
    if (read.ok && revision > (newest.get(id)?.revision ?? 0))
      newest.set(id, { revision, document: read.value });
  }
  return [...newest.values()].map(({ document }) => document);
}

interface Unsaved {
  readonly id: string;
  readonly start: LoosePlan['start'] | undefined;
  readonly steps: LoosePlan['log'];
}

const unsavedOf = (records: readonly unknown[]): readonly Unsaved[] =>
  records.flatMap((record) => {
    const entry = journalSchema.safeParse(record);
    return entry.success ? [{ id: entry.data.plan, start: entry.data.start, steps: entry.data.steps }] : [];
  });

/** The plan that was open when the page failed. */
function openOf(atHand: unknown): readonly Unsaved[] {
  const open = openSchema.safeParse(atHand);
  if (!open.success) return [];
  const { id, start, log } = open.data.plan;
  return [{ id, start, steps: log }];
}

/** Adds the steps a plan does not have; one that is nowhere else begins with its start. */
function put(
  plans: Map<string, LoosePlan>,
  id: string,
  start: LoosePlan['start'] | undefined,
  steps: LoosePlan['log'],
) {
  const before = plans.get(id) ?? (start && { start, log: [] });
  if (!before) return;
  const known = new Set(before.log.map((step) => step.id));
  plans.set(id, { ...before, log: [...before.log, ...steps.filter((step) => !known.has(step.id))] });
}

/** Steps that lead to no plan are not a plan. */
function named(id: string, { start, log }: LoosePlan): readonly KeptPlan[] {
  const now = planSchema.safeParse(replayLog({ start, log }).plan);
  return now.success ? [{ id, name: now.data.name, plan: { start, log } }] : [];
}
