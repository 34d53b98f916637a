import { sum } from '../numbers/table';
import { isPlanPosts } from './check-plan';
import { pathOf } from './merge-patch';
import type { CutLevel, Plan, PlanSide, UnitDecision } from './plan';
import { planSides } from './plan';
import type { PlanGround } from './plan-ground';
import { cutLevelsOf } from './plan-modes';
import type { PlanProblem } from './plan-problem';
import { sideTotal, sideUnits } from './plan-sides';
import type { Standing } from './plan-standing';
import { standingOf } from './plan-standing';

/**
 * What a plan says that does not hold as typed, though something follows from it: openings entered that are more than
 * their side has, and posts, bounds and locks set for units or years that take no part (a unit that is closed, say) and
 * so count for nothing. Nothing of it is dropped; it is for the planner to mend.
 */
export function planRemarks(ground: PlanGround, plan: Plan): readonly PlanProblem[] {
  const standing = standingOf(ground, plan);
  return planSides.flatMap((side) => [
    ...openingRemarks(standing, plan, side),
    ...unitRemarks(standing, plan, side, cutLevelsOf(ground)),
    ...yearRemarks(plan, side),
  ]);
}

/** Entered openings with those the data has of the other units, over the whole of the side as the data has it. */
function openingRemarks(standing: Standing, plan: Plan, side: PlanSide): readonly PlanProblem[] {
  const group = sideTotal(standing, plan, side);
  const entered = plan.entered.openings;
  const units = sideUnits(standing, plan, side);
  if (!group.known || !units.some((u) => Object.hasOwn(entered, u.id))) return [];
  const posts = sum(
    units.map(({ id }) => {
      const own = Object.hasOwn(entered, id) ? entered[id]! : undefined;
      const given = standing.amounts.get(id);
      if (own !== undefined && isPlanPosts(own)) return own;
      return given?.known ? given.posts : 0;
    }),
  );
  if (posts <= group.posts) return [];
  const detail = { side, posts, group: group.posts };
  return [{ code: 'openings-exceed-group', where: 'entered/openings', detail }];
}

/** A unit takes part where it does at any level of the data: decisions of the other level wait for it to be chosen. */
function unitRemarks(
  standing: Standing,
  plan: Plan,
  side: PlanSide,
  levels: readonly CutLevel[],
): readonly PlanProblem[] {
  const known = new Set<string>(
    levels.flatMap((level) =>
      sideUnits(standing, { ...plan, cut: { ...plan.cut, level } }, side).map((u) => u.id),
    ),
  );
  return Object.entries(plan[side].units)
    .filter(([unit, decision]) => !known.has(unit) && counts(decision))
    .map(([unit]) => ({
      code: 'unit-takes-no-part',
      where: pathOf([side, 'units', unit]),
      detail: { side, unit },
    }));
}

const counts = ({ posts, floor, cap }: UnitDecision): boolean =>
  posts !== undefined || floor !== undefined || cap !== undefined;

function yearRemarks({ phasing, years }: Plan, side: PlanSide): readonly PlanProblem[] {
  const strays = (of: object, path: readonly string[]): readonly PlanProblem[] =>
    Object.keys(of)
      .filter((year) => !(years.from <= Number(year) && Number(year) <= years.to))
      .map((year) => ({ code: 'year-not-in-plan', where: pathOf([...path, year]), detail: { year } }));
  return [
    ...(side === 'cut' ? strays(phasing.locked, ['phasing', 'locked']) : []),
    ...Object.entries(phasing.cells[side]).flatMap(([unit, cells]) =>
      strays(cells, ['phasing', 'cells', side, unit]),
    ),
  ];
}
