import type { Duty } from '../../src/domain/figures/duty';
import { localised } from '../../src/domain/localised';

const bureau = localised('市公安局', 'Municipal bureau');
const headquarters = localised('市局机关', 'Headquarters of the municipal bureau');

const reportedIn = (section: string, duty: Omit<Duty, 'basis' | 'source'>): Duty => ({
  ...duty,
  basis: 'reported',
  source: { kind: 'report', section },
});

/** R1–R8. Only R3 carries a number; moves of duties have no width and are never summed. */
export const duties: readonly Duty[] = [
  reportedIn('一·2', {
    id: 'R1',
    name: localised('四个旗县区的交通管理', 'Traffic management in four districts'),
    to: localised('属地', 'The locality'),
    direction: 'down',
    figures: ['F8', 'F9'],
    note: localised('由市级哪个单位下放，原文未列。', 'Which unit of the city handed it down is not stated.'),
  }),
  reportedIn('一·2', {
    id: 'R2',
    name: localised('街面巡逻（职责连同人员）', 'Street patrol (duties and staff)'),
    from: bureau,
    to: localised('市区各公安分局', 'Urban sub-bureaus'),
    direction: 'down',
    note: localised('人员数原文未列。', 'The number of staff is not stated.'),
  }),
  reportedIn('一·3', {
    id: 'R3',
    name: localised('编制', 'Staffing quota'),
    from: headquarters,
    to: localised('旗县区公安（分）局', 'Banner, county and district bureaus and sub-bureaus'),
    direction: 'down',
    figures: ['F15', 'F16'],
    note: localised(
      '只有两个比例，无编制数，也无分单位、分年度的数。',
      'Two ratios only: no number of posts, and none by unit or year.',
    ),
  }),
  reportedIn('一·2', {
    id: 'R4',
    name: localised('白云矿区公安分局的管理', 'Control of the Bayan mining district sub-bureau'),
    from: localised('属地', 'The locality'),
    to: bureau,
    direction: 'up',
    figures: ['F12'],
    note: localised(
      '移动的是管理关系；编制是否随之变动，原文未列。',
      'Control moved; whether posts moved with it is not stated.',
    ),
  }),
  reportedIn('二·2', {
    id: 'R5',
    name: localised('森林公安的职责、机构和编制', 'Forest police: duties, units and posts'),
    from: localised('林业部门', 'Forestry bureau'),
    to: localised('公安系统', 'Public security'),
    direction: 'in',
    figures: ['F28'],
    note: localised('编制数原文未列。', 'The number of posts is not stated.'),
  }),
  reportedIn('一·2', {
    id: 'R6',
    name: localised(
      '两警合一：派出所勤务与交警中队勤务',
      'Police station and traffic squadron duties combined',
    ),
    from: localised('派出所；交警中队', 'Police stations; traffic squadrons'),
    to: localised('合一的基层队伍', 'One combined local team'),
    direction: 'across',
    note: localised('属于探索，范围原文未列。', 'Being explored; how widely is not stated.'),
  }),
  reportedIn('三·2', {
    id: 'R7',
    name: localised('行政复议', 'Administrative reconsideration'),
    direction: 'not-stated',
    note: localised(
      '改革已完成；职责去向原文未列。',
      'The reform is complete; where the duty went is not stated.',
    ),
  }),
  reportedIn('三·1', {
    id: 'R8',
    name: localised(
      '两项融合：组织人事与业务改革；督察审计信访与巡察联络',
      'Two mergers of work: personnel with reform; supervision, audit and petitions with inspection liaison',
    ),
    from: bureau,
    to: bureau,
    direction: 'across',
    note: localised('均在市局内部。', 'Both within the municipal bureau.'),
  }),
];
