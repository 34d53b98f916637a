import { localised } from '../../src/domain/localised';
import { claim, counted, countedChange, reportedIn, rounded } from './printed';

/** F1–F7: departments merged and abolished. */
export const reportedStreamlining = reportedIn('一·1', [
  {
    id: 'F1',
    topic: 'structure',
    name: localised('新机构的体系', 'Systems of the new structure'),
    value: counted(4),
    unit: 'count',
    note: localised(
      '决策指挥体系、管理监督体系、警务实战体系、保障支援体系。',
      'Command, supervision, operations and support.',
    ),
  },
  {
    id: 'F2',
    topic: 'structure',
    name: localised('组建情报指挥中心', 'Intelligence and Command Centre formed'),
    value: countedChange(2, 1),
    unit: 'count',
    note: localised('由情报中心、指挥中心合并。', 'From the intelligence centre and the command centre.'),
  },
  {
    id: 'F3',
    topic: 'structure',
    name: localised('组建督察审计信访支队', 'Supervision, Audit and Petitions Detachment formed'),
    value: countedChange(3, 1),
    unit: 'count',
    note: localised(
      '原为一个支队（督察）、两个科（信访、审计）。',
      'From one detachment (police supervision) and two sections (petitions, audit).',
    ),
  },
  {
    id: 'F4',
    topic: 'structure',
    name: localised('技侦与网安两支队合并', 'Technical investigation and network security merged'),
    value: countedChange(2, 1),
    unit: 'count',
    note: localised(
      '合并后沿用“技术侦查支队”旧名，不再另立新名。',
      'The merged detachment keeps one of the old names, Technical Investigation.',
    ),
  },
  {
    id: 'F5',
    topic: 'structure',
    name: localised('合并、撤销的内设机构', 'Internal departments merged or abolished'),
    value: counted(26),
    unit: 'count',
    note: localised(
      '范围为市局机关和直属支队。毛数还是净数，原文未列；点名的三处合并只是举例。综合管理机构受限，执法勤务机构得到倾斜。',
      'In the bureau headquarters and its directly affiliated detachments. Whether gross or net is not stated; the three mergers named are examples. General management departments are limited in favour of law-enforcement ones.',
    ),
  },
  {
    id: 'F6',
    topic: 'structure',
    name: localised('内设机构精简比例', 'Reduction ratio of internal departments'),
    value: rounded('31'),
    unit: 'percent',
    direction: 'down',
    note: localised(
      '基数原文未列，应为精简前的机构数。',
      'The base is not stated; presumably the departments before.',
    ),
  },
  {
    id: 'F7',
    topic: 'structure',
    name: localised(
      '情指情舆平台：融合通讯调度领先全区',
      'Intelligence platform: led the region in converged-communications dispatch',
    ),
    value: claim,
    unit: 'none',
    note: localised('只有表述，没有数字。', 'A claim without a number.'),
  },
]);
