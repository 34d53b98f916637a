import { sum } from '../numbers/table';
import type { Allocation } from './allocation';
import { lockedCell } from './divide-years';
import type { Limit, Limits } from './gesture-limits';
import { highest, lowest, noPosts } from './gesture-limits';
import type { Plan, PlanSide } from './plan';

/** Whether posts are the same, one by one. */
export const haveSame = (a: readonly { posts: number }[], b: readonly { posts: number }[]): boolean =>
  a.every(({ posts }, i) => posts === b[i]!.posts);

/** Posts of a cell. Throws where there is none. */
export function cellOf({ years, ...sides }: Allocation, side: PlanSide, unit: string, year: number): number {
  const { units, cells } = sides[side];
  const cell = cells[units.findIndex((u) => u.unit === unit)]?.[years.findIndex((y) => y.year === year)];
  if (cell === undefined) throw new Error(`no cell ${unit} ${year}`);
  return cell;
}

/** What the unit and the year have left for a cell; all of it where their other cells stay. */
export function cellLimits(
  plan: Plan,
  side: PlanSide,
  unit: string,
  year: number,
  { moved, years, ...sides }: Allocation,
): Limits {
  const { units } = sides[side];
  const row = years.filter((y) => y.year !== year).map((y) => lockedCell(plan, side, unit, y.year));
  const column = units.filter((u) => u.unit !== unit).map((u) => lockedCell(plan, side, u.unit, year));
  const ofUnit = units.find((u) => u.unit === unit)!.posts;
  const ofYear = years.find((y) => y.year === year)!.posts;
  const left = (posts: number, others: readonly (number | undefined)[]): Limits => {
    const most: Limit = { posts: posts - sum(others.map((cell) => cell ?? 0)), by: 'limit-others' };
    return { least: others.every((cell) => cell !== undefined) ? most : noPosts, most };
  };
  const [inRow, inColumn] = [left(ofUnit, row), left(ofYear, column)];
  const needed: Limit = { posts: ofUnit + ofYear - moved, by: 'limit-others' };
  return {
    least: highest(noPosts, inRow.least, inColumn.least, needed),
    most: lowest(inRow.most, inColumn.most),
  };
}
