import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import { between } from '../../src/domain/numbers/interval';
import { graphOf, link, type NodeInput } from './flow-graphs';

export const beforeAfter: FlowGraph = {
  ...graphOf(
    [
      {
        id: 'before:releasing',
        column: 0,
        side: 'releasing',
        name: '划出单位',
        basis: 'derived',
        within: [458, 493],
      },
      {
        id: 'before:others',
        column: 0,
        side: 'staying',
        name: '其余单位（含接收单位）',
        basis: 'derived',
        within: [507, 542],
      },
      {
        id: 'after:releasing',
        column: 1,
        side: 'releasing',
        name: '划出单位',
        basis: 'derived',
        within: [383, 417],
      },
      {
        id: 'after:others',
        column: 1,
        side: 'receiving',
        name: '其余单位（含接收单位）',
        basis: 'derived',
        within: [583, 617],
      },
    ],
    [
      link('before:releasing', 'after:releasing', 399, { kind: 'stayed', basis: 'derived' }),
      link('before:releasing', 'after:others', 76, { basis: 'reported' }),
      link('before:others', 'after:others', 525, { kind: 'stayed', basis: 'derived' }),
    ],
  ),
  system: 1000,
  releasing: 475,
  releasingInterval: between(461, 490),
};

const systems = ['决策指挥', '管理监督', '警务实战', '保障支援'];
const years = [2019, 2020, 2021, 2022];
const districts = [
  '昆都仑区',
  '青山区',
  '东河区',
  '土默特右旗',
  '九原区',
  '固阳县',
  '达茂旗',
  '石拐区',
  '白云矿区',
];
const cut = [
  [5, 5, 5, 4],
  [5, 5, 4, 5],
  [5, 4, 5, 5],
  [4, 5, 5, 5],
];
const toppedUp = [
  [6, 4, 4, 2, 1, 1, 1, 0, 0],
  [5, 4, 4, 2, 1, 2, 0, 1, 0],
  [5, 4, 3, 2, 2, 1, 1, 0, 1],
  [5, 5, 3, 2, 2, 1, 1, 0, 0],
];

/** Cuts and top-ups of some of the years. */
const throughYears = (chosen: readonly number[]): FlowGraph =>
  graphOf(
    [
      ...systems.map((id): NodeInput => ({ id, column: 0, side: 'releasing' })),
      ...chosen.map((year): NodeInput => ({ id: `${year}`, column: 1, side: 'passing' })),
      ...districts.map((id): NodeInput => ({ id, column: 2, side: 'receiving' })),
    ],
    chosen.flatMap((year) => {
      const y = years.indexOf(year);
      return [
        ...systems.map((system, s) => link(system, `${year}`, cut[s]![y]!)),
        ...districts.map((district, d) => link(`${year}`, district, toppedUp[y]![d]!)),
      ].filter(({ posts }) => posts > 0);
    }),
    'year',
  );

export const unitsYearsDistricts = throughYears(years);
export const firstYears = throughYears([2019, 2020]);
