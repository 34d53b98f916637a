import { localised } from '../../src/domain/localised';
import type { Reorganisation } from '../../src/domain/figures/reorganisation';
import { body, reportedChange, uncounted } from './bodies';

/** O5–O9: specialised bodies. */
export const reorganisationsSpecialised: readonly Reorganisation[] = [
  reportedChange('二·1', {
    id: 'O5',
    kind: 'convert',
    before: [uncounted('原治安分局', 'Former public-order sub-bureaus')],
    after: [
      body('直属侦查一分局', 'First Direct Investigation Sub-bureau'),
      body('直属侦查二分局', 'Second Direct Investigation Sub-bureau'),
      body('直属侦查三分局', 'Third Direct Investigation Sub-bureau'),
    ],
    tiers: ['city-direct'],
    figures: ['F19', 'F20'],
    note: localised(
      '原治安分局管公共交通和大型企业，个数原文未列；新分局内设大数据侦查大队等。',
      'The former sub-bureaus served transit and large enterprises, their number is not stated; inside the new ones are a big-data investigation brigade and others.',
    ),
  }),
  reportedChange('二·2', {
    id: 'O6',
    kind: 'transfer-in',
    before: [uncounted('林业部门的森林公安', 'Forest police of the forestry bureau')],
    after: [uncounted('食药环森与知识产权打击体系', 'Environment, food, drug, forest and IP crime system')],
    tiers: ['city', 'county', 'township'],
    figures: ['F28', 'F29'],
    note: localised('划入的机构数和编制数原文未列。', 'How many units and posts came in is not stated.'),
  }),
  reportedChange('二·2', {
    id: 'O7',
    kind: 'extend',
    before: [body('市综合执法行动支队', 'Joint Enforcement Detachment of the city')],
    after: [
      uncounted(
        '市、旗县区、苏木乡镇（街道）各级队伍',
        'Teams of the city, the counties and the townships (subdistricts)',
      ),
    ],
    tiers: ['city', 'county', 'township'],
    figures: ['F27', 'F29'],
    note: localised(
      '市级 2015 年设立，旗县区一级当时未配齐。',
      'Set up at city level in 2015; the county level was incomplete.',
    ),
  }),
  reportedChange('二·3', {
    id: 'O8',
    kind: 'create',
    before: [],
    after: [uncounted('旗县区经济侦查大队', 'Economic crime brigades in county bureaus')],
    tiers: ['county'],
    figures: ['F33'],
    note: localised('个数原文未列。', 'Their number is not stated.'),
  }),
  reportedChange('二·3', {
    id: 'O9',
    kind: 'create',
    before: [],
    after: [body('行政审批科', 'Administrative Approval Section')],
    tiers: ['city'],
    figures: ['F37'],
    note: localised('设在市政务大厅。', 'In the city’s service hall.'),
  }),
];
