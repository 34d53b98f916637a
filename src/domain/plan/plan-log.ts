import type { Plan } from './plan';
import type { Patch } from './patch';

/** What a step is called in the history; the words are filled from what it changes. */
export const stepNames = [
  'rename',
  'note',
  'total',
  'moved',
  'cut-rule',
  'cut-unit',
  'top-up-rule',
  'top-up-unit',
  'phasing',
  'openings',
  'indicators',
  'thresholds',
  'transfers',
  'template',
  'baseline',
  'goal',
  'paste',
  /** What others set meanwhile, taken in place of one's own. */
  'import',
] as const;
export type StepName = (typeof stepNames)[number];

export type PlanAct =
  | { readonly kind: 'edit'; readonly name: StepName; readonly patch: Patch<Plan> }
  /** Takes an edit back, or brings it again; both stay in the log. */
  | { readonly kind: 'undo' | 'redo'; readonly step: string }
  /** Review. A record, no authority: nobody is logged in. See `isActLocked`. */
  | { readonly kind: 'submit' | 'withdraw' | 'approve' | 'return' }
  | { readonly kind: 'comment'; readonly text: string };

/** One line of the log, never changed and never taken out: undo, history and audit in one. */
export interface Step {
  /** Unique in the log, also among steps of several windows. */
  readonly id: string;
  /** ISO time, for people; the order of the log is what counts. */
  readonly at: string;
  /** Who says to have done it; may be empty. */
  readonly author: string;
  readonly reason?: string;
  readonly act: PlanAct;
}

export const reviewStates = ['draft', 'submitted', 'approved', 'returned'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** A plan as it is kept: where it began and every step since. What it decides now is the replay of the log. */
export interface PlanDocument {
  readonly id: string;
  /** 1 when new; one more with every write. The `ETag`. */
  readonly revision: number;
  readonly start: Plan;
  readonly log: readonly Step[];
  /** ISO time of the deletion, until it is restored. */
  readonly deleted?: string;
}
