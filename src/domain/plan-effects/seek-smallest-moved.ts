import { sum } from '../numbers/table';
import { largestTotal } from '../numbers/largest-total';
import { mergePatch } from '../plan/merge-patch';
import type { Plan } from '../plan/plan';
import { decisionOf } from '../plan/plan';
import type { Result } from '../result';
import { fail, ok } from '../result';
import { bindingUnits, ceilingOf } from './binding-units';
import { fewestPosts } from './fewest-posts';
import type { GoalProblem } from './goal';
import type { GoalSearch } from './goal-search';
import { movedBinds, movedRange, withMoved } from './goal-search';
import type { SideClaims } from './side-claims';
import { rangeOf, sideClaims } from './side-claims';

type Sought = Result<Plan, readonly GoalProblem[]>;

/**
 * The plan with the fewest posts moved that reaches the goal, its other decisions as they are. Where the top-up is by
 * hand, each district below what it needs is raised to it.
 */
export function seekSmallestMoved(search: GoalSearch): Sought {
  const { ground, plan, goal, units, needs } = search;
  if (goal.kind === 'grass-roots-share') return atLeastMoved(search);
  const side = sideClaims(ground, plan, 'topUp', units.topUp);
  if (!side.ok) return side;
  const weights = new Map(side.value.claims.map((c) => [c.id, c.weight]));
  const weightOf = (id: (typeof side.value.claims)[number]['id']) =>
    side.value.method === 'equal' ? 1 : weights.get(id)!;
  const ceilings = units.topUp.map(
    (unit) => [unit.id, ceilingOf(plan, unit, 'smallest-moved', weightOf)] as const,
  );
  const binding = bindingUnits(needs.received, new Map(ceilings));
  if (binding.length > 0) return fail(binding);
  return plan.topUp.rule === 'by-hand' ? raisedByHand(search) : byRule(search, side.value);
}

/** A share asks for posts moved, whoever gets them. */
function atLeastMoved({ ground, plan, needs }: GoalSearch): Sought {
  const { least, most } = movedRange(ground, plan);
  const moved = Math.max(least, needs.moved);
  return moved > most ? fail([movedBinds(ground, plan, moved)]) : ok(withMoved(ground, plan, moved));
}

function byRule({ ground, plan, needs }: GoalSearch, side: SideClaims): Sought {
  const range = movedRange(ground, plan);
  const own = rangeOf(side);
  const least = Math.max(range.least, own.least);
  const moved = fewestPosts(side, needs.received, least, Math.min(own.most, largestTotal));
  if (moved === undefined || moved > range.most) return fail([movedBinds(ground, plan, moved ?? least)]);
  return ok(withMoved(ground, plan, moved));
}

/** Every hand that falls short is raised, and as much more is moved. */
function raisedByHand({ ground, plan, units, needs }: GoalSearch): Sought {
  const raised = units.topUp.map(({ id }) => ({
    id,
    posts: Math.max(needs.received.get(id) ?? 0, decisionOf(plan.topUp.units, id).posts ?? 0),
  }));
  const moved = sum(raised.map((r) => r.posts));
  if (moved > movedRange(ground, plan).most) return fail([movedBinds(ground, plan, moved)]);
  const set = Object.fromEntries(raised.map(({ id, posts }) => [id, { posts }]));
  return ok(mergePatch(withMoved(ground, plan, moved), { topUp: { units: set } }));
}
