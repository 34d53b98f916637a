import { allocate } from '../plan/allocate';
import type { Allocation } from '../plan/allocation';
import { checkPlan } from '../plan/check-plan';
import { mergePatch, patchBetween } from '../plan/merge-patch';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import { planUnits } from '../plan/plan-units';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { Goal, GoalAnswer, GoalProblem, SeekWay } from './goal';
import { goalNeeds } from './goal-needs';
import { goalStanding } from './goal-standing';
import { planDistance } from './plan-distance';
import { seekLeastChange } from './seek-least-change';
import { seekSmallestMoved } from './seek-smallest-moved';

/**
 * The edit that brings a plan to a goal: the smallest number of posts to move, everything else as it is, or the least
 * change to the plan. Both are minimal, whatever the rounding; posts placed otherwise are counted between units, the
 * years following.
 *
 * Fails with what has to be entered first; with each district that is held below what it needs, and by how much; with
 * what holds the posts to move; or with why nothing follows from the plan.
 */
export function seekGoal(
  ground: PlanGround,
  plan: Plan,
  goal: Goal,
  way: SeekWay,
): Result<GoalAnswer, readonly GoalProblem[]> {
  const broken = checkPlan(ground, plan);
  if (broken.length > 0) return fail(broken);
  const units = planUnits(ground, plan);
  const needs = goalNeeds(ground, plan, goal, units.topUp);
  if (!needs.ok) return needs;
  const seek = way === 'smallest-moved' ? seekSmallestMoved : seekLeastChange;
  const found = seek({ ground, plan, goal, units, needs: needs.value });
  return found.ok ? answered(ground, plan, goal, found.value) : found;
}

function answered(
  ground: PlanGround,
  plan: Plan,
  goal: Goal,
  found: Plan,
): Result<GoalAnswer, readonly GoalProblem[]> {
  const [was, is] = [allocate(ground, plan), allocate(ground, found)];
  if (!is.ok) return is;
  const patch = patchBetween(plan, found);
  return ok({
    already: was.ok && Object.keys(patch).length === 0,
    patch,
    allocation: is.value,
    moved: is.value.moved,
    differently: was.ok ? placedOtherwise(was.value, is.value) : is.value.moved,
    before: was.ok ? goalStanding(ground, plan, goal, was.value) : undefined,
    after: goalStanding(ground, mergePatch(plan, patch), goal, is.value)!,
  });
}

function placedOtherwise(was: Allocation, is: Allocation): number {
  const { cut, topUp } = planDistance(was, is);
  return Math.max(cut.betweenUnits, topUp.betweenUnits);
}
