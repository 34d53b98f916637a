import type { PlanAct, Step } from '../domain/plan/plan-log';
import { randomText } from './random-text';

/** Tells the steps of this window from those of others. */
export const windowId = randomText(10);

let steps = 0;

/** An id no other step has, of this window or another. */
export const nextStepId = (): string => `${windowId}-${(steps++).toString(36)}`;

/** An id no other plan or deck has. Those made later come later in a list that is sorted by it, as far as the clock is right. */
export const newDocumentId = (now: number): string => `${now.toString(36).padStart(9, '0')}${randomText(8)}`;

export interface StepMaking {
  readonly author: string;
  readonly now: number;
  readonly reason?: string;
}

export const newStep = (act: PlanAct, { author, now, reason }: StepMaking): Step => ({
  id: nextStepId(),
  at: new Date(now).toISOString(),
  author,
  ...(reason !== undefined && { reason }),
  act,
});
