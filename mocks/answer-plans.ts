import { planListParameters } from '../src/api/contract-plans';
import { decodeParameters } from '../src/api/contract-parameters';
import { planSchema } from '../src/api/contract-plan';
import type { PlanSummary, PlanWriting } from '../src/api/contract-plan-log';
import type { PlanDocument } from '../src/domain/plan/plan-log';
import { replayLog } from '../src/domain/plan/replay-log';
import { fail, ok, type Result } from '../src/domain/result';
import { pageOf } from './answer-listing';
import type { Answerer } from './answerer';
import { basedOn } from './based-on';
import { documentsOn, type Documents, type Written } from './kept/documents';
import { planForm } from './kept/plan-form';
import type { Store } from './store';
import { badRequest, conflict, unknownPlan, type Refusal } from './refusal';

const opened = new WeakMap<Store, Documents<PlanDocument, PlanSummary>>();

function plansOf(store: Store): Documents<PlanDocument, PlanSummary> {
  const known = opened.get(store);
  if (known !== undefined) return known;
  const plans = documentsOn({
    shelf: store.shelf,
    form: planForm,
    summaryOf,
    now: () => new Date().toISOString(),
  });
  opened.set(store, plans);
  return plans;
}

export const answerPlans: Answerer<'plans'> = async (store, { search }) => {
  const query = decodeParameters(planListParameters, search);
  if (!query.ok) return fail(badRequest(query.problems));
  const { dataset } = query.value;
  const all = await plansOf(store).all();
  return pageOf(
    all.filter((plan) => dataset === undefined || plan.dataset === dataset),
    search,
  );
};

function summaryOf({ document, at: updatedAt }: Written<PlanDocument>): PlanSummary {
  const { plan, review } = replayLog(document);
  const { id, revision, deleted } = document;
  const { name, dataset, mode } = plan;
  const kept = { id, name, dataset, mode, review, revision, updatedAt };
  return deleted === undefined ? kept : { ...kept, deleted };
}

export const answerPlan: Answerer<'plan'> = async (store, { path }) => {
  const read = await plansOf(store).read(path.id);
  if (!read.ok) return read;
  return read.value === undefined ? fail(unknownPlan(path.id)) : ok(read.value);
};

export const answerCreatePlan: Answerer<'createPlan'> = async (store, { body }) => {
  const leads = leadsToPlan(body);
  if (!leads.ok) return leads;
  return plansOf(store).change(body.id, (current, revision) =>
    current === undefined
      ? ok({ ...body, revision })
      : fail(conflict('id-taken', 'body/id', `There is a plan “${body.id}” already`)),
  );
};

export const answerSavePlan: Answerer<'savePlan'> = async (store, { path, body, ifMatch }) => {
  if (body.id !== path.id) return fail(badRequest([{ code: 'another-id', where: 'body/id' }]));
  const leads = leadsToPlan(body);
  if (!leads.ok) return leads;
  return plansOf(store).change(path.id, (current, revision) => {
    const based = basedOn(current, ifMatch, () => unknownPlan(path.id));
    if (!based.ok) return based;
    if (based.value.deleted !== undefined)
      return fail(conflict('deleted', 'path/id', `The plan “${path.id}” is deleted; restore it first`));
    if (!goesOn(based.value, body))
      return fail(conflict('log-rewritten', 'body/log', 'A log goes on from the one that is kept'));
    return ok({ ...body, revision });
  });
};

export const answerDeletePlan: Answerer<'deletePlan'> = (store, { path, ifMatch }) =>
  plansOf(store).change(path.id, (current, revision) => {
    const based = basedOn(current, ifMatch, () => unknownPlan(path.id));
    return based.ok ? ok({ deleted: new Date().toISOString(), ...based.value, revision }) : based;
  });

export const answerRestorePlan: Answerer<'restorePlan'> = (store, { path, ifMatch }) =>
  plansOf(store).change(path.id, (current, revision) => {
    const based = basedOn(current, ifMatch, () => unknownPlan(path.id));
    if (!based.ok) return based;
    const { deleted: _taken, ...restored } = based.value;
    return ok({ ...restored, revision });
  });

/** History is kept: every step of the log that is kept stands in the new one, in its place. */
const goesOn = (kept: PlanDocument, { log }: PlanWriting): boolean =>
  kept.log.every(({ id }, i) => log[i]?.id === id);

/** Steps that each follow the schema may still lead to what is no plan, e.g. an indicator without a name. */
function leadsToPlan(writing: PlanWriting): Result<PlanWriting, Refusal> {
  const { plan } = replayLog(writing);
  return planSchema.safeParse(plan).success
    ? ok(writing)
    : fail(badRequest([{ code: 'leads-to-no-plan', where: 'body/log' }]));
}
