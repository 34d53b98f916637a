import type { DeckStep } from '../../../domain/deck/deck';
import type { Shot } from '../camera/shot';

/** How a step stands against the data as they are: the same, changed since it was taken, or not to be drawn. */
export type StepHealth = 'unknown' | 'good' | 'changed' | 'gone' | 'empty' | 'failed';

/** Compares what a step was taken on with what was seen now. */
export const healthOf = (step: DeckStep, shot: Shot | undefined): StepHealth => {
  if (shot === undefined) return 'unknown';
  if (shot.kind !== 'taken') return shot.kind;
  return step.basis === undefined || step.basis === shot.basis ? 'good' : 'changed';
};
