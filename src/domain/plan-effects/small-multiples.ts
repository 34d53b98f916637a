import type { UnitId } from '../ledger/unit';
import type { Localised } from '../localised';
import type { PlanSide } from '../plan/plan';
import { planSides } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { Planned } from './comparison';
import type { Counting } from './counting';
import { countingOf } from './counting';
import { rolledTogether } from './comparable';

/** One unit in every plan. */
export interface MultipleRow {
  readonly unit: UnitId;
  readonly name: Localised;
  /** By plan, in the order they came; 0 where a plan has no such unit. */
  readonly posts: readonly number[];
}

/** Several plans side by side: the same rows in the same order, on one scale. */
export interface SmallMultiples {
  readonly counted: Counting['unit'];
  readonly sides: { readonly [side in PlanSide]: readonly MultipleRow[] };
  /** By plan. */
  readonly moved: readonly number[];
  /** The largest number of posts of any unit in any plan: what one scale for all must hold. */
  readonly largest: number;
  readonly rolledUp: boolean;
}

/** The rows of several plans, per 1,000 posts where their totals differ; each side in the order the plans have. */
export function smallMultiples(ground: PlanGround, plans: readonly Planned[]): SmallMultiples {
  const { together, rolledUp } = rolledTogether(ground, plans);
  const counting = countingOf(together.map(({ allocation }) => allocation));
  const sides = Object.fromEntries(planSides.map((side) => [side, rowsOf(side, together, counting)])) as {
    [side in PlanSide]: readonly MultipleRow[];
  };
  const rows = planSides.flatMap((side) => sides[side]);
  return {
    counted: counting.unit,
    sides,
    moved: together.map(({ allocation }) => counting.of(allocation)(allocation.moved)),
    largest: rows.reduce((most, { posts }) => posts.reduce((a, b) => Math.max(a, b), most), 0),
    rolledUp,
  };
}

function rowsOf(side: PlanSide, plans: readonly Planned[], counting: Counting): readonly MultipleRow[] {
  const rows = new Map<UnitId, { name: Localised; posts: number[] }>();
  plans.forEach(({ allocation }, i) => {
    for (const { unit, name, posts } of allocation[side].units) {
      const row = rows.get(unit) ?? { name, posts: plans.map(() => 0) };
      row.posts[i] = counting.of(allocation)(posts);
      rows.set(unit, row);
    }
  });
  return [...rows].map(([unit, row]) => ({ unit, ...row }));
}
