import { ApiError } from '../api/api-error';
import type { ApiClient } from '../api/client';
import { endpoints } from '../api/contract';
import { revisionTag } from '../api/contract-plans';
import { isTransient } from '../api/query-client';
import type { PlanDocument, Step } from '../domain/plan/plan-log';

/**
 * Why a change is not where it should be: no connection, no answer in time, a server that fails; storage that is full,
 * or that the browser blocks so that all is kept `memory` only; a server that refuses; a question that is open
 * (`conflict`); a document that a newer build of the program has written.
 */
export type UnsavedReason =
  'offline' | 'timeout' | 'server' | 'storage-full' | 'memory' | 'refused' | 'conflict' | 'newer-version';

export type SaveState =
  | { readonly state: 'saved' }
  /** On its way, or about to be. */
  | { readonly state: 'saving' }
  | { readonly state: 'unsaved'; readonly reason: UnsavedReason; readonly error?: Error };

/** What can be done about a change that was not taken. */
export type Remedy = 'fetch-theirs' | 'create' | 'try-later' | 'stop';

/** What kept a change from being taken, and what helps. */
export interface Failure {
  readonly reason: UnsavedReason;
  readonly remedy: Remedy;
}

const codesOf = (error: ApiError): readonly string[] =>
  (error.problem?.problems ?? []).map(({ code }) => code);

const overtaken = ['log-rewritten', 'id-taken', 'deleted'];

/** Reads why a change was not taken. An answer that cannot be used may stand for a change that was taken: it is tried again. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ApiError)) return { reason: 'server', remedy: 'try-later' };
  const { kind, status = 0 } = error;
  const codes = codesOf(error);
  if (codes.includes('newer-version')) return { reason: 'newer-version', remedy: 'stop' };
  if (status === 507) return { reason: 'storage-full', remedy: 'try-later' };
  if (status === 412 || codes.some((code) => overtaken.includes(code)))
    return { reason: 'server', remedy: 'fetch-theirs' };
  if (kind === 'status' && status === 404) return { reason: 'server', remedy: 'create' };
  if (kind === 'network') return { reason: 'offline', remedy: 'try-later' };
  if (kind === 'timeout') return { reason: 'timeout', remedy: 'try-later' };
  if (kind === 'status' && !isTransient(error)) return { reason: 'refused', remedy: 'stop' };
  return { reason: 'server', remedy: 'try-later' };
}

/** Sends a plan with more steps; as a new one where the server has none of it. */
export const sendPlan = (
  client: ApiClient,
  base: PlanDocument,
  steps: readonly Step[],
): Promise<PlanDocument> => {
  const { id, start, revision } = base;
  const body = { id, start, log: [...base.log, ...steps] };
  return revision === 0
    ? client.send(endpoints.createPlan, { path: {}, body })
    : client.send(endpoints.savePlan, { path: { id }, body, ifMatch: revisionTag(base) });
};

export const fetchPlan = (client: ApiClient, id: string): Promise<PlanDocument> =>
  client.get(endpoints.plan, { path: { id } });

/** Takes the deletion of a plan back. */
export const restored = (client: ApiClient, plan: PlanDocument): Promise<PlanDocument> =>
  client.send(endpoints.restorePlan, { path: { id: plan.id }, ifMatch: revisionTag(plan) });
