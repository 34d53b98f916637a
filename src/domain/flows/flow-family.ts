import type { FlowFamily } from './flow-graph';
import type { UnitId } from '../ledger/unit';
import type { UnitsIndex } from '../ledger/units-index';

/** The side of a unit in a year; of a plain group the side all of its members are on, undefined where they differ. */
export function flowFamily(units: UnitsIndex, unit: UnitId, year: number): FlowFamily | undefined {
  if (units.has(unit) && units.get(unit).tier === 'outside') return 'outside';
  const family = units.family(unit, year);
  if (family !== 'none') return family;
  const within = new Set(units.members(unit, year).map((member) => flowFamily(units, member, year)));
  const [only] = within;
  return within.size === 1 ? only : undefined;
}
