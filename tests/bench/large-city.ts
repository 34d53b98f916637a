import type { SeedDataset } from '../../mocks/seed-dataset';
import type { Batch, Entry } from '../../src/domain/ledger/ledger';
import { localised } from '../../src/domain/localised';
import type { Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';

const period = { from: 2011, to: 2022 } as const;
const years = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i);
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

const systems = range(6).map((i) => ({
  id: `s${i}`,
  name: localised(`第${i + 1}体系`, `System ${i + 1}`),
}));
const bureauUnits = range(150);
const districts = range(15);
const stations = range(150);

const unit = (id: string, tier: Unit['tier'], name: string, parent?: string, more?: Partial<Unit>): Unit => ({
  id: unitId(id),
  name: localised(name, id),
  tier,
  parents: parent === undefined ? [] : [{ from: period.from, parent: unitId(parent) }],
  ...more,
});

const bureauUnit = (i: number) => unitId(`c${i}`);
const station = (i: number) => unitId(`p${i}`);

const units: readonly Unit[] = [
  unit('all', 'group', '全市'),
  unit('bureau', 'group', '市局', 'all'),
  unit('counties', 'group', '旗县区', 'all'),
  ...systems.map(({ id, name }) => unit(`g-${id}`, 'group', name['zh-CN'], 'bureau', { system: id })),
  ...bureauUnits.map((i) => {
    const system = `s${i % systems.length}`;
    return unit(bureauUnit(i), 'city', `第${i + 1}支队`, `g-${system}`, { system });
  }),
  ...districts.map((i) => unit(`d${i}`, 'county', `第${i + 1}区`, 'counties', { adcode: `${990101 + i}` })),
  ...stations.map((i) => unit(station(i), 'station', `第${i + 1}派出所`, `d${i % districts.length}`)),
];

/** Posts a unit gives in a year, from 1 to 9. */
const postsOf = (i: number, year: number): number => 1 + ((i * 7 + (year % 7) * 3) % 9);

/** Every unit gives and every station gets something every year. */
const batchOf = (year: number): Batch => ({
  id: `b-${year}`,
  period: { from: year, to: year },
  title: localised(`${year} 年`, `${year}`),
  basis: 'imported',
  entries: bureauUnits.flatMap((i): Entry[] => [
    { unit: bureauUnit(i), posts: -postsOf(i, year) },
    { unit: station((i + 31 * (year - period.from)) % stations.length), posts: postsOf(i, year) },
  ]),
});

/** A city of 300 units, bureau and stations, over twelve years, with every unit known. */
export const largeCity: SeedDataset = {
  dataset: {
    id: 'large-city',
    title: localised('三百个单位，十二年', 'Three hundred units, twelve years'),
    period,
    fictional: true,
    description: localised('', ''),
    displayUnit: 'posts',
    system: { posts: 60_000, basis: 'imported' },
    upperLevels: ['group', 'system', 'unit'],
    lowerLevels: ['group', 'district', 'station'],
    systems,
  },
  ledger: {
    dataset: 'large-city',
    displayUnit: 'posts',
    period,
    units,
    openings: [...bureauUnits.map(bureauUnit), ...stations.map(station)].map((id) => ({
      unit: id,
      posts: 200,
      basis: 'imported',
    })),
    batches: years.map(batchOf),
    refinements: [],
  },
  figures: [],
  reorganisations: [],
  duties: [],
  indicators: [],
  tiles: [],
  tilesCaption: localised('', ''),
};
