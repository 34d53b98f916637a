import type { SeedDataset } from '../../mocks/seed-dataset';
import type { Batch, Ledger } from '../../src/domain/ledger/ledger';
import type { Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { localised } from './answers';

const period = { from: 2001, to: 2003 };

const unit = (id: string, tier: Unit['tier'], parent?: string, more: Partial<Unit> = {}): Unit => ({
  id: unitId(id),
  name: localised(id),
  tier,
  parents: parent === undefined ? [] : [{ from: period.from, parent: unitId(parent) }],
  ...more,
});

const units: readonly Unit[] = [
  unit('all', 'group'),
  unit('bureau', 'group', 'all'),
  unit('counties', 'group', 'all'),
  unit('command', 'group', 'bureau', { system: 'command' }),
  unit('hq', 'city', 'command', { system: 'command' }),
  unit('traffic', 'city', 'bureau', { system: 'combat', closed: 2002 }),
  unit('drugs', 'city', 'bureau', { system: 'combat' }),
  unit('east', 'county', 'counties', { adcode: '010002' }),
  unit('west', 'county', 'counties', { adcode: '010003' }),
  unit('east/一所', 'station', 'east'),
  unit('east/二所', 'station', 'east'),
  unit('beyond', 'outside'),
];

const batch = (year: number, entries: readonly (readonly [string, number])[]): Batch => ({
  id: `b-${year}`,
  period: { from: year, to: year },
  title: localised(`${year}`),
  basis: 'imported',
  approval: { documentNo: '〔2001〕1', date: `${year}-06-30` },
  reason: localised('减上补下'),
  entries: entries.map(([id, posts]) => ({ unit: unitId(id), posts })),
});

const ledger: Ledger = {
  dataset: '小例/1',
  displayUnit: 'posts',
  period,
  units,
  openings: [
    {
      unit: unitId('hq'),
      posts: 40,
      basis: 'imported',
      interval: { lo: 39, hi: 41, loOpen: false, hiOpen: false },
    },
    {
      unit: unitId('traffic'),
      posts: 30,
      basis: 'imported',
      source: { kind: 'public', title: localised('年鉴') },
    },
    { unit: unitId('drugs'), posts: 20, basis: 'imported' },
    { unit: unitId('west'), posts: 10, basis: 'imported' },
    { unit: unitId('east/一所'), posts: 8, basis: 'imported' },
    { unit: unitId('east/二所'), posts: 0, basis: 'imported' },
  ],
  batches: [
    batch(2001, [
      ['hq', -5],
      ['traffic', -7],
      ['west', 4],
      ['east/一所', 8],
    ]),
    {
      ...batch(2002, [
        ['drugs', -3],
        ['beyond', -2],
        ['east/二所', 5],
      ]),
      transfers: [
        { from: unitId('drugs'), to: unitId('east/二所'), posts: 3 },
        { from: unitId('beyond'), to: unitId('east/二所'), posts: 2 },
      ],
    },
  ],
  refinements: [],
};

/** A data set with everything the contract has room for, of units that are all known, under an id hard to address. */
export const smallSeed: SeedDataset = {
  dataset: {
    id: '小例/1',
    title: localised('小例'),
    period,
    fictional: true,
    description: localised(''),
    displayUnit: 'posts',
    system: { posts: 108, basis: 'imported' },
    upperLevels: ['group', 'system', 'unit'],
    lowerLevels: ['group', 'district', 'station'],
    systems: [
      { id: 'command', name: localised('指挥') },
      { id: 'combat', name: localised('实战') },
    ],
  },
  ledger,
  figures: [
    {
      id: 'F1',
      topic: 'posts',
      name: localised('超过'),
      value: {
        kind: 'single',
        is: {
          magnitude: 2,
          digits: 0,
          interval: { lo: 2, hi: Infinity, loOpen: true, hiOpen: true },
          bound: 'more-than',
        },
      },
      unit: 'posts',
      basis: 'imported',
      source: { kind: 'report', section: '一·1' },
      conflictsWith: ['F2'],
    },
    {
      id: 'F2',
      topic: 'posts',
      name: localised('推算'),
      value: { kind: 'claim' },
      unit: 'none',
      basis: 'derived',
      source: { kind: 'figures', of: ['F1'] },
      conflictsWith: ['F1'],
    },
  ],
  reorganisations: [],
  duties: [],
  indicators: [
    {
      id: 'population',
      name: localised('人口'),
      unit: 'residents',
      basis: 'external',
      source: { kind: 'assumption', text: localised('') },
      values: [{ unit: unitId('west'), value: 1 }],
    },
  ],
  tiles: [{ unit: unitId('west'), row: 0, column: 0 }],
  tilesCaption: localised('非地图'),
};
