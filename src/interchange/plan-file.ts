import * as z from 'zod/mini';
import { planSchema } from '../api/contract-plan';
import { stepLogSchema } from '../api/contract-plan-log';
import { decodeText } from '../api/contract-decode';
import { planVersion, readWritten } from '../api/contract-plan-version';
import { firstOf, type Violation, type Violations } from '../api/contract-violations';
import type { PlanDocument } from '../domain/plan/plan-log';
import { replayLog } from '../domain/plan/replay-log';
import { fail, ok, type Result } from '../domain/result';

/** A plan that is in no store: where it begins and every step since. */
export type LoosePlan = Pick<PlanDocument, 'start' | 'log'>;

/**
 * Why a text is no plan: it is no JSON, not a file of this program, of a newer version, too large, or breaks the schema at
 * the places named. Nothing of it is then used.
 */
export type PlanFileProblem =
  | { readonly code: 'not-json' | 'not-a-plan' | 'too-large' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'broken'; readonly places: Violations };

/** The longest text that is read, in characters. */
const longest = 20_000_000;

const envelopeSchema = z.strictObject({
  quotaflow: z.literal('plan'),
  version: z.int().check(z.gte(1)),
  plan: z.unknown(),
});

export const loosePlanSchema = z.strictObject({ start: planSchema, log: stepLogSchema });

/** A plan with its history as JSON text. Reading it gives the same plan. */
export const writePlan = ({ start, log }: LoosePlan, indent?: number): string =>
  JSON.stringify({ quotaflow: 'plan', version: planVersion, plan: { start, log } }, null, indent);

/** Reads what `writePlan` of this version or an older one wrote, whole or not at all. */
export function readPlan(text: string): Result<LoosePlan, PlanFileProblem> {
  if (text.length > longest) return fail({ code: 'too-large' });
  const envelope = readEnvelope(text.replace(/^\uFEFF/, ''));
  if (!envelope.ok) return envelope;
  const { version, plan } = envelope.value;
  if (version > planVersion) return fail({ code: 'newer-version', version });
  const read = readWritten(loosePlanSchema, { text: JSON.stringify(plan) ?? 'null', version });
  if (!read.ok) return fail({ code: 'broken', places: firstOf(read.problems.map(inFile)) });
  return leadsToPlan(read.value);
}

function readEnvelope(text: string): Result<z.output<typeof envelopeSchema>, PlanFileProblem> {
  try {
    const envelope = decodeText(envelopeSchema, text);
    return envelope.ok ? envelope : refusedEnvelope(text, envelope.problems);
  } catch {
    return fail({ code: 'not-json' });
  }
}

/** Keys that should not be there are told by their place; anything else is no file of this program. */
function refusedEnvelope(text: string, problems: Violations['first']): Result<never, PlanFileProblem> {
  const isOurs = envelopeSchema.safeParse(pick(JSON.parse(text))).success;
  return fail(isOurs ? { code: 'broken', places: firstOf(problems) } : { code: 'not-a-plan' });
}

const pick = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const { quotaflow, version, plan } = value as Record<string, unknown>;
  return { quotaflow, version, plan };
};

const inFile = ({ path, code }: Violation): Violation => ({ path: path.replace(/^\$/, '$.plan'), code });

/** Steps that each follow the schema may still lead to what is no plan. */
function leadsToPlan(loose: LoosePlan): Result<LoosePlan, PlanFileProblem> {
  if (planSchema.safeParse(replayLog(loose).plan).success) return ok(loose);
  return fail({ code: 'broken', places: firstOf([{ path: '$.plan.log', code: 'leads_to_no_plan' }]) });
}
