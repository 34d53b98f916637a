import type { Unit } from '../ledger/unit';
import type { NodeLevel } from './flow-graph';

/**
 * What a unit is, whatever level was asked for: a unit coarser than the level stands as itself. Whatever lumps several
 * units together and is no system is a group; a system that no unit of the ledger stands for is none of its units.
 */
export function nodeLevel(unit: Unit | undefined): NodeLevel {
  if (unit === undefined) return 'system';
  const { tier, system, residual } = unit;
  if (residual === true) return 'group';
  if (tier === 'group') return system === undefined ? 'group' : 'system';
  if (tier === 'city') return 'unit';
  return tier === 'county' ? 'district' : tier;
}
