import { localised } from '../../src/domain/localised';
import type { Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import type { Plan } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import { barePlan } from './made-allocation';

const period = { from: 2019, to: 2022 };

const unit = (id: string, tier: Unit['tier'], parent?: string): Unit => ({
  id: unitId(id),
  name: localised(id, id),
  tier,
  parents: parent === undefined ? [] : [{ from: period.from, parent: unitId(parent) }],
});

export interface MadeDistrict {
  /** Unknown where absent. */
  readonly opening?: number;
  readonly residents?: number;
}

/** A bureau of units `c0`, `c1` … with these posts, and districts `d0`, `d1` …, in real posts; nothing has moved yet. */
export function madeGround(bureau: readonly number[], districts: readonly MadeDistrict[]): PlanGround {
  const opening = (id: string, posts: number | undefined) =>
    posts === undefined ? [] : [{ unit: unitId(id), posts, basis: 'imported' as const }];
  const openings = [
    ...bureau.flatMap((posts, i) => opening(`c${i}`, posts)),
    ...districts.flatMap((d, i) => opening(`d${i}`, d.opening)),
  ];
  const system = openings.reduce((sum, { posts }) => sum + posts, 0);
  return {
    dataset: {
      id: 'made',
      title: localised('试例', 'Made'),
      period,
      fictional: true,
      description: localised('试例', 'Made'),
      displayUnit: 'posts',
      system: { posts: system, basis: 'imported' },
      upperLevels: ['group', 'unit'],
      lowerLevels: ['group', 'district'],
      systems: [],
    },
    ledger: {
      dataset: 'made',
      displayUnit: 'posts',
      period,
      units: [
        unit('all', 'group'),
        unit('bureau', 'group', 'all'),
        unit('counties', 'group', 'all'),
        ...bureau.map((_, i) => unit(`c${i}`, 'city', 'bureau')),
        ...districts.map((_, i) => unit(`d${i}`, 'county', 'counties')),
      ],
      openings,
      batches: [],
      refinements: [],
    },
    indicators: [
      {
        id: 'residents',
        name: localised('常住人口', 'Residents'),
        unit: 'residents',
        basis: 'imported',
        source: { kind: 'assumption', text: localised('试例', 'Made') },
        values: districts.flatMap(({ residents }, i) =>
          residents === undefined ? [] : [{ unit: unitId(`d${i}`), value: residents }],
        ),
      },
    ],
  };
}

/** A plan on a made ground: cut alike, topped up by residents, over two years. */
export const madePlan = (moved: number): Plan => ({
  ...barePlan,
  mode: 'next',
  years: { from: 2023, to: 2024 },
  size: { moved },
  cut: { ...barePlan.cut, rule: 'equal' },
  topUp: { ...barePlan.topUp, rule: 'index', index: { residents: 1 } },
});
