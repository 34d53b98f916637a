import { largestTotal } from '../numbers/largest-total';
import { setMoved } from '../plan/gestures';
import { mergePatch } from '../plan/merge-patch';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { PlanUnits } from '../plan/plan-units';
import type { Goal, GoalProblem } from './goal';
import type { GoalNeeds } from './goal-needs';

/** All a search for a goal needs to know. */
export interface GoalSearch {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly goal: Goal;
  readonly units: PlanUnits;
  readonly needs: GoalNeeds;
}

/** The plan with another number of posts moved; a side that is by hand gives way in proportion. */
export const withMoved = (ground: PlanGround, plan: Plan, moved: number): Plan =>
  mergePatch(mergePatch(plan, setMoved(ground, plan, moved).patch), { size: { moved } });

/** The fewest and the most posts a plan can move, its other decisions as they are. */
export const movedRange = (
  ground: PlanGround,
  plan: Plan,
): { readonly least: number; readonly most: number } => ({
  least: setMoved(ground, plan, 0).posts,
  most: setMoved(ground, plan, largestTotal).posts,
});

/** More posts have to be moved than can be: by how many, and what stops it. */
export function movedBinds(ground: PlanGround, plan: Plan, needed: number): GoalProblem {
  const { posts: most, stopped } = setMoved(ground, plan, needed);
  return {
    code: 'moved-binds',
    where: stopped?.where ?? 'size/moved',
    detail: {
      ...stopped?.detail,
      needed,
      most,
      lacking: needed - most,
      ...(stopped && { by: stopped.code }),
    },
  };
}
