import type { Language } from './language';

type Method =
  'sainte-lague' | 'largest-remainder' | 'dhondt' | 'adams' | 'huntington-hill' | 'equal' | 'level-up';
type By = 'rule' | 'floor' | 'cap' | 'opening' | 'hand' | 'lock';

/** Words of the methods side by side. Numbers and names arrive printed. */
export interface MethodWords {
  readonly title: string;
  readonly help: string;
  readonly methods: Readonly<Record<Method, string>>;
  readonly own: string;
  readonly district: string;
  readonly differently: string;
  readonly none: string;
  readonly cannot: string;
  readonly choose: (a: { readonly method: string }) => string;
  readonly against: (a: { readonly method: string }) => string;
  readonly alike: (a: { readonly method: string }) => string;
  readonly gains: string;
  readonly loses: string;
  readonly line: (a: { readonly name: string; readonly change: string; readonly reason: string }) => string;
  readonly reasons: {
    readonly hand: string;
    readonly floor: (a: { readonly bound: string }) => string;
    readonly cap: (a: { readonly bound: string }) => string;
    readonly noWeight: string;
    readonly tieGiven: (a: { readonly among: string }) => string;
    readonly tieNot: (a: { readonly among: string }) => string;
    readonly equal: (a: { readonly each: string }) => string;
    readonly up: (a: {
      readonly whole: string;
      readonly remainder: string;
      readonly cutoff: string;
    }) => string;
    readonly down: (a: {
      readonly whole: string;
      readonly remainder: string;
      readonly cutoff: string;
    }) => string;
    readonly divisorLast: (a: {
      readonly share: string;
      readonly last: string;
      readonly lowest: string;
    }) => string;
    readonly divisorNext: (a: {
      readonly share: string;
      readonly next: string;
      readonly lowest: string;
    }) => string;
    readonly divisorFirst: (a: { readonly share: string }) => string;
    readonly levelGot: (a: { readonly last: string; readonly highest: string }) => string;
    readonly levelNot: (a: { readonly level: string; readonly highest: string }) => string;
    readonly levelAlone: (a: { readonly level: string }) => string;
  };
  readonly formula: {
    readonly title: string;
    readonly quota: string;
    readonly ruled: string;
    readonly shifted: string;
    readonly posts: string;
    readonly received: string;
    readonly total: string;
    readonly by: Readonly<Record<By, string>>;
    readonly noRule: string;
  };
}

const zhCN: MethodWords = {
  title: '各种办法并列',
  help: '总数、上下限与手工设定不变，只换分配和取整的办法。选一种办法，看谁多谁少、为什么。',
  methods: {
    'sainte-lague': '圣拉古法',
    'largest-remainder': '最大余额法',
    dhondt: '顿特法',
    adams: '亚当斯法',
    'huntington-hill': '亨廷顿—希尔法',
    equal: '平均分配',
    'level-up': '先补最弱',
  },
  own: '本方案',
  district: '旗县区',
  differently: '与本方案不同',
  none: '—',
  cannot: '不适用',
  choose: (a) => `看“${a.method}”的增减与理由`,
  against: (a) => `${a.method}与本方案相比`,
  alike: (a) => `${a.method}的结果与本方案相同。`,
  gains: '多得',
  loses: '少得',
  line: (a) => `${a.name} ${a.change}：${a.reason}`,
  reasons: {
    hand: '手工设定',
    floor: (a) => `按下限 ${a.bound} 名`,
    cap: (a) => `按上限 ${a.bound} 名`,
    noWeight: '权重为 0，只得下限',
    tieGiven: (a) => `与${a.among}并列，按并列规则得最后一名`,
    tieNot: (a) => `与${a.among}并列，按并列规则未得最后一名`,
    equal: (a) => `平均每区 ${a.each} 名`,
    up: (a) => `应得 ${a.whole} 名又余 ${a.remainder}，余数不低于 ${a.cutoff}，进一名`,
    down: (a) => `应得 ${a.whole} 名又余 ${a.remainder}，余数低于 ${a.cutoff}，不进`,
    divisorLast: (a) => `份额 ${a.share}，最后一名的商 ${a.last}，不低于入选线 ${a.lowest}`,
    divisorNext: (a) => `份额 ${a.share}，下一名的商 ${a.next}，低于入选线 ${a.lowest}`,
    divisorFirst: (a) => `份额 ${a.share}，先各得一名`,
    levelGot: (a) => `补最后一名前每万人 ${a.last} 名，不高于补到的最高水平 ${a.highest} 名`,
    levelNot: (a) => `每万人已有 ${a.level} 名，不低于补到的最高水平 ${a.highest} 名`,
    levelAlone: (a) => `每万人 ${a.level} 名`,
  },
  formula: {
    title: '公式结果 → 上下限 → 效果',
    quota: '公式结果',
    ruled: '取整',
    shifted: '上下限、手工',
    posts: '划入',
    received: '每万人划入',
    total: '合计',
    by: { rule: '', floor: '下限', cap: '上限', opening: '原有', hand: '手工', lock: '锁定' },
    noRule: '全部由手工设定，没有公式结果。',
  },
};

const en: MethodWords = {
  title: 'Methods side by side',
  help: 'Total, floors, caps and hands stay; only the way of sharing and rounding changes. Choose a method to see who gains, who loses, and why.',
  methods: {
    'sainte-lague': 'Sainte-Laguë',
    'largest-remainder': 'Largest remainder',
    dhondt: "D'Hondt",
    adams: 'Adams',
    'huntington-hill': 'Huntington–Hill',
    equal: 'Equal',
    'level-up': 'Level up',
  },
  own: 'this plan',
  district: 'District',
  differently: 'Other than the plan',
  none: '—',
  cannot: 'not possible',
  choose: (a) => `See what “${a.method}” changes, and why`,
  against: (a) => `${a.method} against the plan`,
  alike: (a) => `${a.method} comes to the same as the plan.`,
  gains: 'Gain',
  loses: 'Lose',
  line: (a) => `${a.name} ${a.change}: ${a.reason}`,
  reasons: {
    hand: 'set by hand',
    floor: (a) => `held by its floor of ${a.bound}`,
    cap: (a) => `held by its cap of ${a.bound}`,
    noWeight: 'weighs nothing, so it has its floor only',
    tieGiven: (a) => `ties with ${a.among} and gets the last post by the tie rule`,
    tieNot: (a) => `ties with ${a.among} and does not get the last post by the tie rule`,
    equal: (a) => `${a.each} each on average`,
    up: (a) => `a share of ${a.whole} and ${a.remainder} over; not below ${a.cutoff}, so one more`,
    down: (a) => `a share of ${a.whole} and ${a.remainder} over; below ${a.cutoff}, so no more`,
    divisorLast: (a) => `share ${a.share}; its last post at ${a.last}, not below the line of ${a.lowest}`,
    divisorNext: (a) => `share ${a.share}; its next post at ${a.next}, below the line of ${a.lowest}`,
    divisorFirst: (a) => `share ${a.share}; each gets a first post`,
    levelGot: (a) => `${a.last} per 10,000 before its last post, not above the highest raised, ${a.highest}`,
    levelNot: (a) => `has ${a.level} per 10,000, not below the highest raised, ${a.highest}`,
    levelAlone: (a) => `${a.level} per 10,000`,
  },
  formula: {
    title: 'Formula → floors and caps → effect',
    quota: 'Formula',
    ruled: 'Rounded',
    shifted: 'Floors, caps, hands',
    posts: 'Received',
    received: 'Per 10,000',
    total: 'Total',
    by: { rule: '', floor: 'floor', cap: 'cap', opening: 'opening', hand: 'by hand', lock: 'locked' },
    noRule: 'All is set by hand, so there is no formula.',
  },
};

export const methodWords: Readonly<Record<Language, MethodWords>> = { 'zh-CN': zhCN, en };
