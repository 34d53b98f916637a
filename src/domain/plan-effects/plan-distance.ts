import type { UnitId } from '../ledger/unit';
import type { Table } from '../numbers/table';
import type { PlanSide } from '../plan/plan';
import type { Counting } from './counting';
import { inPosts } from './counting';

/** What a distance is taken of; an allocation is one. */
export type Placement = { readonly total: number; readonly moved: number } & {
  readonly years: readonly { readonly year: number }[];
} & { readonly [side in PlanSide]: PlacedSide };

interface PlacedSide {
  readonly units: readonly { readonly unit: UnitId; readonly posts: number }[];
  /** Units × years. */
  readonly cells: Table<number>;
}

/** How differently two allocations place the posts of one side. */
export interface SideDistance {
  /** Posts moved differently between units, whatever the year. */
  readonly betweenUnits: number;
  /** Posts moved differently between units or years. At least as many. */
  readonly all: number;
}

export interface PlanDistance {
  readonly cut: SideDistance;
  readonly topUp: SideDistance;
  /** Posts moved differently: of the two sides the larger `all`, since each post is on both. */
  readonly posts: number;
  /** The same of all posts moved, 0 … 1: of the plan that moves more; undefined where neither moves any. */
  readonly share?: number;
}

/**
 * How far two plans are apart. On each side, over its units × years, it is the larger of all that the one gives more
 * and all that the other gives more: the posts to be placed anew to make the one of the other. Where both move as many
 * posts it is half the sum of the absolute differences. A unit or a year only one has counts as 0 in the other. It is
 * a metric: 0 only for equal ones, the same both ways, and never shorter by a detour.
 */
export function planDistance(a: Placement, b: Placement, counting: Counting = inPosts): PlanDistance {
  const [left, right] = [counting.of(a), counting.of(b)];
  const [cut, topUp] = (['cut', 'topUp'] as const).map((side): SideDistance => ({
    betweenUnits: apart(unitPosts(a[side], left), unitPosts(b[side], right)),
    all: apart(cellPosts(a, a[side], left), cellPosts(b, b[side], right)),
  })) as [SideDistance, SideDistance];
  const posts = Math.max(cut.all, topUp.all);
  const moved = Math.max(left(a.moved), right(b.moved));
  return { cut, topUp, posts, ...(moved > 0 ? { share: posts / moved } : {}) };
}

type Counted = ReadonlyMap<string, number>;
type Count = ReturnType<Counting['of']>;

/** The larger of what the one has more and what the other has more. */
function apart(a: Counted, b: Counted): number {
  let [more, fewer] = [0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const difference = (a.get(key) ?? 0) - (b.get(key) ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}

const unitPosts = ({ units }: PlacedSide, count: Count): Counted =>
  new Map(units.map(({ unit, posts }) => [unit, count(posts)]));

const cellPosts = ({ years }: Placement, { units, cells }: PlacedSide, count: Count): Counted =>
  new Map(
    units.flatMap(({ unit }, i) =>
      years.map(({ year }, j): [string, number] => [`${year}|${unit}`, count(cells[i]?.[j] ?? 0)]),
    ),
  );
