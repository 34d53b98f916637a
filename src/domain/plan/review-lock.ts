import { leavesOf } from './merge-patch';
import type { PlanAct, ReviewState } from './plan-log';

/** True while nobody is to change what a plan decides. */
export const isLocked = (review: ReviewState): boolean => review === 'submitted' || review === 'approved';

/**
 * True where the lock stands against setting these leaves. The approval of a transfer (number, date, remark) is known only
 * once it is given, and decides nothing: an approved plan takes it.
 */
export const isLockedAgainst = (review: ReviewState, leaves: readonly string[]): boolean =>
  isLocked(review) && !(review === 'approved' && leaves.every((leaf) => leaf.startsWith('transfers/')));

/** True where the lock stands against an act. What is taken back or brought again may be any edit, and waits. */
export const isActLocked = (review: ReviewState, act: PlanAct): boolean => {
  if (act.kind === 'edit') return isLockedAgainst(review, leavesOf(act.patch));
  return (act.kind === 'undo' || act.kind === 'redo') && isLocked(review);
};
