import type { Split } from '../../src/domain/matrix/assemble-split';
import { refine } from '../../src/domain/matrix/assemble-split';
import type { FlowQuery } from '../../src/domain/flows/flow-graph';
import { between } from '../../src/domain/numbers/interval';
import type { Batch, Ledger } from '../../src/domain/ledger/ledger';
import { localised } from '../../src/domain/localised';
import type { Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';

/** A ledger of the same shape as the report on Baotou: one reported batch between two groups, split by assumption. */

const unit = (id: string, tier: Unit['tier'], parent?: string, more: Partial<Unit> = {}): Unit => ({
  id: unitId(id),
  name: localised(`单位${id}`, id),
  tier,
  parents: parent === undefined ? [] : [{ from: 2019, parent: unitId(parent) }],
  ...more,
});

export const systems = ['command', 'supervision', 'operations', 'support'];

/** Residents by district, census 2010. */
export const residents: ReadonlyMap<string, number> = new Map([
  ['donghe', 512_045],
  ['kundulun', 726_838],
  ['qingshan', 600_284],
  ['shiguai', 35_803],
  ['bayan-obo', 26_050],
  ['jiuyuan', 195_831],
  ['tumed', 276_453],
  ['guyang', 175_574],
  ['damao', 101_486],
]);

const units: readonly Unit[] = [
  unit('whole', 'group'),
  unit('releasing', 'group', 'whole'),
  unit('others', 'group', 'whole'),
  ...systems.map((system) => unit(`sys-${system}`, 'group', 'releasing', { system })),
  ...[...residents.keys()].map((district) => unit(district, 'county', 'others')),
  unit('releasing-rest', 'group', 'releasing', { residual: true }),
  unit('others-rest', 'group', 'others', { residual: true }),
];

export const reported: Batch = {
  id: 'b-2019-2022',
  period: { from: 2019, to: 2022 },
  title: localised('减上补下', 'Cut above, top up below'),
  basis: 'reported',
  entries: [
    { unit: unitId('releasing'), posts: -76 },
    { unit: unitId('others'), posts: 76 },
  ],
};

export const assumption = localised('按人口分配', 'In proportion to residents');

function splitOf(batch: Batch): Split {
  const split = refine(batch, {
    releasing: [
      {
        of: unitId('releasing'),
        method: 'equal',
        claims: systems.map((system) => ({ id: unitId(`sys-${system}`), weight: 1 })),
      },
    ],
    receiving: [
      {
        of: unitId('others'),
        method: 'sainte-lague',
        claims: [...residents].map(([id, weight]) => ({ id: unitId(id), weight })),
      },
    ],
    years: { method: 'equal', claims: ['2019', '2020', '2021', '2022'].map((id) => ({ id, weight: 1 })) },
    assumption,
  });
  if (!split.ok) throw new Error(JSON.stringify(split.problems));
  return split.value;
}

export const split = splitOf(reported);

export const baotouShape: Ledger = {
  dataset: 'baotou-shape',
  displayUnit: 'per-thousand',
  period: { from: 2019, to: 2022 },
  units,
  openings: [
    { unit: unitId('whole'), posts: 1000, basis: 'derived' },
    { unit: unitId('releasing'), posts: 475, basis: 'derived', interval: between(461, 490) },
    { unit: unitId('others'), posts: 525, basis: 'derived', interval: between(510, 539) },
  ],
  batches: [reported],
  refinements: [split.refinement],
};

export const wholePeriod: FlowQuery = {
  yearFrom: 2019,
  yearTo: 2022,
  upper: 'group',
  lower: 'group',
  via: 'none',
  top: 40,
};
