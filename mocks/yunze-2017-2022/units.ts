import { localised } from '../../src/domain/localised';
import type { Unit, UnitId } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { bureauUnits, systemGroup } from './bureau';
import { districts } from './districts';
import { stations } from './stations';
import { summary } from './summary';
import { systems } from './systems';

export const wholeSystem = unitId('system');
export const bureau = unitId('bureau');
export const counties = unitId('counties');
export const forestry = unitId('forestry');
export const justice = unitId('justice');

const under = (parent: UnitId): Pick<Unit, 'parents'> => ({
  parents: [{ from: summary.period.from, parent }],
});

const groups: readonly Unit[] = [
  { id: wholeSystem, name: localised('全市公安系统', 'Whole police system'), tier: 'group', parents: [] },
  {
    id: bureau,
    name: localised('市局机关和直属单位', 'Bureau headquarters and its units'),
    short: localised('市局', 'Bureau'),
    tier: 'group',
    ...under(wholeSystem),
  },
  {
    id: counties,
    name: localised('各区县公安（分）局', 'District and county bureaus'),
    short: localised('区县', 'Districts'),
    tier: 'group',
    ...under(wholeSystem),
  },
];

const systemGroups: readonly Unit[] = systems.map(({ id, name }) => ({
  id: systemGroup(id),
  name,
  tier: 'group',
  system: id,
  ...under(bureau),
}));

const districtUnits: readonly Unit[] = districts.map(({ unit, adcode, name }) => ({
  id: unit,
  name,
  tier: 'county',
  adcode,
  ...under(counties),
}));

/** Posts come from the one and leave for the other; what they have themselves is none of this ledger's business. */
const outsiders: readonly Unit[] = [
  { id: forestry, name: localised('市林业局', 'Forestry bureau'), tier: 'outside', parents: [] },
  { id: justice, name: localised('市司法局', 'Justice bureau'), tier: 'outside', parents: [] },
];

export const units: readonly Unit[] = [
  ...groups,
  ...systemGroups,
  ...bureauUnits.map(({ unit }) => unit),
  ...districtUnits,
  ...stations.map(({ unit }) => unit),
  ...outsiders,
];
