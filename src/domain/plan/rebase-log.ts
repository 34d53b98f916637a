import { leavesOf, patchBetween, valueAt } from './merge-patch';
import type { Plan } from './plan';
import type { PlanDocument, Step } from './plan-log';
import type { Replayed } from './replay-log';
import { replayLog, replayOn } from './replay-log';
import { isLockedAgainst } from './review-lock';

/** A leaf that both sides have set, to different values; undefined where a side has removed it. */
export interface Conflict {
  /** As `leavesOf` writes it; `reviewLeaf` where theirs has locked the plan against our edits. */
  readonly leaf: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Rebased {
  /** Theirs with our steps after its own. */
  readonly document: PlanDocument;
  readonly conflicts: readonly Conflict[];
}

/** Stands for the state of the review, which is no part of the plan. */
export const reviewLeaf = 'review';

/**
 * Puts our steps, made on `base`, after those that somebody else has written meanwhile. No step is lost, whichever came
 * first; ours that theirs has already are not put twice. Where only one side set a leaf, that side's value stands. A
 * leaf both set to different values is a conflict: the document has ours, and the user chooses.
 */
export function rebaseLog(base: PlanDocument, theirs: PlanDocument, ours: readonly Step[]): Rebased {
  const known = new Set(theirs.log.map((s) => s.id));
  const own = ours.filter((s) => !known.has(s.id));
  const before = replayLog(base);
  const [their, our] = [replayLog(theirs), own.reduce(replayOn, before)];
  const document = { ...theirs, log: [...theirs.log, ...own] };
  const baseIds = new Set(base.log.map((s) => s.id));
  const ourLeaves = leavesSet(before, our, baseIds);
  const locked = ourLeaves.size > 0 && isLockedAgainst(their.review, [...ourLeaves]);
  const lock = { leaf: reviewLeaf, mine: our.review, theirs: their.review };
  const conflicts = crossing(ourLeaves, leavesSet(before, their, baseIds)).flatMap((leaf) =>
    conflictAt(leaf, our.plan, their.plan),
  );
  return { document, conflicts: locked ? [lock, ...conflicts] : conflicts };
}

/** What a side has set since: by its own edits in force, and by taking back or bringing again edits of before. */
function leavesSet(before: Replayed, after: Replayed, baseIds: ReadonlySet<string>): ReadonlySet<string> {
  const edits = after.effective.filter((s) => !baseIds.has(s.id));
  return new Set([
    ...edits.flatMap((s) => (s.act.kind === 'edit' ? leavesOf(s.act.patch) : [])),
    ...leavesOf(patchBetween<Plan>(before.plan, after.plan)),
  ]);
}

/** Leaves that both have, and those of one under a branch the other has set or removed as a whole. */
function crossing(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): readonly string[] {
  const under = (leaves: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...leaves].filter((leaf) => others.has(leaf) || branchesOf(leaf).some((branch) => others.has(branch)));
  return [...new Set([...under(ours, theirs), ...under(theirs, ours)])];
}

const branchesOf = (leaf: string): readonly string[] => {
  const keys = leaf.split('/');
  return keys.slice(1).map((_, i) => keys.slice(0, i + 1).join('/'));
};

function conflictAt(leaf: string, our: Plan, their: Plan): readonly Conflict[] {
  const [mine, theirs] = [valueAt(our, leaf), valueAt(their, leaf)];
  return leavesOf({ value: patchBetween({ of: mine }, { of: theirs }) }).length === 0
    ? []
    : [{ leaf, mine, theirs }];
}
