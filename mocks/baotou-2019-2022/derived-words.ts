import type { AssumptionKey } from '../../src/domain/figures/derivation';
import { notItemised } from '../../src/domain/figures/derive-indicators';
import type { Topic } from '../../src/domain/figures/figure';
import type { Localised } from '../../src/domain/localised';
import { localised } from '../../src/domain/localised';
import { reportedReadings } from './reported-readings';

export const assumptionWords: Readonly<Record<AssumptionKey, Localised>> = {
  'same-posts-before': localised(
    '假设两个分母计的是同一种编制，且都是调整前的总数。',
    'Assumes that both denominators count the same kind of post and are totals before the moves.',
  ),
  'even-pace': localised(
    '假设四年匀速下沉。',
    'Assumes that the moves were spread evenly over the four years.',
  ),
  'net-reduction': localised(
    '假设减少的机构数是净数，且精简比例以精简前的机构数为基数。',
    'Assumes that the number of departments is a net reduction and that the ratio is of the departments before.',
  ),
  'losses-of-filed-cases': localised(
    '假设损失指金额，且与立案数属于同一批案件。',
    'Assumes that losses are money and belong to the very cases counted as filed.',
  ),
  'nested-services': localised(
    '假设全程网办的服务都包含在一网通办的服务之内。',
    'Assumes that the services fully online are part of those on one network.',
  ),
};

interface DerivedWords {
  readonly topic: Topic;
  readonly name: Localised;
  /** A change against the year before, as what it follows from. */
  readonly compared?: 'yoy';
  readonly note?: Localised;
}

const unlisted = notItemised(reportedReadings.F5, reportedReadings.mergers);

/** What each derived figure is called and what to beware of, by its id. */
export const derivedWords: ReadonlyMap<string, DerivedWords> = new Map<string, DerivedWords>([
  ['D1', { topic: 'posts', name: localised('划出单位占全系统（调整前）', 'Releasing units, share before') }],
  ['D2', { topic: 'posts', name: localised('划出单位占全系统（调整后）', 'Releasing units, share after') }],
  [
    'D3',
    {
      topic: 'posts',
      name: localised(
        '其余单位（含接收单位）占全系统（调整前）',
        'All other units (receiving included), share before',
      ),
      note: localised(
        '其余单位不等于旗县区：还包含未划出编制的市级单位。',
        'Not the districts alone: city units that gave nothing are in it too.',
      ),
    },
  ],
  [
    'D4',
    {
      topic: 'posts',
      name: localised(
        '其余单位（含接收单位）占全系统（调整后）',
        'All other units (receiving included), share after',
      ),
      note: localised(
        '在取整区间内，其余单位调整前后都已过半。',
        'Over the whole interval the others were above half before as well as after.',
      ),
    },
  ],
  [
    'D5',
    {
      topic: 'posts',
      name: localised('其余单位（含接收单位）的增幅', 'Growth of all other units (receiving included)'),
    },
  ],
  [
    'D6',
    {
      topic: 'posts',
      name: localised('划出单位的减幅', 'Shrinkage of the releasing units'),
      note: localised('即报告中的 F16。', 'F16 of the report as it stands.'),
    },
  ],
  [
    'D7',
    {
      topic: 'posts',
      name: localised('划出单位与其余单位之比', 'Releasing units to all other units'),
    },
  ],
  [
    'D8',
    {
      topic: 'posts',
      name: localised('占比的移动', 'Shift of shares'),
      note: localised(
        '划出单位减，其余单位增，幅度相同。',
        'Down for the releasing units, up for the others, alike.',
      ),
    },
  ],
  [
    'D9',
    {
      topic: 'posts',
      name: localised('匀速下沉时每年的移动', 'Pace a year if spread evenly'),
      note: localised('各年实际数原文未列。', 'The true numbers by year are not stated.'),
    },
  ],
  ['D10', { topic: 'structure', name: localised('内设机构数', 'Internal departments') }],
  [
    'D11',
    {
      topic: 'structure',
      name: localised('三处点名合并所涉的单位', 'Units named in the three mergers'),
      note: localised(
        `若 F5 的 ${reportedReadings.F5} 个为净数，另有 ${unlisted} 个原文未列。`,
        `If the ${reportedReadings.F5} of F5 are net, ${unlisted} of them are not itemised.`,
      ),
    },
  ],
  [
    'D12',
    {
      topic: 'fraud',
      name: localised('电信网络诈骗破案数为 2020 年的倍数', 'Fraud cases solved, multiple of 2020'),
      note: localised(
        'F24 与 F50 相互矛盾，两个结果并列，不取其一。',
        'F24 and F50 conflict: both results stand side by side, neither is preferred.',
      ),
    },
  ],
  [
    'D13',
    {
      topic: 'fraud',
      name: localised('每起立案诈骗的平均损失', 'Mean loss per filed fraud case'),
      compared: 'yoy',
    },
  ],
  ['D14', { topic: 'economic', name: localised('每起经济案件挽回的损失', 'Recovered per economic case') }],
  [
    'D15a',
    {
      topic: 'eco',
      name: localised('每起食药环案件处理的人数', 'Persons per environment, food or drug case'),
    },
  ],
  [
    'D15b',
    {
      topic: 'eco',
      name: localised('每起食药环案件冻结的资金', 'Funds frozen per environment, food or drug case'),
      note: localised('F32 只给下限，结果也是下限。', 'F32 is a lower bound, and so is this.'),
    },
  ],
  [
    'D16',
    {
      topic: 'services',
      name: localised('全程网办占一网通办', 'Fully online, share of those on one network'),
    },
  ],
]);
