import { decisionOf } from './plan';
import type { Plan, PlanSide } from './plan';
import { pathOf } from './merge-patch';
import type { PlanProblem } from './plan-problem';
import type { PlanUnit } from './plan-units';
import type { UnitAllocation } from './allocation';

/** Between which posts a unit is held, and by what. */
export interface UnitBounds {
  readonly floor: number;
  readonly floorBy: Extract<UnitAllocation['by'], 'floor' | 'lock'>;
  /** Infinity where nothing holds it. */
  readonly cap: number;
  readonly capBy: Extract<UnitAllocation['by'], 'cap' | 'opening' | 'lock'>;
}

/**
 * The bounds of a unit: its floor and cap; on the side that is cut the posts it has, where they are known; and the
 * cells that stay as they are, which it gives or gets in any case, and no more where they are all of its years.
 */
export function unitBounds(plan: Plan, side: PlanSide, unit: PlanUnit): UnitBounds {
  const { floor = 0, cap = Infinity } = decisionOf(plan[side].units, unit.id);
  const cells = lockedCells(plan, side, unit.id);
  const own = side === 'cut' && unit.opening.known ? Math.max(0, unit.opening.posts) : Infinity;
  const whole = cells.complete ? cells.posts : Infinity;
  const least = Math.min(cap, own, whole);
  return {
    floor: Math.max(floor, cells.posts),
    floorBy: cells.posts > floor ? 'lock' : 'floor',
    cap: least,
    capBy: whole === least ? 'lock' : own === least ? 'opening' : 'cap',
  };
}

/** Posts of the cells of a unit that stay as they are, and whether these are all its years. */
export function lockedCells(
  { phasing, years: { from, to } }: Plan,
  side: PlanSide,
  unit: string,
): { readonly posts: number; readonly complete: boolean } {
  const cells = Object.hasOwn(phasing.cells[side], unit) ? phasing.cells[side][unit]! : {};
  let [posts, count] = [0, 0];
  for (let year = from; year <= to; year++)
    if (Object.hasOwn(cells, String(year))) {
      posts += cells[String(year)]!;
      count++;
    }
  return { posts, complete: count === to - from + 1 };
}

/** Why no number of posts fits a unit that the rule is to decide. */
export function boundsProblems(plan: Plan, side: PlanSide, unit: PlanUnit): readonly PlanProblem[] {
  const decision = decisionOf(plan[side].units, unit.id);
  const bounds = unitBounds(plan, side, unit);
  if (bounds.floor <= bounds.cap) return [];
  const detail = { side, unit: unit.id, floor: bounds.floor, cap: bounds.cap };
  const at = (field: string) => pathOf([side, 'units', unit.id, field]);
  if (bounds.floorBy === 'lock')
    return [{ code: 'cells-above-cap', where: pathOf(['phasing', 'cells', side, unit.id]), detail }];
  if (decision.cap === bounds.cap) return [{ code: 'floor-above-cap', where: at('floor'), detail }];
  return [
    { code: bounds.capBy === 'lock' ? 'cells-above-cap' : 'floor-above-opening', where: at('floor'), detail },
  ];
}
