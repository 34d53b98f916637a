import type { SystemId } from './systems';

/**
 * A unit of the bureau: id, names, posts at the start of 2017, posts cut from it by each year's pooled batch (2017 to
 * 2022), posts vacant at the end of 2022 (negative: over quota), and the year at whose end it was closed.
 */
export type BureauRow = readonly [
  id: string,
  zhCN: string,
  en: string,
  posts: number,
  cuts: readonly [number, number, number, number, number, number],
  vacant: number,
  closed?: number,
];

/** The units of the bureau by the system they worked in at the start. A unit that began later has no posts then. */
export const bureauRows: Readonly<Record<SystemId, readonly BureauRow[]>> = {
  command: [
    ['office', '办公室', 'General Office', 60, [1, 1, 2, 1, 1, 1], 2],
    ['command-centre', '指挥中心', 'Command Centre', 88, [3, 0, 0, 0, 0, 0], 0, 2018],
    ['intelligence', '情报中心', 'Intelligence Centre', 52, [2, 0, 0, 0, 0, 0], 0, 2018],
    ['intel-command', '情报指挥中心', 'Intelligence and Command Centre', 0, [0, 0, 4, 3, 2, 2], 5],
    ['research', '调研科', 'Research Section', 18, [0, 1, 0, 1, 0, 0], 1],
    ['press', '新闻中心', 'Press Office', 16, [0, 0, 1, 0, 0, 1], 0],
    ['technology', '科技信息化支队', 'Science and Technology Detachment', 74, [1, 2, 1, 1, 2, 1], 6],
  ],
  supervision: [
    ['politics', '政治部', 'Political Department', 72, [2, 1, 2, 2, 1, 1], 3],
    ['inspection', '督察支队', 'Police Supervision Detachment', 40, [0, 1, 0, 1, 0, 1], -2],
    ['audit', '审计科', 'Audit Section', 14, [1, 0, 0, 0, 0, 0], 0, 2019],
    ['petitions', '信访科', 'Petitions Section', 16, [0, 1, 0, 0, 0, 0], 0, 2019],
    ['legal', '法制支队', 'Legal Affairs Detachment', 58, [1, 1, 1, 1, 1, 1], 2],
    ['party', '机关党委', 'Party Committee Office', 12, [0, 0, 0, 1, 0, 0], 0],
    ['retired', '离退休干部科', 'Retired Officers Section', 14, [1, 0, 1, 0, 1, 0], -1],
    ['liaison', '巡察工作联络办公室', 'Inspection Liaison Office', 8, [0, 0, 0, 0, 0, 0], 1],
  ],
  investigation: [
    ['criminal', '刑事侦查支队', 'Criminal Investigation Detachment', 236, [4, 4, 3, 3, 2, 2], 9],
    ['economic', '经济犯罪侦查支队', 'Economic Crime Detachment', 92, [2, 1, 1, 2, 1, 1], 4],
    ['drugs', '禁毒支队', 'Drug Control Detachment', 84, [2, 2, 1, 1, 1, 1], 3],
    ['network', '网络安全保卫支队', 'Network Security Detachment', 76, [0, 1, 0, 1, 0, 0], -3],
    ['technical', '技术侦查支队', 'Technical Investigation Detachment', 110, [2, 2, 2, 1, 1, 2], 6],
    ['terrorism', '反恐怖支队', 'Counter-Terrorism Detachment', 48, [0, 1, 1, 0, 1, 0], 2],
    ['food-drug', '食药环侦支队', 'Food, Drug and Environment Detachment', 44, [1, 0, 1, 0, 1, 0], 0],
    ['political', '政治安全保卫支队', 'Political Security Detachment', 66, [1, 1, 1, 1, 1, 1], 4],
    ['fraud', '反诈中心', 'Anti-Fraud Centre', 0, [0, 0, 0, 0, 0, 0], 7],
    ['forest', '森林公安支队', 'Forest Police Detachment', 0, [0, 0, 0, 1, 1, 1], 2],
  ],
  prevention: [
    ['order', '治安管理支队', 'Public Order Detachment', 118, [3, 2, 2, 2, 2, 1], 5],
    ['traffic', '交通警察支队', 'Traffic Police Detachment', 342, [5, 5, 4, 0, 4, 3], 11],
    ['patrol', '巡逻特警支队', 'Patrol and Special Police Detachment', 286, [6, 5, 5, 4, 4, 3], 8],
    ['transit', '公共交通治安分局', 'Public Transport Sub-bureau', 96, [3, 2, 2, 2, 1, 2], 3],
    ['airport', '机场分局', 'Airport Sub-bureau', 64, [0, 1, 1, 0, 1, 0], -4],
    ['water', '水上支队', 'Water Police Detachment', 52, [1, 1, 0, 1, 1, 1], 1],
    ['borders', '出入境管理支队', 'Exit and Entry Detachment', 58, [1, 2, 1, 2, 1, 2], 2],
    ['household', '人口管理支队', 'Household Registration Detachment', 46, [2, 1, 1, 1, 1, 0], 0],
    ['dogs', '警犬基地', 'Police Dog Base', 24, [0, 1, 0, 1, 0, 0], 1],
    ['events', '大型活动安全保卫科', 'Major Events Section', 22, [1, 0, 0, 0, 1, 0], 0],
  ],
  support: [
    ['logistics', '警务保障处', 'Logistics Division', 78, [3, 2, 2, 2, 2, 1], 2],
    ['custody', '监所管理支队', 'Custody Detachment', 168, [3, 3, 2, 2, 3, 2], 10],
    ['detention', '拘留所', 'Detention House', 60, [1, 1, 1, 1, 0, 1], -5],
    ['training', '警察训练支队', 'Police Training Detachment', 62, [2, 1, 2, 1, 1, 1], 3],
    ['approvals', '行政审批科', 'Approvals Section', 22, [0, 0, 0, 0, 0, 0], 1],
    ['archives', '档案馆', 'Archives', 14, [1, 0, 0, 1, 0, 0], 0],
    ['services', '机关服务中心', 'Headquarters Services Centre', 36, [2, 2, 1, 1, 1, 1], -1],
    ['equipment', '装备科', 'Equipment Section', 20, [1, 0, 1, 0, 1, 0], 1],
  ],
};
