import type { UnitId } from '../ledger/unit';
import { pathOf } from '../plan/merge-patch';
import type { Plan } from '../plan/plan';
import { decisionOf } from '../plan/plan';
import type { PlanUnit } from '../plan/plan-units';
import { unitBounds } from '../plan/side-bounds';
import type { GoalProblem, SeekWay } from './goal';
import type { Needs } from './fewest-posts';

/** The most a district can be brought to, what holds it there, and the decision that does. */
export interface Ceiling {
  readonly posts: number;
  readonly code: 'cap-binds' | 'lock-binds' | 'hand-binds' | 'no-weight-binds';
  readonly path: readonly string[];
}

/**
 * What holds a district from above. A lock always does. Posts set by hand do only where the number to move is sought:
 * where all is by hand, or the least change is, they may be raised. Without weight a rule gives no more than the floor;
 * raising that is a change too.
 */
export function ceilingOf(
  plan: Plan,
  unit: PlanUnit,
  way: SeekWay,
  weightOf: (unit: UnitId) => number,
): Ceiling | undefined {
  const { posts, locked } = decisionOf(plan.topUp.units, unit.id);
  const byHand = plan.topUp.rule === 'by-hand';
  const set = posts ?? (byHand ? 0 : undefined);
  const at = (field: string) => ['topUp', 'units', unit.id, field];
  if (locked === true && set !== undefined) return { posts: set, code: 'lock-binds', path: at('locked') };
  const { floor, cap, capBy } = unitBounds(plan, 'topUp', unit);
  const fixed = way === 'smallest-moved' && !byHand;
  if (fixed && set !== undefined) return { posts: set, code: 'hand-binds', path: at('posts') };
  if (fixed && weightOf(unit.id) === 0 && floor < cap)
    return { posts: floor, code: 'no-weight-binds', path: at('floor') };
  if (cap === Infinity) return undefined;
  return capBy === 'lock'
    ? { posts: cap, code: 'lock-binds', path: ['phasing', 'cells', 'topUp', unit.id] }
    : { posts: cap, code: 'cap-binds', path: at('cap') };
}

/** The districts that cannot be brought to what they need, with how much they fall short. */
export const bindingUnits = (
  needs: Needs,
  ceilings: ReadonlyMap<UnitId, Ceiling | undefined>,
): readonly GoalProblem[] =>
  [...needs].flatMap(([unit, need]): readonly GoalProblem[] => {
    const ceiling = ceilings.get(unit);
    if (!ceiling || ceiling.posts >= need) return [];
    const { code, path, posts } = ceiling;
    return [{ code, where: pathOf(path), detail: { unit, need, posts, lacking: need - posts } }];
  });
