import type { Indicator } from '../../src/domain/figures/indicator';
import { localised } from '../../src/domain/localised';
import type { District } from './districts';
import { districts } from './districts';

const valuesOf = (read: (district: District) => number | undefined): Indicator['values'] =>
  districts.flatMap((district) => {
    const value = read(district);
    return value === undefined ? [] : [{ unit: district.unit, value }];
  });

/** Published for the whole city. */
const cityArea = 27_768;
const cityCensus2010 = 2_650_364;
const cityCensus2020 = 2_709_378;

const developmentZone = localised(
  '稀土高新区是开发区，计入青山区。',
  'The Rare Earth High-tech Zone is a development zone counted inside Qingshan.',
);

const publicIndicators: readonly Indicator[] = [
  {
    id: 'census-2010',
    name: localised('常住人口（2010 年普查）', 'Residents (census 2010)'),
    unit: 'residents',
    basis: 'external',
    source: {
      kind: 'public',
      title: localised('第六次全国人口普查（2010 年）', 'Sixth National Population Census (2010)'),
    },
    year: 2010,
    values: valuesOf((d) => d.census2010),
    total: cityCensus2010,
    note: developmentZone,
  },
  {
    id: 'census-2020',
    name: localised('常住人口（2020 年普查）', 'Residents (census 2020)'),
    unit: 'residents',
    basis: 'external',
    source: {
      kind: 'public',
      title: localised('第七次全国人口普查（2020 年）', 'Seventh National Population Census (2020)'),
    },
    year: 2020,
    values: valuesOf((d) => d.census2020),
    total: cityCensus2020,
    note: localised(
      '只列已核实的旗县区，其余留空待填；合计为全市公布数，不等于已列各数之和。',
      'Confirmed districts only, the others are left empty to be filled in; the total is the city’s published one, not the sum of what is listed.',
    ),
  },
  {
    id: 'area',
    name: localised('面积', 'Area'),
    unit: 'square-kilometres',
    basis: 'external',
    source: {
      kind: 'public',
      title: localised('包头市行政区域面积（官方统计）', 'Area of Baotou by district (official statistics)'),
    },
    values: valuesOf((d) => d.area),
    total: cityArea,
    note: localised(
      '面积与人口方向相反：面积最大的达茂旗，人口所占很少。稀土高新区计入青山区。',
      'Area and population pull in opposite directions: the largest banner, Darhan Muminggan, has few of the people. The Rare Earth High-tech Zone is counted inside Qingshan.',
    ),
  },
  {
    id: 'townships',
    name: localised('苏木乡镇和街道', 'Townships and subdistricts'),
    unit: 'count',
    basis: 'external',
    source: {
      kind: 'public',
      title: localised(
        '包头市行政区划（官方统计）',
        'Administrative divisions of Baotou (official statistics)',
      ),
    },
    values: valuesOf((d) => d.townships),
  },
];

/** A column that no public source fills. */
const toBeFilledIn = (id: string, zhCN: string, en: string, unit: Indicator['unit']): Indicator => ({
  id,
  name: localised(zhCN, en),
  unit,
  basis: 'imported',
  source: {
    kind: 'assumption',
    text: localised('分旗县区的数未公开，由使用者填入。', 'Not public by district; filled in by the user.'),
  },
  values: [],
});

/** What is known of the districts, and the columns left to the user. None of it is in the report. */
export const indicators: readonly Indicator[] = [
  ...publicIndicators,
  toBeFilledIn('calls', '接警数', 'Calls', 'count'),
  toBeFilledIn('cases', '案件数', 'Cases', 'count'),
  toBeFilledIn('posts', '现有编制', 'Existing posts', 'posts'),
  toBeFilledIn('stations', '派出所数', 'Police stations', 'count'),
];
