import { localised } from '../../src/domain/localised';
import type { Body, Reorganisation } from '../../src/domain/figures/reorganisation';
import { invented } from './invented';

const bodies = (count: number, zhCN: string, en: string): Body => ({
  name: localised(zhCN, en),
  count: { magnitude: count, digits: 0 },
});

const body = (zhCN: string, en: string): Body => bodies(1, zhCN, en);

const made = (change: Omit<Reorganisation, 'basis' | 'source'>): Reorganisation => ({
  ...change,
  ...invented,
});

/** O1–O8: what was merged, created, taken in or handed over. Weights are numbers of units, never posts. */
export const reorganisations: readonly Reorganisation[] = [
  made({
    id: 'O1',
    kind: 'merge',
    year: 2018,
    before: [body('指挥中心', 'Command Centre'), body('情报中心', 'Intelligence Centre')],
    after: [body('情报指挥中心', 'Intelligence and Command Centre')],
    tiers: ['city'],
  }),
  made({
    id: 'O2',
    kind: 'merge',
    year: 2019,
    before: [
      body('督察支队', 'Police Supervision Detachment'),
      body('审计科', 'Audit Section'),
      body('信访科', 'Petitions Section'),
    ],
    after: [body('督察支队', 'Police Supervision Detachment')],
    tiers: ['city'],
    note: localised('沿用其中一个旧名。', 'The survivor keeps one of the old names.'),
  }),
  made({
    id: 'O3',
    kind: 'transfer-in',
    year: 2019,
    before: [body('市林业局森林公安机构', 'Forest police of the forestry bureau')],
    after: [
      body('森林公安支队', 'Forest Police Detachment'),
      bodies(4, '县公安局森林警察大队', 'Forest brigades of county bureaus'),
    ],
    tiers: ['city', 'county'],
  }),
  made({
    id: 'O4',
    kind: 'restructure',
    year: 2020,
    before: [body('科技信息化支队（决策指挥体系）', 'Science and Technology Detachment (Command)')],
    after: [body('科技信息化支队（服务保障体系）', 'Science and Technology Detachment (Support)')],
    tiers: ['city'],
    note: localised('连同全部编制改属另一体系。', 'It goes to another system with all its posts.'),
  }),
  made({
    id: 'O5',
    kind: 'convert',
    year: 2020,
    before: [bodies(4, '市局派驻交警大队', 'Traffic brigades of the bureau')],
    after: [bodies(4, '区县交警大队', 'Traffic brigades of districts')],
    tiers: ['city', 'county'],
  }),
  made({
    id: 'O6',
    kind: 'reorganise',
    year: 2020,
    before: [body('黄泥塘派出所（石渡县）', 'Huangnitang station (Shidu)')],
    after: [body('黄泥塘派出所（云麓区）', 'Huangnitang station (Yunlu)')],
    tiers: ['station'],
    note: localised('随乡镇划归，编制一并转入。', 'It goes with its town, and its posts with it.'),
  }),
  made({
    id: 'O7',
    kind: 'create',
    year: 2021,
    before: [],
    after: [body('反诈中心', 'Anti-Fraud Centre')],
    tiers: ['city'],
  }),
  made({
    id: 'O8',
    kind: 'streamline',
    before: [bodies(96, '内设机构', 'Internal departments')],
    after: [bodies(71, '内设机构', 'Internal departments')],
    tiers: ['city'],
  }),
];
