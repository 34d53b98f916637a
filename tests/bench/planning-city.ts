import type { SeedDataset } from '../../mocks/seed-dataset';
import type { Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { localised } from '../../src/domain/localised';
import type { Plan } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import { startPlan } from '../../src/domain/plan/start-plan';

/** How large a city is to be planned: units that give, districts that get, and years. */
export interface PlanningSize {
  readonly units: number;
  readonly districts: number;
  readonly years: number;
}

const lastYear = 2022;
const postsOfUnit = 200;
const postsOfDistrict = 900;
const movedOfUnit = 12;

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

const unitsOf = ({ units, districts }: PlanningSize, from: number): readonly Unit[] => {
  const unit = (id: string, tier: Unit['tier'], name: string, parent?: string): Unit => ({
    id: unitId(id),
    name: localised(name, id),
    tier,
    parents: parent === undefined ? [] : [{ from, parent: unitId(parent) }],
  });
  return [
    unit('all', 'group', '全市'),
    unit('bureau', 'group', '市局', 'all'),
    unit('counties', 'group', '旗县区', 'all'),
    ...range(units).map((i) => unit(`c${i}`, 'city', `第${i + 1}支队`, 'bureau')),
    ...range(districts).map((i) => unit(`d${i}`, 'county', `第${i + 1}区`, 'counties')),
  ];
};

/** Residents of a district, from 60,000 to 950,000. */
const residentsOf = (i: number): number => 60_000 + ((i * 7_919) % 90) * 10_000;

const residentsIn = ({ districts }: PlanningSize): SeedDataset['indicators'] => [
  {
    id: 'residents',
    name: localised('常住人口', 'Residents'),
    unit: 'residents',
    basis: 'imported',
    source: { kind: 'assumption', text: localised('试例', 'Made') },
    values: range(districts).map((i) => ({ unit: unitId(`d${i}`), value: residentsOf(i) })),
  },
];

const datasetOf = ({ units, districts }: PlanningSize, period: Plan['years']): SeedDataset['dataset'] => ({
  id: 'planning-city',
  title: localised('待编方案的城市', 'A city to plan'),
  period,
  fictional: true,
  description: localised('', ''),
  displayUnit: 'posts',
  system: { posts: units * postsOfUnit + districts * postsOfDistrict, basis: 'imported' },
  upperLevels: ['group', 'unit'],
  lowerLevels: ['group', 'district'],
  systems: [],
});

/** All that was moved, from one group to the other. */
const movedIn = (size: PlanningSize, period: Plan['years']): SeedDataset['ledger']['batches'][number] => ({
  id: 'moved',
  period,
  title: localised('减上补下', 'Cut above, top up below'),
  basis: 'imported',
  entries: [
    { unit: unitId('bureau'), posts: -size.units * movedOfUnit },
    { unit: unitId('counties'), posts: size.units * movedOfUnit },
  ],
});

/** A city that states only how many posts went from its bureau to its districts, so that all of it is to be planned. */
export const planningCity = (size: PlanningSize): SeedDataset => {
  const period = { from: lastYear - size.years + 1, to: lastYear };
  const units = unitsOf(size, period.from);
  const postsOf = ({ tier }: Unit) => (tier === 'city' ? postsOfUnit : postsOfDistrict);
  return {
    dataset: datasetOf(size, period),
    ledger: {
      dataset: 'planning-city',
      displayUnit: 'posts',
      period,
      units,
      openings: units
        .filter(({ tier }) => tier !== 'group')
        .map((unit) => ({ unit: unit.id, posts: postsOf(unit), basis: 'imported' })),
      batches: [movedIn(size, period)],
      refinements: [],
    },
    figures: [],
    reorganisations: [],
    duties: [],
    indicators: residentsIn(size),
    tiles: [],
    tilesCaption: localised('', ''),
  };
};

/** The city and a first plan of it, by residents. */
export const plannedCity = (size: PlanningSize): { readonly ground: PlanGround; readonly plan: Plan } => {
  const { dataset, ledger, indicators } = planningCity(size);
  const ground = { dataset, ledger, indicators };
  return { ground, plan: startPlan(ground, 'population-first', 'bench') };
};
