import type { Maybe } from '../apportionment/measures';
import type { Allocation } from '../plan/allocation';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { Goal } from './goal';
import { planPopulation } from './plan-population';
import { residentLevels } from './resident-levels';
import { sidePosts } from './side-posts';

/** Where a plan stands at its end in what a goal counts: the lowest level, the lowest posts, or a share in per cent. */
export function goalStanding(ground: PlanGround, plan: Plan, goal: Goal, allocation: Allocation): Maybe {
  if (goal.kind === 'grass-roots-share') {
    const { after } = sidePosts(ground, plan, allocation).districts;
    return after.known ? (100 * after.posts) / allocation.total : undefined;
  }
  const { residentsOf } = planPopulation(ground, plan);
  const districts = allocation.topUp.units.map(({ unit, posts, opening }) => ({
    unit,
    posts: opening.known ? opening.posts + posts : undefined,
    residents: residentsOf(unit),
  }));
  if (goal.kind === 'lowest-level') return residentLevels(districts).spread?.lowest.value;
  return districts.reduce<Maybe>(
    (least, { posts }) => (least === undefined || posts === undefined ? undefined : Math.min(least, posts)),
    districts.length > 0 ? Infinity : undefined,
  );
}
