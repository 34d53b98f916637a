import { ApiError } from '../api/api-error';
import { endpoints } from '../api/contract';
import { revisionTag } from '../api/contract-plans';
import type { Plan } from '../domain/plan/plan';
import type { PlanDocument } from '../domain/plan/plan-log';
import { replayLog } from '../domain/plan/replay-log';
import type { PlanApi } from './plan-api';
import { fetchPlan, restored, sendPlan } from './plan-save';
import { newDocumentId, newStep } from './plan-step';
import { planTools } from './plan-tools';

/** What is done with plans as wholes. Each rejects with `ApiError` where the server does not do it; nothing is then changed. */

/** Keeps a new plan that begins as told; gives its document. */
export const createPlan = (api: PlanApi, start: Plan): Promise<PlanDocument> =>
  keepNew(api, { start, log: [] });

/** Keeps a document that came from elsewhere, e.g. a file, with its history, as a plan of its own. */
export const keepNew = (
  api: PlanApi,
  { start, log }: Pick<PlanDocument, 'start' | 'log'>,
): Promise<PlanDocument> => keepAs(api, newDocumentId(Date.now()), { start, log });

/** Keeps a document under the id it has in another window. */
export const keepAs = (
  api: PlanApi,
  id: string,
  { start, log }: Pick<PlanDocument, 'start' | 'log'>,
): Promise<PlanDocument> => told(api, sendPlan(api.client, { id, revision: 0, start, log }, []));

/** A new plan that begins where another is now, under a name of its own. */
export const duplicatePlan = async (api: PlanApi, id: string, name: string): Promise<PlanDocument> =>
  createPlan(api, { ...replayLog(await fetchPlan(api.client, id)).plan, name });

/** A new plan that begins where a log had come to after so many steps, 0 to all. */
export const planFromPast = (
  api: PlanApi,
  { start, log }: Pick<PlanDocument, 'start' | 'log'>,
  past: { readonly steps: number; readonly name: string },
): Promise<PlanDocument> =>
  createPlan(api, { ...replayLog({ start, log: log.slice(0, past.steps) }).plan, name: past.name });

/** Gives a plan that need not be open another name, as a step of its history. */
export const renamePlan = (api: PlanApi, id: string, name: string): Promise<PlanDocument> =>
  onCurrent(api, id, (plan) =>
    sendPlan(api.client, plan, [
      newStep(
        { kind: 'edit', name: 'rename', patch: { name } },
        { author: planTools(api).author(), now: Date.now() },
      ),
    ]),
  );

export const deletePlan = (api: PlanApi, id: string): Promise<PlanDocument> =>
  onCurrent(api, id, (plan) =>
    api.client.send(endpoints.deletePlan, { path: { id }, ifMatch: revisionTag(plan) }),
  );

/** Takes a deletion back. */
export const restorePlan = (api: PlanApi, id: string): Promise<PlanDocument> =>
  onCurrent(api, id, (plan) => restored(api.client, plan));

/** Changes a plan as it is at the moment, again where another window was faster. */
async function onCurrent(
  api: PlanApi,
  id: string,
  change: (plan: PlanDocument) => Promise<PlanDocument>,
): Promise<PlanDocument> {
  for (;;) {
    const plan = await fetchPlan(api.client, id);
    try {
      return await told(api, change(plan));
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 412)) throw error;
    }
  }
}

/** Lets the page and the other windows know what was written. */
async function told(api: PlanApi, writing: Promise<PlanDocument>): Promise<PlanDocument> {
  const document = await writing;
  const { written, channel } = planTools(api);
  written(document);
  channel.tell({ plan: document.id, revision: document.revision });
  return document;
}
