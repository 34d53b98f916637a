import type { Dataset } from '../figures/dataset';
import { lowerLevels, upperLevels, type LowerLevel, type UpperLevel } from './flow-graph';
import { depthOf } from '../ledger/levels';
import type { UnitId } from '../ledger/unit';
import type { UnitsIndex } from '../ledger/units-index';

/** A side shown one level down inside one unit, as a query of flows asks for it. */
export type Opened =
  | { readonly side: 'upper'; readonly level: UpperLevel; readonly parent: UnitId }
  | { readonly side: 'lower'; readonly level: LowerLevel; readonly parent: UnitId };

const sideOf = (units: UnitsIndex, id: UnitId, year: number): 'upper' | 'lower' | undefined => {
  const own = units.family(id, year);
  if (own !== 'none') return own;
  const below = units.members(id, year).map((member) => sideOf(units, member, year));
  return below.find((side) => side !== undefined);
};

/**
 * How a unit is opened: the coarsest level of its side that is finer than the unit and that the data set has;
 * undefined where there is none. A group that stands for neither side opens to that of its members.
 */
export function openUnit(
  units: UnitsIndex,
  { upperLevels: upper, lowerLevels: lower }: Pick<Dataset, 'upperLevels' | 'lowerLevels'>,
  parent: UnitId,
  year: number,
): Opened | undefined {
  const depth = units.depth(parent, year);
  const side = sideOf(units, parent, year);
  if (side === 'upper') {
    const level = upperLevels.find((l) => depthOf(l) > depth && upper.includes(l));
    return level && { side, level, parent };
  }
  const level = lowerLevels.find((l) => depthOf(l) > depth && lower.includes(l));
  return side && level && { side, level, parent };
}
