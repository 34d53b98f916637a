import type { Patch } from './patch';
import type { Plan } from './plan';
import type { PlanProblem } from './plan-problem';

/** What a gesture comes to: never a plan that does not hold. */
export interface Gesture {
  readonly patch: Patch<Plan>;
  /** The posts it came to; those asked for, unless something stopped it. */
  readonly posts: number;
  readonly stopped?: PlanProblem;
}
