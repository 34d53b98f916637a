import { poolName, yearsName } from '../flows/node-names';
import type { UnitId } from '../ledger/unit';
import type { Localised } from '../localised';
import type { PlanSide } from '../plan/plan';
import { planSides } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { ComparedSizes, Planned, UnitRow, Was } from './comparison';
import { comparable, sizesOf } from './comparable';
import { unitRows } from './unit-rows';

/** Posts of two plans on one mark: what both have, and what only the first or only the second has. */
export interface Difference extends Was<number> {
  /** The larger of both: what the mark is laid out by, so that both plans fit in it. */
  readonly posts: number;
  /** The smaller of both. */
  readonly kept: number;
  /** What the second has more, or fewer; one of them is 0. */
  readonly gained: number;
  readonly lost: number;
}

export interface DifferenceNode extends Difference {
  readonly id: string;
  /** 0 releasing units, 1 the pool or the years, 2 receiving units. */
  readonly column: 0 | 1 | 2;
  readonly name: Localised;
  readonly unit?: UnitId;
  readonly side?: PlanSide;
  readonly year?: number;
}

export interface DifferenceLink extends Difference {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Two plans as one picture: the first as a ghost, gains and losses of the second on it. It has the shape of a layered
 * flow; every node and link either plan has is there, in the order of the ledger, and each is as large as the larger
 * of its two values. So order and scale do not depend on which plan is looked at.
 */
export interface DifferenceGraph extends ComparedSizes {
  readonly via: 'pool' | 'years';
  readonly nodes: readonly DifferenceNode[];
  readonly links: readonly DifferenceLink[];
  /** True where both are told by system because only one of them cuts by unit. */
  readonly rolledUp: boolean;
}

/** The difference picture of two plans, through one pool or through the years. Posts as `ComparedSizes` counts them. */
export function differenceGraph(
  ground: PlanGround,
  before: Planned,
  after: Planned,
  via: DifferenceGraph['via'],
): DifferenceGraph {
  const { was, is, rolledUp, counting } = comparable(ground, before, after);
  const sizes = sizesOf(was.allocation, is.allocation, counting);
  const rows = planSides.flatMap((side) =>
    unitRows(side, was, is, counting).filter((row) => row.was > 0 || row.is > 0),
  );
  const passing = via === 'pool' ? [poolNode(sizes)] : yearNodes(rows);
  const unitNodes = rows.map(unitNode);
  const inColumn = (column: 0 | 2) => unitNodes.filter((node) => node.column === column);
  return {
    ...sizes,
    via,
    rolledUp,
    nodes: [...inColumn(0), ...passing, ...inColumn(2)],
    links: rows.flatMap((row) => linksOf(row, passing)),
  };
}

const differenceOf = ({ was, is }: Was<number>): Difference => ({
  was,
  is,
  posts: Math.max(was, is),
  kept: Math.min(was, is),
  gained: Math.max(0, is - was),
  lost: Math.max(0, was - is),
});

const idOf = ({ side, unit }: UnitRow): string => `${side === 'cut' ? 'from' : 'to'}:${unit}`;

const unitNode = (row: UnitRow): DifferenceNode => ({
  id: idOf(row),
  column: row.side === 'cut' ? 0 : 2,
  name: row.name,
  unit: row.unit,
  side: row.side,
  ...differenceOf(row),
});

const poolNode = ({ moved }: ComparedSizes): DifferenceNode => ({
  id: 'pool',
  column: 1,
  name: poolName,
  ...differenceOf(moved),
});

function yearNodes(rows: readonly UnitRow[]): readonly DifferenceNode[] {
  const totals = new Map<number, { was: number; is: number }>();
  for (const { side, years } of rows)
    for (const { year, was, is } of side === 'cut' ? years : []) {
      const total = totals.get(year) ?? { was: 0, is: 0 };
      totals.set(year, { was: total.was + was, is: total.is + is });
    }
  return [...totals]
    .sort(([a], [b]) => a - b)
    .filter(([, { was, is }]) => was > 0 || is > 0)
    .map(([year, total]) => ({
      id: `year:${year}`,
      column: 1,
      name: yearsName({ from: year, to: year }),
      year,
      ...differenceOf(total),
    }));
}

function linksOf(row: UnitRow, passing: readonly DifferenceNode[]): readonly DifferenceLink[] {
  const cell = ({ year }: DifferenceNode): Was<number> =>
    (year === undefined ? row : row.years.find((y) => y.year === year)) ?? { was: 0, is: 0 };
  return passing.flatMap((node) => {
    const difference = differenceOf(cell(node));
    if (difference.posts === 0) return [];
    const [source, target] = row.side === 'cut' ? [idOf(row), node.id] : [node.id, idOf(row)];
    return [{ id: `${source}>${target}`, source, target, ...difference }];
  });
}
