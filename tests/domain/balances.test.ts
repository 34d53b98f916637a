import { describe, expect, it } from 'vitest';
import { balances } from '../../src/domain/ledger/balances';
import { between } from '../../src/domain/numbers/interval';
import type { Ledger } from '../../src/domain/ledger/ledger';
import { localised } from '../../src/domain/localised';
import type { Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { baotouShape } from '../support/baotou-shape';

const at = (ledger: Ledger, year: number, unit: string) => balances(ledger, year).get(unitId(unit))!;

describe('balances', () => {
  it('take the reported batch for the groups it names, with the interval of the opening shifted', () => {
    expect(at(baotouShape, 2022, 'releasing')).toMatchObject({
      opening: { known: true, posts: 475, basis: 'derived', interval: between(461, 490) },
      change: { known: true, posts: -76, basis: 'reported' },
      balance: { known: true, posts: 399, basis: 'derived', interval: between(385, 414) },
      refined: [],
    });
    expect(at(baotouShape, 2022, 'others').balance).toMatchObject({
      posts: 601,
      interval: between(586, 615),
    });
    expect(at(baotouShape, 2018, 'others').balance).toMatchObject({ posts: 525 });
  });

  it('take the refinement for a part of the years', () => {
    expect(at(baotouShape, 2020, 'releasing')).toMatchObject({
      change: { known: true, posts: -38, basis: 'illustrative' },
      balance: { known: true, posts: 437, basis: 'illustrative' },
      refined: ['b-2019-2022'],
    });
    const coarse = { ...baotouShape, refinements: [] };
    expect(at(coarse, 2020, 'releasing')).toMatchObject({
      change: { known: false },
      balance: { known: false },
    });
  });

  it('leave members of unknown opening a known change and no balance', () => {
    expect(at(baotouShape, 2022, 'kundulun')).toMatchObject({
      opening: { known: false },
      change: { known: true, posts: 21, basis: 'illustrative' },
      balance: { known: false },
    });
    expect(at({ ...baotouShape, refinements: [] }, 2022, 'kundulun').change).toEqual({ known: false });
  });

  it('keep a whole that moves only within itself, whatever the year', () => {
    const coarse = { ...baotouShape, refinements: [] };
    expect(at(coarse, 2020, 'whole').balance).toEqual({ known: true, posts: 1000, basis: 'derived' });
  });

  it('count a group from its members once all are known, and a residual member from the rest', () => {
    const openings = baotouShape.openings.filter((o) => o.unit !== 'whole');
    expect(at({ ...baotouShape, openings }, 2022, 'whole').opening).toMatchObject({
      known: true,
      posts: 1000,
    });
    expect(at({ ...baotouShape, openings: openings.slice(1) }, 2022, 'whole').opening.known).toBe(false);
    const systems = ['command', 'supervision', 'operations', 'support'].map((s) => ({
      unit: unitId(`sys-${s}`),
      posts: 100,
      basis: 'imported' as const,
    }));
    const entered = { ...baotouShape, openings: [...baotouShape.openings, ...systems] };
    expect(at(entered, 2022, 'releasing-rest').balance).toMatchObject({
      known: true,
      posts: 75,
      basis: 'illustrative',
    });
    expect(at(entered, 2022, 'sys-command').balance).toMatchObject({ known: true, posts: 81 });
  });

  it('let a unit take its posts along when it answers to another', () => {
    const unit = (id: string, parents: Unit['parents']): Unit => ({
      id: unitId(id),
      name: localised(id, id),
      tier: parents.length === 0 ? 'group' : 'county',
      parents,
    });
    const moving: Ledger = {
      ...baotouShape,
      units: [
        unit('local', []),
        unit('city', []),
        unit('mine', [
          { from: 2000, parent: unitId('local') },
          { from: 2021, parent: unitId('city') },
        ]),
        unit('plain', [{ from: 2000, parent: unitId('local') }]),
      ],
      openings: [
        { unit: unitId('local'), posts: 100, basis: 'reported' },
        { unit: unitId('city'), posts: 50, basis: 'reported' },
        { unit: unitId('mine'), posts: 30, basis: 'reported' },
      ],
      batches: [
        {
          id: 'b',
          period: { from: 2020, to: 2020 },
          title: localised('划转', 'move'),
          basis: 'reported',
          entries: [
            { unit: unitId('plain'), posts: -4 },
            { unit: unitId('mine'), posts: 4 },
          ],
        },
      ],
      refinements: [],
    };
    expect(at(moving, 2020, 'local').balance).toMatchObject({ posts: 100, basis: 'reported' });
    expect(at(moving, 2021, 'local')).toMatchObject({
      change: { posts: 0 },
      reassigned: { known: true, posts: -34 },
      balance: { posts: 66, basis: 'derived' },
    });
    expect(at(moving, 2021, 'city').balance).toMatchObject({ posts: 84 });
    const unknown = { ...moving, openings: moving.openings.slice(0, 2) };
    expect(at(unknown, 2020, 'city').balance.known).toBe(true);
    expect(at(unknown, 2021, 'city')).toMatchObject({
      reassigned: { known: false },
      balance: { known: false },
    });
  });
});
