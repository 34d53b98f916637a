import fc from 'fast-check';
import type { Indicator } from '../../src/domain/figures/indicator';
import type { Batch, Ledger } from '../../src/domain/ledger/ledger';
import type { Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { localised } from '../../src/domain/localised';
import { roundedTo } from '../../src/domain/numbers/interval';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import type { Dice } from './dice';
import { diceOf } from './dice';

/** Small data sets to plan on, of both modes, so that thousands of plans can be tried. */

const unit = (id: string, tier: Unit['tier'], parent?: string, more: Partial<Unit> = {}): Unit => ({
  id: unitId(id),
  name: localised(`单位${id}`, id),
  tier,
  parents: parent === undefined ? [] : [{ from: 2020, parent: unitId(parent) }],
  ...more,
});

const named = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

const opening = (id: string, posts: number) => ({ unit: unitId(id), posts, basis: 'reported' }) as const;

/** Totals only, per thousand, as in the report: what units had is not stated, but for some of them. */
function pooledLedger(dice: Dice, systems: readonly string[], districts: readonly string[]): Ledger {
  const batch: Batch = {
    id: 'pool',
    period: { from: 2020, to: 2020 + dice.whole(0, 3) },
    title: localised('划转', 'Moved'),
    basis: 'reported',
    entries: [
      { unit: unitId('above'), posts: -76 },
      { unit: unitId('below'), posts: 76 },
    ],
  };
  return {
    dataset: '',
    displayUnit: 'per-thousand',
    period: batch.period,
    units: [
      unit('all', 'group'),
      unit('above', 'group', 'all'),
      unit('below', 'group', 'all'),
      ...systems.map((id) => unit(id, 'group', 'above', { system: id })),
      ...districts.map((id) => unit(id, 'county', 'below')),
      unit('above-rest', 'group', 'above', { residual: true }),
      unit('below-rest', 'group', 'below', { residual: true }),
    ],
    openings: [
      opening('all', 1000),
      opening('above', 475),
      opening('below', 525),
      ...dice.some([...systems, ...districts], dice.whole(0, 3)).map((id) => opening(id, dice.whole(5, 100))),
    ],
    batches: [batch],
    refinements: [],
  };
}

/** Every unit known, and a batch that names its units: the years after it are planned. */
function namedLedger(dice: Dice, systems: readonly string[], districts: readonly string[]): Ledger {
  const bureaus = systems.flatMap((system) =>
    named(`${system}-u`, dice.whole(1, 2)).map((id) => unit(id, 'city', system)),
  );
  return {
    dataset: '',
    displayUnit: 'posts',
    period: { from: 2020, to: 2020 },
    units: [
      unit('all', 'group'),
      unit('above', 'group', 'all'),
      unit('below', 'group', 'all'),
      ...systems.map((id) => unit(id, 'group', 'above', { system: id })),
      ...bureaus,
      ...districts.map((id) => unit(id, 'county', 'below')),
    ],
    openings: [...bureaus.map((u) => u.id as string), ...districts].map((id) =>
      opening(id, dice.whole(20, 90)),
    ),
    batches: [
      {
        id: 'named',
        period: { from: 2020, to: 2020 },
        title: localised('划转', 'Moved'),
        basis: 'reported',
        entries: [
          { unit: bureaus[0]!.id, posts: -6 },
          { unit: unitId(districts[0]!), posts: 6 },
        ],
      },
    ],
    refinements: [],
  };
}

const indicator = (
  id: string,
  unitOf: Indicator['unit'],
  districts: readonly string[],
  value: () => number,
): Indicator => ({
  id,
  name: localised(id, id),
  unit: unitOf,
  basis: 'external',
  source: { kind: 'assumption', text: localised('设', 'set') },
  values: districts.map((d) => ({ unit: unitId(d), value: value() })),
});

export function worldOf(seed: number): PlanGround {
  const dice = diceOf(seed);
  const systems = named('s', dice.whole(2, 4));
  const districts = named('d', dice.whole(2, 4));
  const pooled = dice.chance(50);
  const drawn = (pooled ? pooledLedger : namedLedger)(dice, systems, districts);
  const ledger = { ...drawn, dataset: `world-${seed}` };
  return {
    dataset: {
      id: `world-${seed}`,
      title: localised('小世界', 'A small world'),
      period: ledger.period,
      fictional: true,
      description: localised('', ''),
      displayUnit: ledger.displayUnit,
      system: { posts: 1000, basis: 'derived' },
      upperLevels: ['group', 'system'],
      lowerLevels: ['group', 'district'],
      systems: [],
    },
    ledger,
    indicators: [
      indicator('people', 'residents', districts, () => dice.whole(0, 9) * 10),
      indicator('land', 'square-kilometres', districts, () => dice.whole(1, 9)),
    ],
    ...(pooled && { shares: { ofSystem: roundedTo('7.6'), ofReleasing: roundedTo('16') } }),
  };
}

/** Some worlds; the same one is the same object, as data that is served once. */
const worlds = Array.from({ length: 60 }, (_, seed) => worldOf(seed + 1));

export const arbitraryWorld: fc.Arbitrary<PlanGround> = fc.constantFrom(...worlds);
