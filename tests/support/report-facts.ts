/** What the report says and what follows from it, row by row as the analysis of it states them, in Chinese as printed. */

export interface FigureFact {
  readonly id: string;
  /** The place in the report, or the figures it follows from. */
  readonly source: string;
  readonly value: string;
  /** What rounding allows; empty for an exact number, a bound or a claim. */
  readonly interval: string;
  readonly period: string;
  readonly basis: '报告' | '推算' | '示意';
  /** What its row must say besides. */
  readonly says: readonly string[];
}

type Row = readonly [id: string, value: string, interval: string, period: string, ...says: string[]];

const reportedIn = (source: string, rows: readonly Row[]): readonly FigureFact[] =>
  rows.map(([id, value, interval, period, ...says]) => {
    return { id, source, value, interval, period, basis: '报告', says };
  });

const none = '—';
const unknown = '原文未列';

const reported: readonly FigureFact[] = [
  ...reportedIn('一·1', [
    ['F1', '4', '', none, '决策指挥', '管理监督', '警务实战', '保障支援'],
    ['F2', '2 → 1', '', none, '情报中心', '指挥中心', '情报指挥中心'],
    ['F3', '3 → 1', '', none, '督察', '信访', '审计', '督察审计信访支队'],
    ['F4', '2 → 1', '', none, '技术侦查支队', '旧名'],
    ['F5', '26', '', none, '毛数还是净数，原文未列', '综合管理机构', '执法勤务机构'],
    ['F6', '31%', '[30.5, 31.5)', none, '基数原文未列'],
    ['F7', unknown, '', none, '情指情舆', '没有数字'],
  ]),
  ...reportedIn('一·2', [
    ['F8', '4', '', none, '交通管理', '原文未列'],
    ['F9', '−18.9% 同比', '[18.85, 18.95)', '体制调整后', '交通事故'],
    ['F10', '−15.6% 同比', '[15.55, 15.65)', '体制调整后', '酒驾', '无证', '超载', '查处数'],
    ['F11', '95.5%', '[95.45, 95.55)', '2021 年', '满意', '公开评议'],
    ['F12', '1', '', none, '白云矿区', '上划'],
  ]),
  ...reportedIn('一·3', [
    ['F13', '2', '', none, '市委编办', '动态调整'],
    ['F14', '2019—2022 年', '', '2019—2022 年', '减上补下', '2022 年可能不满一年'],
    ['F15', '7.6%', '[7.55, 7.65)', '2019—2022 年', '政法专项编制'],
    ['F16', '16%', '[15.5, 16.5)', '2019—2022 年', '划出单位', '基准日期'],
    ['F17', '44', '', none, '两队一室', '44 所中的 44 所'],
    ['F18', '100%', '', none, '一村一辅警', '达标率'],
  ]),
  ...reportedIn('二·1', [
    ['F19', '3', '', '至 2021 年', '直属侦查分局', '中央政法委'],
    ['F20', '≥ 1', '', '至 2021 年', '大数据侦查大队'],
    ['F21', '≥ 4', '', none, '电信诈骗', '经济犯罪', '毒品', '扫黑除恶'],
    ['F22', '−8.3% 同比', '[8.25, 8.35)', '2021 年', '电信网络诈骗立案'],
    ['F23', '−7.9% 同比', '[7.85, 7.95)', '2021 年', '电信网络诈骗损失'],
    ['F24', '+345% 同比', '[344.5, 345.5)', '2021 年', '电信网络诈骗破案', '有冲突', 'F50'],
    ['F25', '175 万条', '[174.5, 175.5)', '累计', '预警短信'],
    ['F26', '7.9 亿元', '[7.85, 7.95)', '累计', '止付'],
  ]),
  ...reportedIn('二·2', [
    ['F27', '2015 年', '', '2015 年', '综合执法行动支队'],
    ['F28', unknown, '', '2019 年以后', '森林公安', '林业'],
    ['F29', '3', '', none, '市一级', '旗县区一级', '苏木乡镇'],
    ['F30', '58', '', '2021 年', '食药环', '刑事案件'],
    ['F31', '113', '', '2021 年', '处理人数'],
    ['F32', '> 2 亿元', '', '2021 年', '冻结资金'],
  ]),
  ...reportedIn('二·3', [
    ['F33', unknown, '', none, '经济侦查大队'],
    ['F34', '870', '', '2019 年以来', '经济案件立案'],
    ['F35', '5.9 亿元', '[5.85, 5.95)', '2019 年以来', '挽回'],
    ['F36', '4', '', none, '公安部', '国家税务总局', '另两家'],
    ['F37', '1', '', none, '行政审批科', '一个窗口'],
    ['F38', '235', '', '成文时', '一网通办', '100%', '蒙速办', '零门槛'],
    ['F39', '159', '', '成文时', '全程网办', '100%', '原文未列'],
  ]),
  ...reportedIn('三·1', [
    ['F40', '3', '', '2022 年', '机关党委', '巡察', '政治部'],
    ['F41', '192', '', none, '第一议题'],
    ['F42', '100%', '', none, '政治轮训', '文字'],
    ['F43', '≥ 4', '', none, '政治要件办理', '工作规则', '党员十二分制', '八小时以外监督'],
  ]),
  ...reportedIn('三·2', [
    ['F44', '≥ 80%', '[80, 100]', none, '法制机构', '覆盖率', '专业分局'],
    ['F45', '11', '', none, '办案管理中心', '检察机关', '任前考法', '竞争上岗'],
  ]),
  ...reportedIn('文末', [
    ['F46', '1 位', '', '2021 年', '电诈', '命案', '均为首位'],
    ['F47', '−2.4% 同比', '[2.35, 2.45)', '2021 年', '治安案件'],
    ['F48', '+15.4% 同比', '[15.35, 15.45)', '2021 年', '刑事案件破案'],
    ['F49', '+99.3% 同比', '[99.25, 99.35)', '2021 年', '侵财案件破案'],
    ['F50', '+354% 同比', '[353.5, 354.5)', '2021 年', '电信网络诈骗破案', '有冲突', 'F24'],
  ]),
];

const samePosts = '假设两个分母计的是同一种编制，且都是调整前的总数';

const derivedFrom = (
  source: string,
  [id, value, interval, ...says]: readonly [string, string, string, ...string[]],
  basis: FigureFact['basis'] = '推算',
): FigureFact => ({ id, source, value, interval, period: none, basis, says });

const derived: readonly FigureFact[] = [
  derivedFrom('F15 F16', ['D1', '47.5%', '(45.75, 49.36)', samePosts]),
  derivedFrom('F15 F16', ['D2', '39.9%', '(38.2, 41.71)', samePosts]),
  derivedFrom('F15 F16', ['D3', '52.5%', '(50.64, 54.25)', samePosts, '其余单位（含接收单位）']),
  derivedFrom('F15 F16', ['D4', '60.1%', '(58.29, 61.8)', samePosts, '其余单位（含接收单位）']),
  derivedFrom('F15 F16', ['D5', '14.48%', '(13.91, 15.11)', samePosts, '增幅']),
  derivedFrom('一·3', ['D6', '16%', '[15.5, 16.5)', '减幅', 'F16'], '报告'),
  derivedFrom('F15 F16', ['D7', '0.905 → 0.664', '(0.843, 0.975) → (0.618, 0.716)', samePosts]),
  derivedFrom('F15', ['D8', '7.6 个百分点', '[7.55, 7.65)', '划出单位减，其余单位增']),
  derivedFrom('F15 F14', ['D9', '1.9 个百分点', '[1.88, 1.92)', '匀速'], '示意'),
  derivedFrom('F5 F6', ['D10', '84 → 58', '{83, 84, 85} → {57, 58, 59}', '净数']),
  derivedFrom('F2 F3 F4', ['D11', '7 → 3', '', '若 F5 的 26 个为净数', '22 个原文未列']),
  derivedFrom('F24 F50', ['D12', '4.45 倍 / 4.54 倍', '[4.44, 4.46) / [4.53, 4.55)', '2020 年']),
  derivedFrom('F23 F22', ['D13', '+0.44% 同比', '(0.32, 0.55)', '假设损失指金额']),
  derivedFrom('F35 F34', ['D14', '67.8 万元', '[67.2, 68.4)', '每起经济案件']),
  derivedFrom('F31 F30', ['D15a', '1.95', '', '人数']),
  derivedFrom('F32 F30', ['D15b', '> 344.8 万元', '', '下限']),
  derivedFrom('F39 F38', ['D16', '67.7%', '', '假设全程网办的服务都包含在一网通办']),
];

export const figureFacts: readonly FigureFact[] = [...reported, ...derived];

/** The figures each picture tells, once everything in it is pinned. */
export const figuresOfPictures = {
  'before-after': 'F15 F16 D1 D2 D3 D4 D5 D6 D8',
  grains: 'F15 F16 D1 D2 D3 D4',
  organisations: 'F2 F3 F4 F5 F6 F17 F19 F20 F27 F28 F29 F33 F37 F40 F44 F45 D10',
  duties: 'F8 F9 F12 F15 F16 F28',
  districts: 'F15',
  outcomes:
    'F9 F10 F11 F22 F23 F24 F25 F26 F30 F31 F32 F34 F35 F36 F38 F39 F44 F45 F46 F47 F48 F49 F50 D12 D13 D14 D15a D15b D16',
} as const;
