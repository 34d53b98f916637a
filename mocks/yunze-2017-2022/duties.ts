import type { Duty } from '../../src/domain/figures/duty';
import { localised } from '../../src/domain/localised';
import { invented } from './invented';

const bureau = localised('市公安局', 'Municipal bureau');
const locality = localised('属地', 'The locality');

const made = (duty: Omit<Duty, 'basis' | 'source'>): Duty => ({ ...duty, ...invented });

/** R1–R7: one or more in each direction a duty can go. */
export const duties: readonly Duty[] = [
  made({
    id: 'R1',
    name: localised('四个区县的交通管理', 'Traffic management in four districts'),
    from: localised('交通警察支队', 'Traffic Police Detachment'),
    to: locality,
    direction: 'down',
  }),
  made({
    id: 'R2',
    name: localised('编制', 'Staffing quota'),
    from: bureau,
    to: localised('各区县公安（分）局', 'District and county bureaus'),
    direction: 'down',
    figures: ['X1', 'X2', 'X3'],
  }),
  made({
    id: 'R3',
    name: localised('街面巡逻', 'Street patrol'),
    from: bureau,
    to: localised('市区各公安分局', 'Urban sub-bureaus'),
    direction: 'down',
  }),
  made({
    id: 'R4',
    name: localised('反诈预警和止付', 'Fraud warnings and payment stops'),
    from: localised('各区县公安（分）局', 'District and county bureaus'),
    to: localised('反诈中心', 'Anti-Fraud Centre'),
    direction: 'up',
    figures: ['X7'],
  }),
  made({
    id: 'R5',
    name: localised('森林公安的职责、机构和编制', 'Forest police: duties, units and posts'),
    from: localised('市林业局', 'Forestry bureau'),
    to: localised('公安系统', 'Public security'),
    direction: 'in',
  }),
  made({
    id: 'R6',
    name: localised('审计和信访', 'Audit and petitions'),
    from: localised('审计科、信访科', 'Audit and Petitions Sections'),
    to: localised('督察支队', 'Police Supervision Detachment'),
    direction: 'across',
  }),
  made({
    id: 'R7',
    name: localised('警用无人机管理', 'Police drones'),
    direction: 'not-stated',
    note: localised('只说已调整，去向未写明。', 'Said to have moved; where to is not stated.'),
  }),
];
