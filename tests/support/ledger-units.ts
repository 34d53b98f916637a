import { localised } from '../../src/domain/localised';
import type { Tier, Unit, UnitId } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import type { Dice } from './dice';

export interface UnitCounts {
  readonly groups: number;
  readonly systems: number;
  readonly cities: number;
  readonly counties: number;
  readonly stations: number;
  readonly outside: number;
}

/** How often, of 100, a unit has a second parent, was closed, or stands alone. */
export interface UnitHabits {
  readonly moving: number;
  readonly closing: number;
  readonly alone: number;
}

/**
 * Units whose parents always come from an earlier kind, so that no year has a cycle. Some stand alone, some change
 * parents within the years, some close; a group may have a residual member; some city units name a system that no
 * group stands for.
 */
export function unitsFrom(
  dice: Dice,
  counts: UnitCounts,
  { moving, closing, alone }: UnitHabits,
  years: readonly number[],
): readonly Unit[] {
  const units: Unit[] = [];
  const idsOf = (...tiers: readonly Tier[]): readonly UnitId[] =>
    units
      .filter((u) => tiers.includes(u.tier) && u.residual !== true && u.closed === undefined)
      .map((u) => u.id);
  const parentsFrom = (candidates: readonly UnitId[]): Unit['parents'] => {
    if (candidates.length === 0 || dice.chance(alone)) return [];
    const first = { from: 2000, parent: dice.one(candidates) };
    const later = years.slice(1);
    if (later.length === 0 || !dice.chance(moving)) return [first];
    return [first, { from: dice.one(later), parent: dice.one(candidates) }];
  };
  const add = (tier: Tier, name: string, candidates: readonly UnitId[], more: Partial<Unit> = {}) =>
    units.push({
      id: unitId(name),
      name: localised(`单位${name}`, name),
      tier,
      parents: parentsFrom(candidates),
      ...more,
    });
  const each = (count: number, make: (i: number) => void) => Array.from({ length: count }, (_, i) => make(i));

  if (counts.groups > 1) add('group', 'whole', []);
  const root = idsOf('group');
  each(counts.groups, (i) => add('group', `g${i}`, root));
  const groups = idsOf('group').filter((id) => id !== 'whole');
  each(counts.systems, (i) => add('group', `s${i}`, groups, { system: `kind-${i}` }));
  each(counts.cities, (i) => {
    const system = dice.chance(30) ? { system: dice.one(['loose-0', 'loose-1']) } : {};
    const closed = i > 0 && dice.chance(closing) ? { closed: dice.one(years) } : {};
    add('city', `c${i}`, dice.chance(15) ? idsOf('city', 'group') : idsOf('group'), { ...system, ...closed });
  });
  each(counts.counties, (i) => add('county', `d${i}`, dice.chance(10) ? idsOf('city', 'group') : groups));
  each(counts.stations, (i) => add('station', `p${i}`, dice.chance(90) ? idsOf('county') : idsOf('city')));
  each(counts.outside, (i) => add('outside', `o${i}`, []));
  for (const group of groups)
    if (dice.chance(40))
      add('group', `${group}-rest`, [], { residual: true, parents: [{ from: 2000, parent: group }] });
  return units;
}
