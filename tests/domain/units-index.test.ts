import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/domain/ledger/levels';
import { levelsOf } from '../../src/domain/ledger/levels';
import { localised } from '../../src/domain/localised';
import type { Tier, Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { indexUnits } from '../../src/domain/ledger/units-index';
import { baotouShape } from '../support/baotou-shape';

const unit = (
  id: string,
  tier: Tier,
  parents: readonly [from: number, parent: string][],
  more: Partial<Unit> = {},
): Unit => ({
  id: unitId(id),
  name: localised(id, id),
  tier,
  parents: parents.map(([from, parent]) => ({ from, parent: unitId(parent) })),
  ...more,
});

const units = indexUnits([
  unit('whole', 'group', []),
  unit('bureau', 'group', [[2000, 'whole']]),
  unit('localities', 'group', [[2000, 'whole']]),
  unit('ops', 'group', [[2000, 'bureau']], { system: 'operations' }),
  unit('squad', 'city', [[2000, 'ops']], { system: 'operations' }),
  unit('lab', 'city', [[2000, 'bureau']], { system: 'support' }),
  unit('desk', 'city', [[2000, 'lab']], { system: 'support' }),
  unit('office', 'city', [[2000, 'bureau']]),
  unit('mine', 'county', [
    [2000, 'localities'],
    [2021, 'office'],
  ]),
  unit('gate', 'station', [[2000, 'mine']]),
  unit('yard', 'station', [[2000, 'squad']]),
  unit('posts-of-mine', 'group', [[2000, 'mine']]),
  unit('rest', 'group', [[2000, 'localities']], { residual: true }),
  unit('forestry', 'outside', []),
]);

const at = (id: string, level: Level, year = 2020): string => units.atLevel(unitId(id), level, year);

describe('atLevel', () => {
  it('climbs to the level asked', () => {
    expect(at('gate', 'station')).toBe('gate');
    expect(at('gate', 'district')).toBe('mine');
    expect(at('gate', 'group')).toBe('localities');
    expect(at('squad', 'system')).toBe('ops');
    expect(at('squad', 'group')).toBe('bureau');
  });

  it('finds the system of a unit that no group of the ledger stands for', () => {
    expect(at('lab', 'system')).toBe('system:support');
    expect(at('desk', 'system')).toBe('system:support');
    expect(units.virtualSystem(unitId('system:support'))).toBe('support');
    expect(at('lab', 'group')).toBe('bureau');
  });

  it('leaves a coarser unit as it is', () => {
    expect(at('bureau', 'unit')).toBe('bureau');
    expect(at('mine', 'station')).toBe('mine');
    expect(at('ops', 'unit')).toBe('ops');
  });

  it('stops below the gap where the hierarchy skips the level', () => {
    expect(at('office', 'system')).toBe('office');
    expect(at('rest', 'district')).toBe('rest');
    expect(at('rest', 'group')).toBe('localities');
  });

  it('follows the parents of the year', () => {
    expect(at('mine', 'group', 2020)).toBe('localities');
    expect(at('mine', 'group', 2021)).toBe('bureau');
    expect(units.members(unitId('office'), 2020)).toEqual([]);
    expect(units.members(unitId('office'), 2021)).toEqual(['mine']);
  });

  it('takes a group within a county for a lump of its stations', () => {
    expect(at('posts-of-mine', 'district')).toBe('mine');
    expect(at('posts-of-mine', 'station')).toBe('posts-of-mine');
  });

  it('lets a unit beyond the system stand as itself', () => {
    for (const level of ['group', 'system', 'unit', 'district', 'station'] as const)
      expect(at('forestry', level)).toBe('forestry');
  });
});

describe('family', () => {
  it('puts units on the side whose level shows them', () => {
    const family = (id: string) => units.family(unitId(id), 2020);
    expect(['squad', 'ops', 'yard'].map(family)).toEqual(['upper', 'upper', 'upper']);
    expect(['mine', 'gate', 'posts-of-mine', 'rest'].map(family)).toEqual([
      'lower',
      'lower',
      'lower',
      'lower',
    ]);
    expect(['whole', 'bureau', 'forestry'].map(family)).toEqual(['none', 'none', 'none']);
  });
});

describe('indexUnits', () => {
  it('throws for a unit that is not there', () => {
    expect(() => units.get(unitId('ghost'))).toThrow('no unit ghost');
  });

  it('ends a chain of parents where it would repeat', () => {
    const cyclic = indexUnits([unit('a', 'group', [[2000, 'b']]), unit('b', 'group', [[2000, 'a']])]);
    expect(cyclic.chain(unitId('a'), 2020)).toEqual(['a', 'b']);
  });
});

describe('levelsOf', () => {
  it('lists the levels the units can be shown at', () => {
    expect(levelsOf(units.units)).toEqual({
      upper: ['group', 'system', 'unit'],
      lower: ['group', 'district', 'station'],
    });
    expect(levelsOf(baotouShape.units)).toEqual({ upper: ['group', 'system'], lower: ['group', 'district'] });
    expect(levelsOf([])).toEqual({ upper: ['group'], lower: ['group'] });
  });
});
