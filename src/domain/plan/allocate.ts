import type { Result } from '../result';
import { fail, ok } from '../result';
import type { Allocation, SideAllocation } from './allocation';
import { checkPlan } from './check-plan';
import { divideSide } from './divide-side';
import type { YearPosts } from './divide-years';
import { divideCells, divideYears } from './divide-years';
import type { Plan, PlanSide } from './plan';
import { planSides } from './plan';
import type { PlanGround } from './plan-ground';
import type { PlanProblem } from './plan-problem';
import { sideTotal } from './plan-sides';
import { standingOf } from './plan-standing';
import type { PlanUnits } from './plan-units';
import { planUnits } from './plan-units';

type Allocated<T> = Result<T, readonly PlanProblem[]>;

/**
 * What follows from the decisions of a plan: whole posts by side, unit and year. Σ cut = Σ topped up = posts to move,
 * in every year. Deterministic, and linear in units × years but for the rounding of the two tables.
 *
 * Fails with every reason why nothing follows: what has to be entered first, or posts that do not add up, never with a
 * post lost. A typed value that breaks a bound of its own unit is kept, and is for the rules to name.
 */
export function allocate(ground: PlanGround, plan: Plan): Allocated<Allocation> {
  const broken = checkPlan(ground, plan);
  if (broken.length > 0) return fail(broken);
  const units = planUnits(ground, plan);
  const problems = [...sizeProblems(ground, plan), ...emptySides(units)];
  const years = divideYears(plan, units);
  const [cut, topUp] = planSides.map((side) => divideSide(ground, plan, side, units[side]));
  for (const part of [years, cut!, topUp!]) if (!part.ok) problems.push(...part.problems);
  if (problems.length > 0 || !years.ok || !cut!.ok || !topUp!.ok) return fail(problems);
  const given = sideOf(plan, 'cut', cut!.value, years.value);
  const got = sideOf(plan, 'topUp', topUp!.value, years.value);
  if (!given.ok || !got.ok) return fail([given, got].flatMap((side) => (side.ok ? [] : side.problems)));
  return ok({
    total: standingOf(ground, plan).total,
    moved: plan.size.moved,
    years: years.value,
    cut: given.value,
    topUp: got.value,
  });
}

function sideOf(
  plan: Plan,
  side: PlanSide,
  { units, ties }: Omit<SideAllocation, 'cells'>,
  years: readonly YearPosts[],
): Allocated<SideAllocation> {
  const cells = divideCells(plan, side, units, years);
  return cells.ok ? ok({ units, cells: cells.value, ties }) : cells;
}

/** More than the releasing side has. */
function sizeProblems(ground: PlanGround, plan: Plan): PlanProblem[] {
  const group = sideTotal(standingOf(ground, plan), plan, 'cut');
  const { moved } = plan.size;
  if (!group.known || moved <= group.posts) return [];
  return [{ code: 'moved-exceeds-group', where: 'size/moved', detail: { moved, group: group.posts } }];
}

const emptySides = (units: PlanUnits): readonly PlanProblem[] =>
  planSides
    .filter((side) => units[side].length === 0)
    .map((side) => ({ code: 'no-units', where: side, detail: { side } }));
