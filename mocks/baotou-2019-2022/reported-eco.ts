import { localised } from '../../src/domain/localised';
import { claim, counted, reportedIn } from './printed';

const in2021 = { from: 2021, to: 2021 };

/** F27–F32: environment, food, drug and forest crime. */
export const reportedEco = reportedIn('二·2', [
  {
    id: 'F27',
    topic: 'eco',
    name: localised(
      '市级综合执法行动支队设立年份',
      'Year the city’s Joint Enforcement Detachment was set up',
    ),
    value: counted(2015),
    unit: 'year',
    period: { from: 2015, to: 2015 },
    note: localised('旗县区一级当时未配齐。', 'The county level was incomplete at the time.'),
  },
  {
    id: 'F28',
    topic: 'eco',
    name: localised('森林公安划入公安系统', 'Forest police moved into the system'),
    value: claim,
    unit: 'posts',
    period: { from: 2019, text: localised('2019 年以后', 'from 2019') },
    note: localised(
      '职责、机构、编制一并由林业部门划入；编制数原文未列。',
      'Duties, units and posts came from the forestry bureau; the number of posts is not stated.',
    ),
  },
  {
    id: 'F29',
    topic: 'eco',
    name: localised(
      '食药环森与知识产权打击体系的层级',
      'Tiers of the environment, food, drug, forest and IP crime system',
    ),
    value: counted(3),
    unit: 'count',
    note: localised('市一级、旗县区一级、苏木乡镇（街道）一级。', 'City, county and township (subdistrict).'),
  },
  {
    id: 'F30',
    topic: 'eco',
    name: localised('侦破的食药环刑事案件', 'Environment, food and drug criminal cases solved'),
    value: counted(58),
    unit: 'count',
    period: in2021,
  },
  {
    id: 'F31',
    topic: 'eco',
    name: localised('食药环案件处理人数', 'Persons dealt with in those cases'),
    value: counted(113),
    unit: 'count',
    period: in2021,
  },
  {
    id: 'F32',
    topic: 'eco',
    name: localised('食药环案件冻结资金', 'Funds frozen in those cases'),
    value: { kind: 'single', is: { magnitude: 2, digits: 0, bound: 'more-than' } },
    unit: 'hundred-million-yuan',
    period: in2021,
    note: localised('原文只给下限。', 'Only a lower bound is given.'),
  },
]);
