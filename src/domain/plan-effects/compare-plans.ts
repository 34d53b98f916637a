import type { Plan, PlanSide } from '../plan/plan';
import { decisionOf, planSides } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import { comparable, sizesOf } from './comparable';
import type { CompareClause } from './compare-sentence';
import { compareSentence } from './compare-sentence';
import type { ComparedSizes, CompareRow, Planned } from './comparison';
import type { Counting } from './counting';
import type { PlanDistance } from './plan-distance';
import { planDistance } from './plan-distance';
import { unitRows } from './unit-rows';

export interface Comparison extends ComparedSizes {
  /** Units that differ only, the releasing side first, each in the order of the ledger. */
  readonly rows: readonly CompareRow[];
  readonly distance: PlanDistance;
  /** True where one plan cuts by unit and the other by system, and both are compared by system. */
  readonly rolledUp: boolean;
  readonly sentence: readonly CompareClause[];
}

/** What changes from one plan to another, per 1,000 posts where their systems differ in total. */
export function comparePlans(ground: PlanGround, before: Planned, after: Planned): Comparison {
  const { was, is, rolledUp, counting } = comparable(ground, before, after);
  const sizes = sizesOf(was.allocation, is.allocation, counting);
  const rows = planSides.flatMap((side) => changesOn(side, was, is, counting));
  const distance = planDistance(was.allocation, is.allocation, counting);
  return { ...sizes, rows, distance, rolledUp, sentence: compareSentence(sizes, rows, distance) };
}

function changesOn(side: PlanSide, was: Planned, is: Planned, counting: Counting): readonly CompareRow[] {
  const smaller = Math.min(was.allocation.total, is.allocation.total);
  const rounding = counting.unit === 'posts' ? 0 : 1000 / smaller;
  return unitRows(side, was, is, counting).flatMap((row) => {
    const years = row.years.filter((cell) => cell.was !== cell.is);
    if (years.length === 0 && row.was === row.is) return [];
    const reasonIn = ({ plan }: { plan: Plan }) => decisionOf(plan[side].units, row.unit).reason;
    const change = row.is - row.was;
    return {
      ...row,
      years,
      change,
      reason: { was: reasonIn(was), is: reasonIn(is) },
      withinRounding: Math.abs(change) < rounding,
    };
  });
}
