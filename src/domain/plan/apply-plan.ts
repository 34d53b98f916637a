import { localised } from '../localised';
import type { Batch, Entry, Ledger, Opening } from '../ledger/ledger';
import type { UnitId } from '../ledger/unit';
import { unitId } from '../ledger/unit';
import type { Result } from '../result';
import { ok } from '../result';
import type { Allocation, SideAllocation } from './allocation';
import { allocate } from './allocate';
import { isPlanPosts } from './check-plan';
import type { Plan } from './plan';
import type { PlanGround } from './plan-ground';
import type { PlanProblem } from './plan-problem';
import { standingOf } from './plan-standing';

/**
 * The ledger a plan comes to: the units of the data with what they have before the plan begins, and one batch a year
 * of basis `scenario`. `redo` keeps the period of the data and puts the plan in the place of what it says was moved;
 * `next` opens with the balances at the end of the data and covers the years of the plan. What the planner entered
 * counts as the planner's.
 */
export function applyPlan(ground: PlanGround, plan: Plan): Result<Ledger, readonly PlanProblem[]> {
  const allocated = allocate(ground, plan);
  return allocated.ok ? ok(ledgerOf(ground, plan, allocated.value)) : allocated;
}

/** `applyPlan` of an allocation that is there already. */
export const ledgerOf = (ground: PlanGround, plan: Plan, allocation: Allocation): Ledger => {
  const start = startLedger(ground, plan);
  return {
    ...start,
    openings: withEntered(start, plan),
    batches: allocation.years.flatMap((_, i) => batchOf(allocation, i)),
    refinements: [],
  };
};

/**
 * The baseline in the posts the plan counts in: the data as it is, or rescaled to the plan's total with both margins
 * exact. For the years after the data it is the ledger at its end, over the plan's years, with nothing moved.
 */
export const baselineLedger = (ground: PlanGround, plan: Plan): Ledger => startLedger(ground, plan);

function startLedger(ground: PlanGround, plan: Plan): Ledger {
  const { ledger, pooled } = standingOf(ground, plan);
  return pooled === undefined ? { ...ledger, period: plan.years } : ledger;
}

function withEntered({ units, openings }: Ledger, { entered }: Plan): readonly Opening[] {
  const ids = new Set<string>(units.filter((u) => u.tier !== 'outside').map((u) => u.id));
  const own = Object.entries(entered.openings).filter(([id, posts]) => ids.has(id) && isPlanPosts(posts));
  const overridden = new Set<UnitId>(own.map(([id]) => unitId(id)));
  return [
    ...openings.filter((o) => !overridden.has(o.unit)),
    ...own.map(([id, posts]): Opening => ({ unit: unitId(id), posts, basis: 'scenario' })),
  ];
}

/** The batch of a year; none where nothing is moved in it. */
function batchOf({ years, cut, topUp }: Allocation, i: number): readonly Batch[] {
  const { year, posts } = years[i]!;
  if (posts === 0) return [];
  return [
    {
      id: `plan-${year}`,
      period: { from: year, to: year },
      title: localised(`${year} 年减上补下（方案）`, `Cut above, top up below, ${year} (plan)`),
      basis: 'scenario',
      entries: [...entriesOf(cut, i, -1), ...entriesOf(topUp, i, 1)],
    },
  ];
}

const entriesOf = ({ units, cells }: SideAllocation, year: number, sign: 1 | -1): readonly Entry[] =>
  units.flatMap(({ unit }, i) => {
    const posts = cells[i]![year]!;
    return posts === 0 ? [] : [{ unit, posts: sign * posts }];
  });
