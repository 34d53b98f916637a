/** Organisations, duties and districts, row by row as the analysis of the report states them. */

export interface ChangeFact {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  /** Names with their numbers where these are not one each. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly tiers: string;
}

const allTiers = '市级、旗县区、苏木乡镇（街道）';

const change = (
  [id, source, kind]: readonly [string, string, string],
  before: readonly string[],
  after: readonly string[],
  tiers = '市级',
): ChangeFact => ({ id, source, kind, before, after, tiers });

export const changeFacts: readonly ChangeFact[] = [
  change(['O1', '一·1', '合并'], ['情报中心', '指挥中心'], ['情报指挥中心']),
  change(['O2', '一·1', '合并'], ['督察支队', '信访科', '审计科'], ['督察审计信访支队']),
  change(['O3', '一·1', '合并'], ['技术侦查支队', '网络安全保卫支队'], ['技术侦查支队']),
  change(['O4', 'F5 F6', '精简'], ['内设机构 84 个 {83, 84, 85}'], ['内设机构 58 个 {57, 58, 59}']),
  change(
    ['O5', '二·1', '改设'],
    ['原治安分局 原文未列'],
    ['直属侦查一分局', '直属侦查二分局', '直属侦查三分局'],
    '市局直属',
  ),
  change(
    ['O6', '二·2', '划入'],
    ['林业部门的森林公安 原文未列'],
    ['食药环森与知识产权打击体系 原文未列'],
    allTiers,
  ),
  change(
    ['O7', '二·2', '延伸'],
    ['市综合执法行动支队'],
    ['市、旗县区、苏木乡镇（街道）各级队伍 原文未列'],
    allTiers,
  ),
  change(['O8', '二·3', '新设'], [], ['旗县区经济侦查大队 原文未列'], '旗县区'),
  change(['O9', '二·3', '新设'], [], ['行政审批科']),
  change(
    ['O10', '三·1', '调整'],
    ['机关党委', '巡察工作联络办公室', '政治部'],
    ['机关党委', '巡察工作联络办公室', '政治部'],
  ),
  change(['O11', '三·2', '新设'], [], ['执法管理委员会']),
  change(['O12', '三·2', '新设'], [], ['执法办案管理中心 11 个']),
  change(
    ['O13', '三·2', '职责归并'],
    ['法制职责 原文未列', '案件管理职责 原文未列', '案件督察职责 原文未列'],
    ['法制支队（大队） 原文未列'],
    '市级、旗县区、专业分局',
  ),
  change(['O14', '一·3', '改组'], ['城镇派出所 44 个'], ['两队一室的城镇派出所 44 个'], '派出所'),
];

export interface DutyFact {
  readonly id: string;
  readonly source: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly direction: string;
}

const duty = (
  ...[id, source, what, from, to, direction]: readonly [string, string, string, string, string, string]
): DutyFact => ({ id, source, what, from, to, direction });

export const dutyFacts: readonly DutyFact[] = [
  duty('R1', '一·2', '四个旗县区的交通管理', '原文未列', '属地', '下放'),
  duty('R2', '一·2', '街面巡逻（职责连同人员）', '市公安局', '市区各公安分局', '下放'),
  duty('R3', '一·3', '编制', '市局机关', '旗县区公安（分）局', '下放'),
  duty('R4', '一·2', '白云矿区公安分局的管理', '属地', '市公安局', '上收'),
  duty('R5', '二·2', '森林公安的职责、机构和编制', '林业部门', '公安系统', '划入'),
  duty('R6', '一·2', '两警合一', '派出所；交警中队', '合一的基层队伍', '同级调整'),
  duty('R7', '三·2', '行政复议', '原文未列', '原文未列', '去向原文未列'),
  duty('R8', '三·1', '两项融合', '市公安局', '市公安局', '同级调整'),
];

export interface DistrictFact {
  readonly adcode: string;
  readonly name: string;
  readonly english: string;
  readonly area: string;
  readonly residents: string;
  readonly townships: string;
  /** Row and column of its tile. */
  readonly tile: readonly [row: number, column: number];
  /** Posts it received under the neutral assumption, of 76. */
  readonly received: number;
}

type DistrictRow = readonly [number, string, string, string, string, string, number, number, number];

const district = (row: DistrictRow): DistrictFact => {
  const [adcode, name, english, area, residents, townships, tileRow, tileColumn, received] = row;
  const tile = [tileRow, tileColumn] as const;
  return { adcode: String(adcode), name, english, area, residents, townships, tile, received };
};

export const districtFacts: readonly DistrictFact[] = (
  [
    [150202, '东河区', 'Donghe', '470', '512,045', '14', 3, 2, 14],
    [150203, '昆都仑区', 'Kundulun', '301', '726,838', '15', 2, 0, 21],
    [150204, '青山区', 'Qingshan', '396', '600,284', '10', 2, 1, 17],
    [150205, '石拐区', 'Shiguai', '761', '35,803', '8', 2, 2, 1],
    [150206, '白云鄂博矿区', 'Bayan Obo Mining', '303', '26,050', '2', 0, 0, 1],
    [150207, '九原区', 'Jiuyuan', '734', '195,831', '8', 3, 0, 6],
    [150221, '土默特右旗', 'Tumed Right Banner', '2,368', '276,453', '8', 3, 3, 8],
    [150222, '固阳县', 'Guyang', '5,025', '175,574', '6', 1, 1, 5],
    [150223, '达尔罕茂明安联合旗', 'Darhan Muminggan United Banner', '17,410', '101,486', '12', 0, 1, 3],
  ] as const satisfies readonly DistrictRow[]
).map(district);
