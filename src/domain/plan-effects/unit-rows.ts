import type { UnitId } from '../ledger/unit';
import type { UnitAllocation } from '../plan/allocation';
import type { PlanSide } from '../plan/plan';
import type { Planned, UnitRow } from './comparison';
import type { Counting } from './counting';

/** All units of one side of two plans: in the order of the first, then what only the second has; every year of either. */
export function unitRows(side: PlanSide, was: Planned, is: Planned, counting: Counting): readonly UnitRow[] {
  const [old, now] = [placesOf(side, was, counting), placesOf(side, is, counting)];
  const all = new Set([...was.allocation.years, ...is.allocation.years].map(({ year }) => year));
  const years = [...all].sort((x, y) => x - y);
  return [...new Set([...old.keys(), ...now.keys()])].map((unit) => {
    const [a, b] = [old.get(unit) ?? absent, now.get(unit) ?? absent];
    return {
      side,
      unit,
      name: (b.unit ?? a.unit)!.name,
      was: a.posts,
      is: b.posts,
      years: years.map((year) => ({ year, was: a.inYear(year), is: b.inYear(year) })),
      by: { was: a.unit?.by, is: b.unit?.by },
    };
  });
}

/** A unit's place in one of two plans, or none. */
interface Placed {
  readonly unit?: UnitAllocation;
  readonly posts: number;
  readonly inYear: (year: number) => number;
}

const absent: Placed = { posts: 0, inYear: () => 0 };

function placesOf(side: PlanSide, { allocation }: Planned, counting: Counting): ReadonlyMap<UnitId, Placed> {
  const { units, cells } = allocation[side];
  const count = counting.of(allocation);
  const places = new Map(allocation.years.map(({ year }, i) => [year, i]));
  return new Map(
    units.map((unit, i) => [
      unit.unit,
      {
        unit,
        posts: count(unit.posts),
        inYear: (year) => count(cells[i]?.[places.get(year) ?? -1] ?? 0),
      },
    ]),
  );
}
