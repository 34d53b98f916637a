import { allocate } from '../plan/allocate';
import type { Allocation } from '../plan/allocation';
import { mergePatch } from '../plan/merge-patch';
import type { Plan, PlanSide, UnitDecision } from '../plan/plan';
import { decisionOf, planSides } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { Result } from '../result';
import { fail, ok } from '../result';
import { bindingUnits, ceilingOf } from './binding-units';
import type { GoalProblem } from './goal';
import type { GoalSearch } from './goal-search';
import { movedBinds, movedRange, withMoved } from './goal-search';
import { leastChange } from './least-change';
import { planPopulation } from './plan-population';

type Sought = Result<Plan, readonly GoalProblem[]>;

/**
 * The plan that reaches the goal with the fewest posts placed otherwise: as many posts moved, and from the districts
 * with the most to those that lack; for a share, which only the posts moved decide, so many more moved and none of the
 * others touched.
 */
export function seekLeastChange(search: GoalSearch): Sought {
  const { ground, plan, goal, units, needs } = search;
  const now = allocate(ground, plan);
  if (!now.ok) return now;
  if (goal.kind === 'grass-roots-share') return moreMoved(search, now.value);
  const ceilings = units.topUp.map(
    (unit) => [unit.id, ceilingOf(plan, unit, 'least-change', () => 1)] as const,
  );
  const binding = bindingUnits(needs.received, new Map(ceilings));
  if (binding.length > 0) return fail(binding);
  const { residentsOf } = planPopulation(ground, plan);
  const measureOf = goal.kind === 'lowest-posts' ? () => 1 : residentsOf;
  if (now.value.topUp.units.every(({ unit, posts }) => posts >= (needs.received.get(unit) ?? 0)))
    return ok(plan);
  return leastChange(ground, plan, now.value, units.topUp, needs.received, (id) => measureOf(id) ?? 1);
}

function moreMoved({ ground, plan, needs }: GoalSearch, now: Allocation): Sought {
  if (now.moved >= needs.moved) return ok(plan);
  const { most } = movedRange(ground, plan);
  if (needs.moved > most) return fail([movedBinds(ground, plan, needs.moved)]);
  return ok(
    planSides.reduce(
      (found, side) => keepsPosts(ground, found, side, now),
      withMoved(ground, plan, needs.moved),
    ),
  );
}

/** Floors at what each unit gives or gets now, where the rule would take from one what it gives another. */
function keepsPosts(ground: PlanGround, plan: Plan, side: PlanSide, now: Allocation): Plan {
  const allocated = allocate(ground, plan);
  const falling = (i: number, posts: number) => allocated.ok && allocated.value[side].units[i]!.posts < posts;
  if (!now[side].units.some(({ posts }, i) => falling(i, posts))) return plan;
  const held = now[side].units.flatMap(({ unit, posts }): readonly [string, UnitDecision][] =>
    decisionOf(plan[side].units, unit).posts === undefined ? [[unit, { floor: posts }]] : [],
  );
  return mergePatch(plan, { [side]: { units: Object.fromEntries(held) } });
}
