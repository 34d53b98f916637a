import { localised } from '../../src/domain/localised';
import { between } from '../../src/domain/numbers/interval';
import { atLeastCounted, counted, reportedIn } from './printed';

/** F40–F43: party work in the force. */
export const reportedParty = reportedIn('三·1', [
  {
    id: 'F40',
    topic: 'party',
    name: localised('重新调整的机关单位', 'Headquarters units restructured'),
    value: counted(3),
    unit: 'count',
    period: { from: 2022, to: 2022 },
    note: localised(
      '政治部、机关党委，以及负责巡察联络的办公室。',
      'The political department, the party committee of the headquarters and the disciplinary inspection liaison office.',
    ),
  },
  {
    id: 'F41',
    topic: 'party',
    name: localised('“第一议题”学习', '“First agenda” sessions'),
    value: counted(192),
    unit: 'count',
    note: localised('起止时间原文未列。', 'The period is not stated.'),
  },
  {
    id: 'F42',
    topic: 'party',
    name: localised('政治轮训覆盖面', 'Officers covered by political rotation training'),
    value: counted(100),
    unit: 'percent',
    note: localised(
      '原文用文字说明全员参加，未印百分数。',
      'Said in words, all officers; no percentage is printed.',
    ),
  },
  {
    id: 'F43',
    topic: 'party',
    name: localised('出台的管理制度', 'Management rules issued'),
    value: atLeastCounted(4),
    unit: 'count',
    note: localised(
      '点名四项：政治要件办理、工作规则、党员十二分制、八小时以外监督；未列尽。',
      'Four are named: handling of political matters, working rules, the twelve-point system for party members, supervision off duty; the list is open.',
    ),
  },
]);

/** F44–F45: law in the force. */
export const reportedLaw = reportedIn('三·2', [
  {
    id: 'F44',
    topic: 'law',
    name: localised('法制机构设置覆盖率', 'Coverage of legal units'),
    value: {
      kind: 'single',
      is: { magnitude: 80, digits: 0, interval: between(80, 100), bound: 'at-least' },
    },
    unit: 'percent',
    note: localised(
      '范围含市局、旗县区和专业分局；原文只给下限。',
      'City, county and specialised sub-bureaus; only a lower bound is given.',
    ),
  },
  {
    id: 'F45',
    topic: 'law',
    name: localised('投入使用的办案管理中心', 'Case-handling centres in use'),
    value: counted(11),
    unit: 'count',
    note: localised(
      '同段还列有：与检察机关的协作机制、任前考法、竞争上岗。',
      'The same paragraph names a mechanism with the procuratorates, a law examination before appointment and competitive selection.',
    ),
  },
]);
