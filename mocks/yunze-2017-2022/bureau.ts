import { localised } from '../../src/domain/localised';
import type { Unit, UnitId } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { bureauRows } from './bureau-rows';
import { summary } from './summary';
import type { SystemId } from './systems';
import { systems } from './systems';

const { from } = summary.period;

export const bureauUnit = (id: string): UnitId => unitId(`c-${id}`);
export const systemGroup = (system: SystemId): UnitId => unitId(`sys-${system}`);

/** A unit of the bureau with what the table says of its posts. */
export interface BureauUnit {
  readonly unit: Unit;
  /** At the start of 2017. */
  readonly posts: number;
  /** By the pooled batch of each year, from 2017. */
  readonly cuts: readonly number[];
  readonly vacant: number;
}

/** The unit that went to another system, and when: where it works follows from its parents, so it names no system. */
export const systemMoved = {
  unit: bureauUnit('technology'),
  to: systemGroup('support'),
  from: 2020,
};

function placeOf(id: UnitId, system: SystemId): Pick<Unit, 'parents' | 'system'> {
  const first = { from, parent: systemGroup(system) };
  if (id !== systemMoved.unit) return { system, parents: [first] };
  return { parents: [first, { from: systemMoved.from, parent: systemMoved.to }] };
}

export const bureauUnits: readonly BureauUnit[] = systems.flatMap(({ id: system }) =>
  bureauRows[system].map(([id, zhCN, en, posts, cuts, vacant, closed]) => {
    const unit = bureauUnit(id);
    const name = localised(zhCN, en);
    const end = closed === undefined ? {} : { closed };
    return { unit: { id: unit, name, tier: 'city', ...placeOf(unit, system), ...end }, posts, cuts, vacant };
  }),
);
