import type { Patch } from '../domain/plan/patch';
import type { Plan } from '../domain/plan/plan';
import { keysOf } from '../domain/plan/merge-patch';
import type { PlanDocument, Step } from '../domain/plan/plan-log';
import { rebaseLog, type Rebased } from '../domain/plan/rebase-log';
import { workOn, type PlanWork } from './plan-work';

export type LeafConflict = Rebased['conflicts'][number];

/** What another window or person did meanwhile, where it cannot be put together with ours without being asked. */
export interface PlanConflict {
  /** `fields` where both set the same; `deleted` where the plan is deleted meanwhile. */
  readonly kind: 'fields' | 'deleted';
  readonly theirs: PlanDocument;
  readonly fields: readonly LeafConflict[];
}

export type Reconciled =
  { readonly work: PlanWork; readonly conflict?: never } | { readonly conflict: PlanConflict };

/**
 * Puts our steps on top of what the server has by now. A step it has already is not ours any more; one it has otherwise,
 * because it grew after another window had sent it, counts again under an id of its own.
 */
export function reconcile(
  { base, ours }: Pick<PlanWork, 'base' | 'ours'>,
  theirs: PlanDocument,
  newId: () => string,
): Reconciled {
  const left = stepsLeft({ base, ours }, theirs, newId);
  if (left.length === 0) return { work: workOn(theirs) };
  if (theirs.deleted !== undefined) return { conflict: { kind: 'deleted', theirs, fields: [] } };
  const { conflicts } = rebaseLog(commonStart(base, theirs), theirs, left);
  return conflicts.length === 0
    ? { work: workOn(theirs, left) }
    : { conflict: { kind: 'fields', theirs, fields: conflicts } };
}

/** Our steps that the server does not have. */
export function stepsLeft(
  { base, ours }: Pick<PlanWork, 'base' | 'ours'>,
  theirs: PlanDocument,
  newId: () => string,
): readonly Step[] {
  const known = new Map(theirs.log.map((step) => [step.id, step]));
  return [...base.log, ...ours].flatMap((step) => {
    const sent = known.get(step.id);
    if (sent === undefined) return [step];
    return ours.includes(step) && !sameAct(sent, step) ? [{ ...step, id: newId() }] : [];
  });
}

const sameAct = (a: Step, b: Step): boolean => JSON.stringify(a.act) === JSON.stringify(b.act);

/** The plan as both had it. */
function commonStart(base: PlanDocument, theirs: PlanDocument): PlanDocument {
  const length = base.log.findIndex(({ id }, i) => theirs.log[i]?.id !== id);
  return length === -1 ? base : { ...base, log: base.log.slice(0, length) };
}

/** Sets fields back to what they have there. */
export const patchOfTheirs = (fields: readonly LeafConflict[]): Patch<Plan> =>
  fields.reduce<object>((patch, { leaf, theirs }) => withLeaf(patch, keysOf(leaf), theirs ?? null), {});

function withLeaf(tree: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  const inner: unknown = Object.entries(tree).find(([name]) => name === key)?.[1];
  const below = typeof inner === 'object' && inner !== null ? inner : {};
  return { ...tree, [key]: rest.length === 0 ? value : withLeaf(below, rest, value) };
}
