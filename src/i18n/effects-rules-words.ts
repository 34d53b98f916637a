import type { Language } from './language';
import { isOne, plural } from './plural';

type Threshold =
  'lowest-level' | 'largest-ratio' | 'grass-roots-share' | 'headquarters-share' | 'largest-cut-rate';

interface OfUnits {
  readonly units: string;
  readonly unknown: string;
}

/** Words of the rules a plan is held to. Numbers and names arrive printed. */
export interface RulesWords {
  readonly title: string;
  readonly states: { readonly holds: string; readonly broken: string; readonly 'not-known': string };
  readonly summary: (a: {
    readonly rules: number;
    /** How often they are broken. */
    readonly places: number;
    readonly blocking: number;
  }) => string;
  readonly allHold: string;
  readonly blocks: string;
  readonly jump: string;
  readonly jumpTo: (a: { readonly text: string }) => string;
  readonly others: (a: { readonly count: number }) => string;
  readonly unknowns: (a: { readonly count: number }) => string;
  readonly feasible: string;
  readonly conserved: (a: { readonly posts: string }) => string;
  readonly notConserved: (a: {
    readonly cut: string;
    readonly topUp: string;
    readonly year: string;
  }) => string;
  readonly bounds: {
    readonly hold: (a: { readonly units: string }) => string;
    readonly none: string;
    readonly floor: (a: { readonly unit: string; readonly posts: string; readonly floor: string }) => string;
    readonly cap: (a: { readonly unit: string; readonly posts: string; readonly cap: string }) => string;
  };
  readonly negative: {
    readonly hold: (a: OfUnits) => string;
    readonly broken: (a: {
      readonly unit: string;
      readonly before: string;
      readonly after: string;
    }) => string;
    readonly unknown: (a: OfUnits) => string;
  };
  readonly over: {
    readonly hold: (a: OfUnits) => string;
    readonly broken: (a: {
      readonly unit: string;
      readonly after: string;
      readonly staff: string;
      readonly over: string;
    }) => string;
    readonly unknown: (a: OfUnits) => string;
  };
  readonly vacant: {
    readonly hold: (a: OfUnits) => string;
    readonly broken: (a: {
      readonly unit: string;
      readonly posts: string;
      readonly vacant: string;
    }) => string;
    readonly unknown: (a: OfUnits) => string;
  };
  readonly headquarters: {
    readonly known: (a: { readonly before: string; readonly after: string }) => string;
    readonly unknown: string;
  };
  readonly station: {
    readonly hold: (a: { readonly goal: string; readonly least: string }) => string;
    readonly open: (a: {
      readonly goal: string;
      readonly least: string;
      readonly most: string;
      readonly needed: string;
    }) => string;
    readonly broken: (a: { readonly goal: string; readonly most: string }) => string;
    readonly unknown: (a: { readonly goal: string }) => string;
  };
  readonly threshold: Readonly<
    Record<Threshold, (a: { readonly limit: string; readonly value: string }) => string>
  >;
  readonly thresholdUnknown: Readonly<Record<Threshold, (a: { readonly limit: string }) => string>>;
}

const zhCN: RulesWords = {
  title: '规则检查',
  states: { holds: '满足', broken: '未满足', 'not-known': '无法检查' },
  summary: (a) =>
    `${a.rules} 条规则未满足${a.places > a.rules ? `，共 ${a.places} 处` : ''}${a.blocking > 0 ? `，其中 ${a.blocking} 处不改不能提交` : '，不影响提交'}`,
  allHold: '可查的规则全部满足',
  blocks: '不能提交',
  jump: '去修改',
  jumpTo: (a) => `去修改：${a.text}`,
  others: (a) => `同类另有 ${a.count} 项`,
  unknowns: (a) => `${a.count} 项因数据未列无法检查`,
  feasible: '方案可以落实到单位和年度',
  conserved: (a) => `总数守恒：减 ${a.posts} 名 = 补 ${a.posts} 名，没有净增编制`,
  notConserved: (a) => `总数不守恒：${a.year}减 ${a.cut} 名、补 ${a.topUp} 名`,
  bounds: {
    hold: (a) => `${a.units} 个设了上下限的单位均在限内`,
    none: '没有设上下限的单位',
    floor: (a) => `${a.unit} ${a.posts} 名，低于下限 ${a.floor} 名`,
    cap: (a) => `${a.unit} ${a.posts} 名，高于上限 ${a.cap} 名`,
  },
  negative: {
    hold: (a) => `${a.units} 个划出单位划出后均不小于 0`,
    broken: (a) => `${a.unit}划出后为 ${a.after} 名（原有 ${a.before} 名）`,
    unknown: (a) => `划出后是否小于 0：${a.unknown} 个单位原有编制未列`,
  },
  over: {
    hold: (a) => `${a.units} 个单位核定数均不少于实有人数`,
    broken: (a) => `${a.unit}调整后核定 ${a.after} 名，实有 ${a.staff} 人，超编 ${a.over} 人`,
    unknown: (a) => `是否超编：${a.unknown} 个单位核定数或实有人数未列`,
  },
  vacant: {
    hold: (a) => `${a.units} 个接收单位没有“补了编制却都空着”的情形`,
    broken: (a) => `${a.unit}补 ${a.posts} 名，补后空编 ${a.vacant} 名：缺人不缺编`,
    unknown: (a) => `空编：${a.unknown} 个接收单位核定数或实有人数未列`,
  },
  headquarters: {
    known: (a) => `划出一侧占比 ${a.before} → ${a.after}`,
    unknown: '划出一侧占比：编制总数未列',
  },
  station: {
    hold: (a) => `派出所编制占旗县区 ${a.least}，不低于目标 ${a.goal}`,
    open: (a) =>
      `派出所编制占旗县区 ${a.least}—${a.most}：须有 ${a.needed} 名补到派出所，才达到目标 ${a.goal}`,
    broken: (a) => `派出所编制占旗县区最多 ${a.most}，低于目标 ${a.goal}`,
    unknown: (a) => `派出所占比（目标 ${a.goal}）：派出所编制未列`,
  },
  threshold: {
    'lowest-level': (a) => `每万人编制最低 ${a.value} 名，设定不低于 ${a.limit} 名`,
    'largest-ratio': (a) => `最高 ÷ 最低为 ${a.value}，设定不高于 ${a.limit}`,
    'grass-roots-share': (a) => `旗县区占比 ${a.value}，设定不低于 ${a.limit}`,
    'headquarters-share': (a) => `划出一侧占比 ${a.value}，设定不高于 ${a.limit}`,
    'largest-cut-rate': (a) => `单位最大减幅 ${a.value}，设定不高于 ${a.limit}`,
  },
  thresholdUnknown: {
    'lowest-level': (a) => `每万人编制不低于 ${a.limit} 名：原有编制未列全`,
    'largest-ratio': (a) => `最高 ÷ 最低不高于 ${a.limit}：原有编制未列全`,
    'grass-roots-share': (a) => `旗县区占比不低于 ${a.limit}：原有编制未列全`,
    'headquarters-share': (a) => `划出一侧占比不高于 ${a.limit}：编制总数未列`,
    'largest-cut-rate': (a) => `单位最大减幅不高于 ${a.limit}：原有编制未列全`,
  },
};

const en: RulesWords = {
  title: 'Rules',
  states: { holds: 'holds', broken: 'broken', 'not-known': 'cannot be checked' },
  summary: (a) =>
    `${plural(a.rules, 'rule')} broken${a.places > a.rules ? ` in ${a.places} places` : ''}${a.blocking > 0 ? `, ${a.blocking} of them ${isOne(a.blocking) ? 'stands' : 'stand'} against submitting` : ', nothing stands against submitting'}`,
  allHold: 'Every rule that can be checked holds',
  blocks: 'cannot be submitted',
  jump: 'Change it',
  jumpTo: (a) => `Change it: ${a.text}`,
  others: (a) => `${a.count} more of this kind`,
  unknowns: (a) => `${a.count} cannot be checked, for the data does not state it`,
  feasible: 'The plan can be carried out by unit and year',
  conserved: (a) => `Conserved: ${a.posts} cut = ${a.posts} topped up, no post is added`,
  notConserved: (a) =>
    `Not conserved: ${a.cut} cut, ${a.topUp} topped up${a.year === '' ? '' : ` in ${a.year}`}`,
  bounds: {
    hold: (a) =>
      plural(a.units, 'unit with a floor or cap keeps to it', 'units with a floor or cap keep to it'),
    none: 'No unit has a floor or cap',
    floor: (a) => `${a.unit}: ${a.posts}, below its floor of ${a.floor}`,
    cap: (a) => `${a.unit}: ${a.posts}, above its cap of ${a.cap}`,
  },
  negative: {
    hold: (a) => `None of ${plural(a.units, 'releasing unit')} ends below 0`,
    broken: (a) => `${a.unit} ends at ${plural(a.after, 'post')} (it has ${a.before})`,
    unknown: (a) => `Below 0: opening posts of ${plural(a.unknown, 'unit')} are not stated`,
  },
  over: {
    hold: (a) => `None of ${plural(a.units, 'unit')} has more staff than posts`,
    broken: (a) =>
      `${a.unit}: ${plural(a.after, 'post')} after, ${a.staff} staff in post, over quota by ${a.over}`,
    unknown: (a) => `Over quota: posts or staff of ${plural(a.unknown, 'unit')} are not stated`,
  },
  vacant: {
    hold: (a) => `None of ${plural(a.units, 'receiving unit')} gets posts it cannot fill`,
    broken: (a) => `${a.unit} gets ${a.posts} and has ${a.vacant} vacant: it needs people, not posts`,
    unknown: (a) => `Vacancies: posts or staff of ${plural(a.unknown, 'receiving unit')} are not stated`,
  },
  headquarters: {
    known: (a) => `Share of the releasing side ${a.before} → ${a.after}`,
    unknown: 'Share of the releasing side: its posts are not stated',
  },
  station: {
    hold: (a) => `Stations hold ${a.least} of the districts' posts, at or above the goal of ${a.goal}`,
    open: (a) =>
      `Stations hold ${a.least} to ${a.most} of the districts' posts: ${a.needed} must go to stations to reach the goal of ${a.goal}`,
    broken: (a) => `Stations hold ${a.most} of the districts' posts at most, below the goal of ${a.goal}`,
    unknown: (a) => `Station share (goal ${a.goal}): posts of stations are not stated`,
  },
  threshold: {
    'lowest-level': (a) => `Lowest level ${a.value} per 10,000 residents, set to be at least ${a.limit}`,
    'largest-ratio': (a) => `Highest ÷ lowest ${a.value}, set to be at most ${a.limit}`,
    'grass-roots-share': (a) => `Districts hold ${a.value}, set to be at least ${a.limit}`,
    'headquarters-share': (a) => `Releasing side holds ${a.value}, set to be at most ${a.limit}`,
    'largest-cut-rate': (a) => `Largest cut ${a.value} of a unit, set to be at most ${a.limit}`,
  },
  thresholdUnknown: {
    'lowest-level': (a) => `Lowest level at least ${a.limit}: some opening posts are not stated`,
    'largest-ratio': (a) => `Highest ÷ lowest at most ${a.limit}: some opening posts are not stated`,
    'grass-roots-share': (a) => `Districts at least ${a.limit}: some opening posts are not stated`,
    'headquarters-share': (a) => `Releasing side at most ${a.limit}: its posts are not stated`,
    'largest-cut-rate': (a) => `Largest cut at most ${a.limit}: some opening posts are not stated`,
  },
};

export const rulesWords: Readonly<Record<Language, RulesWords>> = { 'zh-CN': zhCN, en };
