import type { UnitId } from '../ledger/unit';
import { leastWhole } from '../numbers/exact-products';
import { sum } from '../numbers/table';
import { pathOf } from '../plan/merge-patch';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import { standingOf } from '../plan/plan-standing';
import type { PlanUnit } from '../plan/plan-units';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { Goal, GoalProblem } from './goal';
import { planPopulation } from './plan-population';

/** What a goal asks for in whole posts: what each district is to receive at least, and what is to be moved at least. */
export interface GoalNeeds {
  readonly received: ReadonlyMap<UnitId, number>;
  readonly moved: number;
}

/** The needs of a goal, or what has to be entered before they are known. Exact, by printed decimals. */
export function goalNeeds(
  ground: PlanGround,
  plan: Plan,
  goal: Goal,
  districts: readonly PlanUnit[],
): Result<GoalNeeds, readonly GoalProblem[]> {
  const { residentsOf } = planPopulation(ground, plan);
  const problems = [...goalProblems(goal), ...districts.flatMap(openingProblem)];
  if (goal.kind === 'lowest-level')
    problems.push(...districts.flatMap(({ id }) => (residentsOf(id) ? [] : [residentsProblem(plan, id)])));
  if (problems.length > 0) return fail(problems);
  const openings = districts.map(({ opening }) => (opening.known ? opening.posts : 0));
  if (goal.kind === 'grass-roots-share') {
    const { total } = standingOf(ground, plan);
    const posts = leastWhole([goal.percent, total], [100]);
    return ok({ received: new Map(), moved: Math.max(0, posts - sum(openings)) });
  }
  const heldOf = (id: UnitId): number =>
    goal.kind === 'lowest-posts'
      ? leastWhole([goal.posts], [1])
      : leastWhole([goal.level, residentsOf(id) ?? 0], [10_000]);
  const received = districts.map(({ id }, i): [UnitId, number] => [
    id,
    Math.max(0, heldOf(id) - openings[i]!),
  ]);
  return ok({ received: new Map(received), moved: 0 });
}

const valueOf = (goal: Goal): number =>
  goal.kind === 'lowest-level' ? goal.level : goal.kind === 'lowest-posts' ? goal.posts : goal.percent;

function goalProblems(goal: Goal): readonly GoalProblem[] {
  const value = valueOf(goal);
  const usable = Number.isFinite(value) && value >= 0;
  return usable ? [] : [{ code: 'goal-not-usable', where: goal.kind, detail: { value: String(value) } }];
}

const openingProblem = ({ id, opening }: PlanUnit): readonly GoalProblem[] =>
  opening.known
    ? []
    : [{ code: 'openings-unknown', where: pathOf(['entered', 'openings', id]), detail: { unit: id } }];

const residentsProblem = ({ topUp: { population } }: Plan, unit: UnitId): GoalProblem => ({
  code: 'residents-unknown',
  where: pathOf(['entered', 'indicators', population, 'values', unit]),
  detail: { unit, indicator: population },
});
