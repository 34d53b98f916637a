import { leavesOf } from '../../../domain/plan/merge-patch';
import type { PlanAct, Step, StepName } from '../../../domain/plan/plan-log';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import type { Speech } from '../../../i18n/language-context';
import { sayAct } from './say-step';

/** What a step is, to be looked for: what an edit edits, or another kind of act. */
export type StepKind = StepName | Exclude<PlanAct['kind'], 'edit'>;

export interface StepFilter {
  /** Absent for all kinds. */
  readonly kind?: StepKind;
  /** Only steps that say why. */
  readonly reasoned: boolean;
  readonly text: string;
}

export interface FoundStep {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
}

export const kindOf = ({ act }: Step): StepKind => (act.kind === 'edit' ? act.name : act.kind);

/** Kinds that a log has, in the order in which they came first. */
export const kindsIn = (log: readonly Step[]): readonly StepKind[] => [...new Set(log.map(kindOf))];

/** Whether a step says why: a reason of its own, or one set for a unit. */
const isReasoned = ({ act, reason }: Step): boolean =>
  reason !== undefined ||
  (act.kind === 'edit' && leavesOf(act.patch).some((leaf) => leaf.endsWith('/reason')));

/** Steps that fit a filter, the last first. */
export const findSteps = (
  log: readonly Step[],
  { kind, reasoned, text }: StepFilter,
  ground: PlanGround,
  speech: Speech,
): readonly FoundStep[] => {
  const wanted = text.trim().toLowerCase();
  const fits = (step: Step) =>
    (kind === undefined || kindOf(step) === kind) &&
    (!reasoned || isReasoned(step)) &&
    [sayAct(step.act, log, ground, speech), step.author, step.reason ?? ''].some((part) =>
      part.toLowerCase().includes(wanted),
    );
  return log
    .map((step, i) => ({ step, number: i + 1 }))
    .filter(({ step }) => fits(step))
    .reverse();
};
