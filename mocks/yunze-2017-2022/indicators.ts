import { balances } from '../../src/domain/ledger/balances';
import type { Indicator } from '../../src/domain/figures/indicator';
import { localised } from '../../src/domain/localised';
import type { UnitId } from '../../src/domain/ledger/unit';
import { parentIn } from '../../src/domain/ledger/unit';
import { bureauUnits } from './bureau';
import type { District } from './districts';
import { districts } from './districts';
import { invented } from './invented';
import { ledger } from './ledger';
import { openingOf } from './openings';
import { stations } from './stations';
import { summary } from './summary';

const { from, to } = summary.period;

type Value = Indicator['values'][number];

const byDistrict = (read: (district: District) => number): Pick<Indicator, 'values' | 'total'> => {
  const values = districts.map((district) => ({ unit: district.unit, value: read(district) }));
  return { values, total: values.reduce((sum, { value }) => sum + value, 0) };
};

const closing = balances(ledger, to);

function postsAtEnd(unit: UnitId): number {
  const found = closing.get(unit)?.balance;
  if (found?.known !== true) throw new Error(`the posts of ${unit} at the end are not known`);
  return found.posts;
}

/** People, not posts: what is authorised at the end less what is vacant. A closed unit has none to tell of. */
const staffInPost: readonly Value[] = [
  ...bureauUnits
    .filter(({ unit }) => unit.closed === undefined)
    .map(({ unit, vacant }) => ({ unit: unit.id, value: postsAtEnd(unit.id) - vacant })),
  ...districts.map(({ unit, vacant }) => ({ unit, value: postsAtEnd(unit) - vacant })),
];

const openingPosts: readonly Value[] = [
  ...bureauUnits.map(({ unit }) => unit.id),
  ...districts.map((d) => d.unit),
].map((unit) => ({ unit, value: openingOf(unit) }));

const stationsIn = ({ unit }: District): number =>
  stations.filter((station) => parentIn(station.unit, to) === unit).length;

export const indicators: readonly Indicator[] = [
  {
    id: 'residents',
    name: localised('常住人口', 'Residents'),
    unit: 'residents',
    ...invented,
    year: to,
    ...byDistrict((d) => d.residents),
  },
  {
    id: 'area',
    name: localised('面积', 'Area'),
    unit: 'square-kilometres',
    ...invented,
    ...byDistrict((d) => d.area),
  },
  {
    id: 'townships',
    name: localised('乡镇和街道', 'Townships and subdistricts'),
    unit: 'count',
    ...invented,
    ...byDistrict((d) => d.townships),
  },
  {
    id: 'calls',
    name: localised('接警数', 'Calls'),
    unit: 'count',
    ...invented,
    year: from,
    ...byDistrict((d) => d.calls),
    note: localised('逐年划转按此分到区县。', 'The yearly batches are shared among the districts by it.'),
  },
  {
    id: 'cases',
    name: localised('案件数', 'Cases'),
    unit: 'count',
    ...invented,
    year: from,
    ...byDistrict((d) => d.cases),
  },
  {
    id: 'stations',
    name: localised('派出所数', 'Police stations'),
    unit: 'count',
    ...invented,
    year: to,
    ...byDistrict(stationsIn),
  },
  {
    id: 'opening-posts',
    name: localised('期初编制', 'Opening posts'),
    unit: 'posts',
    ...invented,
    year: from - 1,
    values: openingPosts,
    note: localised('区县含所属派出所。', 'Districts with their stations.'),
  },
  {
    id: 'staff-in-post',
    name: localised('实有人数', 'Staff in post'),
    unit: 'count',
    ...invented,
    year: to,
    values: staffInPost,
    note: localised(
      '人数，不是编制；多于期末编制即超编。区县含所属派出所。',
      'People, not posts: more of them than posts at the end is over quota. Districts with their stations.',
    ),
  },
];
