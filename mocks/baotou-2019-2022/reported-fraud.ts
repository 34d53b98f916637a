import { localised } from '../../src/domain/localised';
import { atLeastCounted, counted, reportedIn, rounded } from './printed';

const in2021 = { from: 2021, to: 2021 };
const by2021 = { to: 2021, text: localised('至 2021 年', 'by 2021') };
const cumulative = { text: localised('累计', 'cumulative') };

/** F19–F26: direct investigation sub-bureaus and telecom fraud. */
export const reportedFraud = reportedIn('二·1', [
  {
    id: 'F19',
    topic: 'structure',
    name: localised('新设的直属侦查分局', 'Direct investigation sub-bureaus created'),
    value: counted(3),
    unit: 'count',
    period: by2021,
    note: localised(
      '做法获中央政法委肯定，并向全国推广。',
      'Endorsed by the Central Political and Legal Affairs Commission for spreading nationally.',
    ),
  },
  {
    id: 'F20',
    topic: 'structure',
    name: localised('直属侦查分局内设的大队', 'Brigades inside those sub-bureaus'),
    value: atLeastCounted(1),
    unit: 'count',
    period: by2021,
    note: localised(
      '只点名大数据侦查大队；其余原文未列。',
      'Only the big-data investigation brigade is named; the others are not stated.',
    ),
  },
  {
    id: 'F21',
    topic: 'fraud',
    name: localised('直属侦查分局的重点领域', 'Priority fields of those sub-bureaus'),
    value: atLeastCounted(4),
    unit: 'count',
    note: localised(
      '点名四项：电信诈骗、经济犯罪、毒品、扫黑除恶；未列尽。',
      'Four are named: telecom fraud, economic crime, drugs, organised crime; the list is open.',
    ),
  },
  {
    id: 'F22',
    topic: 'fraud',
    name: localised('电信网络诈骗立案数', 'Telecom and online fraud cases filed'),
    value: rounded('8.3'),
    unit: 'percent',
    direction: 'down',
    compared: 'yoy',
    period: in2021,
  },
  {
    id: 'F23',
    topic: 'fraud',
    name: localised('电信网络诈骗损失', 'Telecom and online fraud losses'),
    value: rounded('7.9'),
    unit: 'percent',
    direction: 'down',
    compared: 'yoy',
    period: in2021,
    note: localised('原文称“损失数”，应为金额。', 'Given as a loss figure; presumably money.'),
  },
  {
    id: 'F24',
    topic: 'fraud',
    name: localised('电信网络诈骗破案数', 'Telecom and online fraud cases solved'),
    value: rounded('345'),
    unit: 'percent',
    direction: 'up',
    compared: 'yoy',
    period: in2021,
    conflictsWith: ['F50'],
    note: localised(
      '同一数量，文末另作 354%（F50）；两个取整区间不相交，不能同时成立。',
      'The closing paragraph gives 354% for the same quantity (F50); the rounding intervals do not overlap, so both cannot be right.',
    ),
  },
  {
    id: 'F25',
    topic: 'fraud',
    name: localised('推送的预警短信', 'Warning messages sent'),
    value: rounded('175'),
    unit: 'ten-thousand-messages',
    period: cumulative,
    note: localised('累计的起点原文未列。', 'The start of the count is not stated.'),
  },
  {
    id: 'F26',
    topic: 'fraud',
    name: localised('止付资金', 'Payments stopped'),
    value: rounded('7.9'),
    unit: 'hundred-million-yuan',
    period: cumulative,
    note: localised('累计的起点原文未列。', 'The start of the count is not stated.'),
  },
]);
