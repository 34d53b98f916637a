import type { UnitId } from '../ledger/unit';
import { sum } from '../numbers/table';
import { allocate } from '../plan/allocate';
import type { Allocation, UnitAllocation } from '../plan/allocation';
import { mergePatch } from '../plan/merge-patch';
import type { ById, Plan, UnitDecision } from '../plan/plan';
import { decisionOf } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { PlanUnit } from '../plan/plan-units';
import { unitBounds } from '../plan/side-bounds';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { Needs } from './fewest-posts';
import type { GoalProblem } from './goal';
import { takeSurplus } from './take-surplus';

/** Where a district stands in a plan that is to change as little as possible. */
interface Party {
  readonly unit: UnitId;
  readonly now: number;
  readonly need: number;
  /** The least it can be brought down to. */
  readonly least: number;
  readonly opening: number;
  readonly measure: number;
}

/**
 * The plan with as many posts moved, every district at what it needs, and as few posts as can be placed otherwise: as
 * many as are lacking, since each of those must come from elsewhere. They come from the highest levels first. Floors
 * at the needs are enough where the rule then takes no more than that; else the districts that change are set by hand,
 * and at last all. What a district needs must be within what holds it from above.
 */
export function leastChange(
  ground: PlanGround,
  plan: Plan,
  allocation: Allocation,
  districts: readonly PlanUnit[],
  needs: Needs,
  measureOf: (unit: UnitId) => number,
): Result<Plan, readonly GoalProblem[]> {
  const parties = districts.map((unit, i) =>
    partyOf(plan, unit, allocation.topUp.units[i]!, needs, measureOf),
  );
  const lacking = sum(parties.map(({ now, need }) => Math.max(0, need - now)));
  const spare = sum(parties.map(({ now, least }) => Math.max(0, now - least)));
  if (lacking > spare) {
    const { moved } = plan.size;
    return fail([
      { code: 'moved-too-few', where: 'size/moved', detail: { moved, lacking: lacking - spare } },
    ]);
  }
  const left = takeSurplus(
    lacking,
    parties.map(({ now, ...party }) => ({ ...party, posts: now })),
  );
  const target = new Map(parties.map(({ unit, need }) => [unit, Math.max(need, left.get(unit) ?? 0)]));
  return ok(firstThatDoes(ground, plan, parties, target, lacking));
}

function partyOf(
  plan: Plan,
  unit: PlanUnit,
  { posts }: UnitAllocation,
  needs: Needs,
  measureOf: (unit: UnitId) => number,
): Party {
  const { id, opening } = unit;
  const need = needs.get(id) ?? 0;
  const locked = decisionOf(plan.topUp.units, id).locked === true;
  const least = locked ? posts : Math.max(need, unitBounds(plan, 'topUp', unit).floor);
  return {
    unit: id,
    now: posts,
    need,
    least,
    opening: opening.known ? opening.posts : 0,
    measure: measureOf(id),
  };
}

/** The gentlest way to decide the change: by floors, by the hands that change, or by all hands. */
function firstThatDoes(
  ground: PlanGround,
  plan: Plan,
  parties: readonly Party[],
  target: ReadonlyMap<UnitId, number>,
  lacking: number,
): Plan {
  const floored = withFloors(ground, plan, parties);
  if (floored && placesOtherwise(ground, floored, parties) === lacking) return floored;
  const changed = parties.filter(({ unit, now }) => target.get(unit) !== now);
  const some = withHands(plan, changed, target);
  if (placesOtherwise(ground, some, parties) === lacking) return some;
  return withHands(plan, parties, target);
}

const withUnits = (plan: Plan, units: ById<UnitDecision>): Plan => mergePatch(plan, { topUp: { units } });

const withHands = (plan: Plan, parties: readonly Party[], target: ReadonlyMap<UnitId, number>): Plan =>
  withUnits(plan, Object.fromEntries(parties.map(({ unit }) => [unit, { posts: target.get(unit)! }])));

/** Floors where the rule would give less than is needed; a hand that falls short is raised. None where all is by hand. */
function withFloors(ground: PlanGround, plan: Plan, parties: readonly Party[]): Plan | undefined {
  if (plan.topUp.rule === 'by-hand') return undefined;
  const decided = ({ unit, need }: Party): [string, UnitDecision] =>
    decisionOf(plan.topUp.units, unit).posts === undefined
      ? [unit, { floor: need }]
      : [unit, { posts: need }];
  let short = parties.filter(({ now, need }) => now < need);
  for (let held = short; short.length > 0; held = [...held, ...short]) {
    const floored = withUnits(plan, Object.fromEntries(held.map(decided)));
    const allocated = allocate(ground, floored);
    if (!allocated.ok) return undefined;
    const { units } = allocated.value.topUp;
    const below = parties.filter(({ need }, i) => units[i]!.posts < need);
    if (below.length === 0) return floored;
    short = below.filter((party) => !held.includes(party));
  }
  return undefined;
}

/** Posts the top-up places otherwise, where every need is met; undefined where one is not or nothing follows. */
function placesOtherwise(ground: PlanGround, plan: Plan, parties: readonly Party[]): number | undefined {
  const allocated = allocate(ground, plan);
  if (!allocated.ok) return undefined;
  const { units } = allocated.value.topUp;
  if (parties.some(({ need }, i) => units[i]!.posts < need)) return undefined;
  return sum(parties.map(({ now }, i) => Math.max(0, units[i]!.posts - now)));
}
