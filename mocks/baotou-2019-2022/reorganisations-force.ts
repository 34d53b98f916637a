import { localised } from '../../src/domain/localised';
import type { Body, Reorganisation } from '../../src/domain/figures/reorganisation';
import { bodies, body, reportedChange, uncounted } from './bodies';

const headquartersUnits: readonly Body[] = [
  body('机关党委', 'Party Committee of the Headquarters'),
  body('巡察工作联络办公室', 'Disciplinary Inspection Liaison Office'),
  body('政治部', 'Political Department'),
];

/** O10–O13: the management of the force. */
export const reorganisationsForce: readonly Reorganisation[] = [
  reportedChange('三·1', {
    id: 'O10',
    kind: 'restructure',
    before: headquartersUnits,
    after: headquartersUnits,
    tiers: ['city'],
    figures: ['F40'],
    year: 2022,
    note: localised('名称未变，内部机构和职责调整。', 'Names kept; units and duties inside them changed.'),
  }),
  reportedChange('三·2', {
    id: 'O11',
    kind: 'create',
    before: [],
    after: [body('执法管理委员会', 'Law Enforcement Management Committee')],
    tiers: ['city'],
  }),
  reportedChange('三·2', {
    id: 'O12',
    kind: 'create',
    before: [],
    after: [bodies(11, '执法办案管理中心', 'Case-handling management centres')],
    tiers: ['city'],
    figures: ['F45'],
    note: localised('为全市总数，设在哪些单位原文未列。', 'In the whole city; at which units is not stated.'),
  }),
  reportedChange('三·2', {
    id: 'O13',
    kind: 'merge-duties',
    before: [
      uncounted('法制职责', 'Legal duties'),
      uncounted('案件管理职责', 'Case management duties'),
      uncounted('案件督察职责', 'Case supervision duties'),
    ],
    after: [uncounted('法制支队（大队）', 'Legal detachments (brigades)')],
    tiers: ['city', 'county', 'specialised'],
    figures: ['F44'],
    note: localised(
      '设置覆盖率不低于 80%（F44）；个数原文未列。',
      'Coverage at least 80% (F44); their number is not stated.',
    ),
  }),
];
