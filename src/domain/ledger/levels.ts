import type { LowerLevel, UpperLevel } from '../flows/flow-graph';
import type { Unit } from './unit';

export type Level = UpperLevel | LowerLevel;

/**
 * How fine a unit is: 0 a plain group, 1 a system or a county, 2 a unit of the bureau, a station, or a lump of such.
 * The levels of both sides run along it: group 0, system and district 1, unit and station 2.
 */
export type Depth = 0 | 1 | 2;

const depths: Readonly<Record<Level, Depth>> = { group: 0, system: 1, district: 1, unit: 2, station: 2 };

export const depthOf = (level: Level): Depth => depths[level];

/** The side whose level a unit is shown at: the bureau's, the counties', or none (a plain group, beyond the system). */
export type Family = 'upper' | 'lower' | 'none';

/** A group that is neither a system nor the unnamed rest of another group. */
export const isPlainGroup = (unit: Unit): boolean =>
  unit.tier === 'group' && unit.system === undefined && unit.residual !== true;

/** The levels a set of units can be shown at; `group` always, as units without a group stand for themselves. */
export function levelsOf(units: readonly Unit[]): {
  upper: readonly UpperLevel[];
  lower: readonly LowerLevel[];
} {
  const has = (tier: Unit['tier']) => units.some((u) => u.tier === tier);
  const systems = units.some((u) => (u.tier === 'group' || u.tier === 'city') && u.system !== undefined);
  return {
    upper: ['group', ...(systems ? (['system'] as const) : []), ...(has('city') ? (['unit'] as const) : [])],
    lower: [
      'group',
      ...(has('county') ? (['district'] as const) : []),
      ...(has('station') ? (['station'] as const) : []),
    ],
  };
}
