import { localised } from '../../src/domain/localised';
import type { Statement } from './printed';
import { counted, reportedIn, rounded } from './printed';

const yearOnYear = {
  unit: 'percent',
  compared: 'yoy',
  period: { from: 2021, to: 2021 },
} as const satisfies Partial<Statement>;

/** F46–F50: results of 2021 in the closing paragraph. */
export const reportedClosing = reportedIn('文末', [
  {
    id: 'F46',
    topic: 'order',
    name: localised(
      '自治区内的位次：打击电诈、侦破命案',
      'Regional rank: acting against fraud; solving homicides',
    ),
    value: counted(1),
    unit: 'rank',
    period: { from: 2021, to: 2021 },
    note: localised('两项均为首位。', 'First in both.'),
  },
  {
    id: 'F47',
    topic: 'order',
    name: localised('治安案件', 'Public-order cases'),
    value: rounded('2.4'),
    direction: 'down',
    ...yearOnYear,
  },
  {
    id: 'F48',
    topic: 'order',
    name: localised('刑事案件破案数', 'Criminal cases solved'),
    value: rounded('15.4'),
    direction: 'up',
    ...yearOnYear,
  },
  {
    id: 'F49',
    topic: 'order',
    name: localised('侵财案件破案数', 'Property cases solved'),
    value: rounded('99.3'),
    direction: 'up',
    ...yearOnYear,
  },
  {
    id: 'F50',
    topic: 'fraud',
    name: localised('电信网络诈骗破案数', 'Telecom and online fraud cases solved'),
    value: rounded('354'),
    direction: 'up',
    ...yearOnYear,
    conflictsWith: ['F24'],
    note: localised(
      '同一数量，前文作 345%（F24）；两个取整区间不相交，不能同时成立。',
      'An earlier paragraph gives 345% for the same quantity (F24); the rounding intervals do not overlap, so both cannot be right.',
    ),
  },
]);
