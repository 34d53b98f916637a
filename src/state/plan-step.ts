import type { PlanAct, Step } from '../domain/plan/plan-log';

/** Random letters and digits; `randomUUID` is missing on plain http. */
function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** Tells the steps of this window from those of others. */
export const windowId = randomText(10);

let steps = 0;

/** An id no other step has, of this window or another. */
export const nextStepId = (): string => `${windowId}-${(steps++).toString(36)}`;

/** An id no other plan has. Plans made later come later in a list that is sorted by it, as far as the clock is right. */
export const newPlanId = (now: number): string => `${now.toString(36).padStart(9, '0')}${randomText(8)}`;

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
