import { apportion } from '../apportionment/apportion';
import type { ApportionProblem, Claim } from '../apportionment/claim';
import { matrix } from '../matrix/matrix';
import { sum } from '../numbers/table';
import type { Table } from '../numbers/table';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { UnitAllocation } from './allocation';
import { pathOf } from './merge-patch';
import type { ById, Plan, PlanSide } from './plan';
import { planSides } from './plan';
import type { PlanProblem } from './plan-problem';
import type { PlanUnits } from './plan-units';

export interface YearPosts {
  readonly year: number;
  readonly posts: number;
}

export const yearsOf = ({ years: { from, to } }: Pick<Plan, 'years'>): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const own = <V>(record: ById<V>, key: string | number): V | undefined =>
  Object.hasOwn(record, String(key)) ? record[String(key)] : undefined;

/** Posts of a unit in a year that stay as they are. */
export const lockedCell = (
  { phasing }: Plan,
  side: PlanSide,
  unit: string,
  year: number,
): number | undefined => own(own(phasing.cells[side], unit) ?? {}, year);

/** Posts of a year that stay as they are on a side, and whether they are those of all its units. */
function lockedIn(plan: Plan, side: PlanSide, units: PlanUnits, year: number) {
  const cells = units[side].flatMap(({ id }) => lockedCell(plan, side, id, year) ?? []);
  return { posts: sum(cells), complete: cells.length === units[side].length };
}

/** What holds the posts of a year from below and above: the cells of it that stay, of the side that has more. */
export function yearBounds(plan: Plan, units: PlanUnits, year: number): { floor: number; cap: number } {
  const sides = planSides.map((side) => lockedIn(plan, side, units, year));
  return {
    floor: Math.max(...sides.map((s) => s.posts)),
    cap: Math.min(...sides.map((s) => (s.complete ? s.posts : Infinity))),
  };
}

/**
 * Posts of every year, the same for both sides: locked years as they are, the rest by their weights (Sainte-Laguë),
 * no year with less than the cells of it that stay.
 */
export function divideYears(
  plan: Plan,
  units: PlanUnits,
): Result<readonly YearPosts[], readonly PlanProblem[]> {
  const { phasing, size } = plan;
  const claims = yearsOf(plan).map((year): Claim => {
    const { floor, cap } = yearBounds(plan, units, year);
    const locked = own(phasing.locked, year);
    return {
      id: String(year),
      weight: own(phasing.weights, year) ?? 1,
      floor,
      ...(cap === Infinity ? {} : { cap }),
      ...(locked === undefined ? {} : { locked }),
    };
  });
  const divided = apportion(size.moved, claims);
  if (divided.ok) return ok([...divided.value.posts].map(([id, posts]) => ({ year: Number(id), posts })));
  return fail(divided.problems.map((problem) => yearProblem(problem, claims, size.moved)));
}

function yearProblem(
  { code, where, detail = {} }: ApportionProblem,
  claims: readonly Claim[],
  moved: number,
): PlanProblem {
  const at = (name: PlanProblem['code'], path: string, told: PlanProblem['detail']): PlanProblem => ({
    code: name,
    where: `phasing/${path}`,
    ...(told && { detail: told }),
  });
  const year = where.split('/')[1]!;
  if (code === 'locked-outside-bounds' || code === 'floor-above-cap')
    return at('cells-exceed-year', `locked/${year}`, { ...detail, year });
  if (code === 'floors-exceed-seats')
    return at('cells-exceed-moved', 'cells', { posts: detail['floors']!, moved });
  if (code === 'no-weight') return at('years-weightless', 'weights', { moved });
  const locked = sum(claims.map((c) => c.locked ?? 0));
  if (code === 'locked-exceed-seats')
    return at('locked-years-exceed-moved', 'locked', { posts: locked, moved, difference: locked - moved });
  if (code !== 'caps-below-seats') throw new Error(`years that were checked are refused: ${code}`);
  const posts = Number(detail['caps']);
  return at('locked-years-differ', 'locked', { posts, moved, difference: posts - moved });
}

/**
 * Posts by unit and year, both margins exact and locked cells kept: what is left is filled in proportion to both
 * margins. Fails with the units and years that leave no table.
 */
export function divideCells(
  plan: Plan,
  side: PlanSide,
  units: readonly UnitAllocation[],
  years: readonly YearPosts[],
): Result<Table<number>, readonly PlanProblem[]> {
  const locked = units.map(({ unit }) => years.map(({ year }) => lockedCell(plan, side, unit, year)));
  const fixed = locked.map((row) => row.map((cell) => cell ?? 0));
  const rows = units.map(({ posts }, i) => posts - sum(fixed[i]!));
  const columns = years.map(({ posts }, j) => posts - sum(fixed.map((row) => row[j]!)));
  const where = pathOf(['phasing', 'cells', side]);
  const over = columns.flatMap((left, j): readonly PlanProblem[] => {
    const { year, posts } = years[j]!;
    return left >= 0
      ? []
      : [{ code: 'cells-exceed-year', where, detail: { side, year, posts, cells: posts - left } }];
  });
  if (over.length > 0) return fail(over);
  const filled = matrix(
    rows,
    columns,
    locked.map((row) => row.map((cell) => (cell === undefined ? 1 : 0))),
  );
  if (filled.ok) return ok(filled.value.cells.map((row, i) => row.map((cell, j) => cell + fixed[i]![j]!)));
  return fail(
    filled.problems.map(({ detail = {} }): PlanProblem => {
      const named = (indexes: string | number | undefined, names: readonly (string | number)[]) =>
        String(indexes ?? '')
          .split(',')
          .filter(Boolean)
          .map((i) => names[Number(i)])
          .join(',');
      const told = {
        side,
        units: named(
          detail['rows'],
          units.map((u) => u.unit),
        ),
        years: named(
          detail['columns'],
          years.map((y) => y.year),
        ),
        posts: detail['posts'] ?? 0,
        room: detail['room'] ?? 0,
      };
      return { code: 'cells-not-possible', where, detail: told };
    }),
  );
}
