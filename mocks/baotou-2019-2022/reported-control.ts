import { localised } from '../../src/domain/localised';
import { counted, reportedIn, rounded } from './printed';

const afterAdjustment = { text: localised('体制调整后', 'after the adjustment') };

/** F8–F12: duties handed down, one sub-bureau moved up. */
export const reportedControl = reportedIn('一·2', [
  {
    id: 'F8',
    topic: 'control',
    name: localised('交通管理交由属地的旗县区', 'Districts whose traffic management went to the locality'),
    value: counted(4),
    unit: 'count',
    note: localised('是哪四个，原文未列。', 'Which four is not stated.'),
  },
  {
    id: 'F9',
    topic: 'traffic',
    name: localised('上述四地的交通事故', 'Traffic accidents in those four'),
    value: rounded('18.9'),
    unit: 'percent',
    direction: 'down',
    compared: 'yoy',
    period: afterAdjustment,
    note: localised('比较的年份原文未列。', 'The years compared are not stated.'),
  },
  {
    id: 'F10',
    topic: 'traffic',
    name: localised(
      '查处的酒驾、无证驾驶、超载案件',
      'Drink-driving, unlicensed and overloading cases handled',
    ),
    value: rounded('15.6'),
    unit: 'percent',
    direction: 'down',
    compared: 'yoy',
    period: afterAdjustment,
    note: localised(
      '计的是查处数：减少可能因为违法少了，也可能因为查得少了。是否仅指上述四地，原文未写明。',
      'It counts enforcement: fewer cases may mean fewer offences or fewer checks. Whether it is of those four only is not said.',
    ),
  },
  {
    id: 'F11',
    topic: 'order',
    name: localised('居民对社会治安的满意度', 'Residents satisfied with public order'),
    value: rounded('95.5'),
    unit: 'percent',
    period: { from: 2021, to: 2021 },
    note: localised(
      '来自市政府部门年度公开评议；只有水平值，受访人数和上年数原文未列。',
      'From the city’s yearly public appraisal of departments; a level only: neither sample nor earlier value is stated.',
    ),
  },
  {
    id: 'F12',
    topic: 'control',
    name: localised(
      '上划市局的公安分局（白云矿区）',
      'Sub-bureau moved up to the city (Bayan mining district)',
    ),
    value: counted(1),
    unit: 'count',
    note: localised(
      '方向与下沉相反；上划年份及是否带编制，原文未列。',
      'The opposite of moving down; the year, and whether posts moved with it, are not stated.',
    ),
  },
]);
