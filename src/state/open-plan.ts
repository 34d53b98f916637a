import { ApiError } from '../api/api-error';
import { endpoints } from '../api/contract';
import type { PlanDocument, Step } from '../domain/plan/plan-log';
import type { JournalEntry } from './plan-journal';
import { reconcile } from './plan-reconcile';
import { failureOf, fetchPlan } from './plan-save';
import type { OpenedPlan, PlanTools } from './plan-session';
import { nextStepId } from './plan-step';
import { workOn } from './plan-work';

/** What of a plan was not saved when its window went. */
export interface Restored {
  /** ISO time of the last step. */
  readonly at: string;
  readonly steps: number;
}

/**
 * A plan from the server with the steps on top that only the journal has. Rejects with `ApiError` where the server has it
 * not or cannot tell, unless the journal has the whole of it.
 */
export async function openPlan(
  tools: Pick<PlanTools, 'client' | 'journal'>,
  id: string,
): Promise<OpenedPlan & { readonly restored?: Restored }> {
  const entries = await tools.journal.read(id).catch(() => []);
  const [base, kept] = await Promise.all([fetchBase(tools, { id, entries }), keptBy(tools)]);
  const steps = unrepeated(entries.flatMap((entry) => entry.steps));
  const from = { base: prefixOf(base, entries), ours: steps };
  const reconciled = reconcile(from, base, nextStepId);
  const missing = stepsMissing(steps, base);
  const last = missing.at(-1);
  const conflict = reconciled.conflict;
  return {
    work: conflict ? workOn(from.base, stepsMissing(steps, from.base)) : reconciled.work,
    kept,
    stands: entries.length > 0,
    ...(conflict && { conflict }),
    ...(last && { restored: { at: last.at, steps: missing.length } }),
  };
}

const keptBy = async ({ client }: Pick<PlanTools, 'client'>): Promise<OpenedPlan['kept']> => {
  try {
    return (await client.get(endpoints.storage, { path: {} })).kept;
  } catch (error) {
    if (error instanceof ApiError) return 'durable';
    throw error;
  }
};

async function fetchBase(
  { client }: Pick<PlanTools, 'client'>,
  { id, entries }: { readonly id: string; readonly entries: readonly JournalEntry[] },
): Promise<PlanDocument> {
  try {
    return await fetchPlan(client, id);
  } catch (error) {
    const start = entries.find((entry) => entry.start !== undefined)?.start;
    if (start === undefined || failureOf(error).remedy === 'stop') throw error;
    return { id, revision: 0, start, log: [] };
  }
}

/** The plan as the windows of the journal had it from the server, the oldest of them. */
function prefixOf(base: PlanDocument, entries: readonly JournalEntry[]): PlanDocument {
  const lengths = entries.map(({ after }) => base.log.findIndex(({ id }) => id === after) + 1);
  return { ...base, log: base.log.slice(0, Math.min(base.log.length, ...lengths)) };
}

const stepsMissing = (steps: readonly Step[], { log }: PlanDocument): readonly Step[] => {
  const known = new Set(log.map(({ id }) => id));
  return steps.filter(({ id }) => !known.has(id));
};

const unrepeated = (steps: readonly Step[]): readonly Step[] => [
  ...new Map(steps.map((step) => [step.id, step])).values(),
];
