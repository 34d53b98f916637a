import { localised } from '../../src/domain/localised';
import type { Unit, UnitId } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { districts } from './districts';
import { periodOf } from './reported-readings';
import { systems } from './systems';

const { from } = periodOf('F14');

export const wholeSystem = unitId('system');
export const releasing = unitId('releasing');
export const others = unitId('others');

const under = (parent: UnitId): Pick<Unit, 'parents'> => ({ parents: [{ from, parent }] });

const groups: readonly Unit[] = [
  { id: wholeSystem, name: localised('全市公安系统', 'Whole police system'), tier: 'group', parents: [] },
  { id: releasing, name: localised('划出单位', 'Releasing units'), tier: 'group', ...under(wholeSystem) },
  {
    id: others,
    name: localised('其余单位（含接收单位）', 'All other units (receiving included)'),
    tier: 'group',
    ...under(wholeSystem),
  },
];

/**
 * The releasing units by system. Which units gave posts is not stated, so a system stands here for those of its units
 * that did; whatever fits none of the four is in the residual member, and the systems alone are not the 475.
 */
export const systemUnits: readonly Unit[] = systems.map(({ id, name }) => ({
  id: unitId(`sys-${id}`),
  name,
  tier: 'group',
  system: id,
  ...under(releasing),
}));

/**
 * The bureaus of the districts, under the names of the districts. Bayan Obo keeps one parent: what moved up to the
 * city (F12, R4) is the line of control, in a year that is not stated, and nothing says that posts were moved with
 * it; it is a duty that moved, and stays out of the ledger.
 */
export const districtUnits: readonly Unit[] = districts.map(({ unit, adcode, name, short }) => ({
  id: unit,
  name,
  ...(short && { short }),
  tier: 'county',
  adcode,
  ...under(others),
}));

const residuals: readonly Unit[] = [
  {
    id: unitId('releasing-rest'),
    name: localised('划出单位中未列单位', 'Releasing units not listed'),
    tier: 'group',
    residual: true,
    ...under(releasing),
  },
  {
    id: unitId('others-rest'),
    name: localised('其余单位中未接收编制的单位', 'Other units that received nothing'),
    tier: 'group',
    residual: true,
    ...under(others),
  },
];

export const units: readonly Unit[] = [...groups, ...systemUnits, ...districtUnits, ...residuals];
