import type { Language } from './language';
import { isOne, plural } from './plural';

interface CountedPosts {
  /** Posts, printed, with what they are counted in where that is not posts. */
  readonly posts: string;
}
type Side = 'cut' | 'topUp';
interface OfUnit extends CountedPosts {
  readonly side: Side;
  readonly name: string;
}

/** Words of the comparison of plans. Numbers and names arrive printed. */
export interface CompareWords {
  readonly title: (a: { readonly was: string; readonly is: string }) => string;
  /** Posts as they are, or per thousand of each system. */
  readonly posts: string;
  readonly perThousand: string;
  readonly clauses: {
    readonly same: string;
    readonly moved: (a: { readonly was: string; readonly is: string }) => string;
    readonly movedAlike: (a: CountedPosts) => string;
    readonly differently: (a: CountedPosts & { readonly share: string }) => string;
    readonly onlyYears: (a: CountedPosts) => string;
    readonly mostMore: (a: OfUnit) => string;
    readonly mostFewer: (a: OfUnit) => string;
    readonly units: (a: { readonly cut: number; readonly topUp: number }) => string;
    readonly reasons: (a: { readonly given: number; readonly of: number }) => string;
  };
  readonly rolledUp: string;
  readonly counted: (a: { readonly was: string; readonly is: string }) => string;
  readonly kind: string;
  readonly via: { readonly label: string; readonly pool: string; readonly years: string };
  readonly legend: {
    readonly label: string;
    readonly kept: string;
    /** With the name of the plan that is compared. */
    readonly gained: (name: string) => string;
    readonly lost: (name: string) => string;
  };
  readonly more: Readonly<Record<Side, (posts: string) => string>>;
  readonly fewer: Readonly<Record<Side, (posts: string) => string>>;
  readonly yearMore: (posts: string) => string;
  readonly yearFewer: (posts: string) => string;
  readonly pool: string;
  readonly say: (a: {
    readonly name: string;
    readonly was: string;
    readonly is: string;
    readonly change: string;
  }) => string;
  readonly sayAlike: (a: { readonly name: string; readonly posts: string }) => string;
  readonly unchanged: string;
  readonly table: {
    readonly title: string;
    readonly none: string;
    readonly side: string;
    readonly sides: Readonly<Record<Side, string>>;
    readonly unit: string;
    readonly change: string;
    readonly years: string;
    readonly reason: string;
    readonly noReason: string;
    readonly reasonWas: (a: { readonly was: string; readonly is: string }) => string;
    readonly onlyYears: string;
    readonly rounding: string;
    readonly total: string;
    readonly year: (a: { readonly year: number; readonly change: string }) => string;
  };
  readonly multiples: {
    readonly title: (a: { readonly plans: number }) => string;
    readonly scale: (a: { readonly largest: string; readonly first: string }) => string;
    readonly moved: string;
    /** Whether units that are alike in all plans are listed. */
    readonly all: string;
    readonly alike: (a: { readonly side: string; readonly count: number }) => string;
  };
}

const zhCN: CompareWords = {
  title: (a) => `“${a.was}”与“${a.is}”之差`,
  posts: '名',
  perThousand: '名（每千名编制）',
  clauses: {
    same: '两个方案完全相同',
    moved: (a) => `下沉总量由 ${a.was} 改为 ${a.is}`,
    movedAlike: (a) => `下沉总量同为 ${a.posts}`,
    differently: (a) => `其中 ${a.posts}去向或年度不同，占 ${a.share}`,
    onlyYears: (a) => `各单位总数相同，${a.posts}的年度不同`,
    mostMore: (a) => `${a.side === 'cut' ? '多减' : '多补'}最多的是${a.name}（${a.posts}）`,
    mostFewer: (a) => `${a.side === 'cut' ? '少减' : '少补'}最多的是${a.name}（${a.posts}）`,
    units: (a) =>
      `涉及 ${[a.cut > 0 && `${a.cut} 个划出单位`, a.topUp > 0 && `${a.topUp} 个接收单位`].filter(Boolean).join('、')}`,
    reasons: (a) =>
      a.given === a.of
        ? '改动均已写明理由'
        : a.given === 0
          ? '改动均未写明理由'
          : `${a.of} 处改动中 ${a.given} 处写明理由`,
  },
  rolledUp: '两个方案划出的层级不同，均按体系比较。',
  counted: (a) => `两个方案的系统编制总数不同（${a.was}、${a.is} 名），均折成每千名编制比较。`,
  kind: '方案差异图',
  via: { label: '年度', pool: '合并年度', years: '分年度' },
  legend: {
    label: '图例',
    kept: '两方案相同',
    gained: (name) => `“${name}”增加`,
    lost: (name) => `“${name}”减少`,
  },
  more: { cut: (posts) => `▲ 多减 ${posts}`, topUp: (posts) => `▲ 多补 ${posts}` },
  fewer: { cut: (posts) => `▼ 少减 ${posts}`, topUp: (posts) => `▼ 少补 ${posts}` },
  yearMore: (posts) => `▲ 多 ${posts}`,
  yearFewer: (posts) => `▼ 少 ${posts}`,
  pool: '下沉总量',
  say: (a) => `${a.name}：${a.was} → ${a.is}，${a.change}`,
  sayAlike: (a) => `${a.name}：两方案同为 ${a.posts}`,
  unchanged: '不变',
  table: {
    title: '改动的单位',
    none: '没有改动的单位。',
    side: '方向',
    sides: { cut: '减上', topUp: '补下' },
    unit: '单位',
    change: '增减',
    years: '分年度增减',
    reason: '理由',
    noReason: '未写明',
    reasonWas: (a) => `${a.is}（原：${a.was}）`,
    onlyYears: '只调年度',
    rounding: '取整之差',
    total: '合计',
    year: (a) => `${a.year} 年 ${a.change}`,
  },
  multiples: {
    title: (a) => `${a.plans} 个方案并列`,
    scale: (a) => `同一比例尺，最长为 ${a.largest}；竖线为“${a.first}”的数。`,
    moved: '下沉总量',
    all: '列出全部单位',
    alike: (a) => `${a.side}：另有 ${a.count} 个单位各方案相同`,
  },
};

const en: CompareWords = {
  title: (a) => `“${a.is}” against “${a.was}”`,
  posts: 'posts',
  perThousand: 'per 1,000 posts',
  clauses: {
    same: 'Both plans are the same',
    moved: (a) => `Posts moved change from ${a.was} to ${a.is}`,
    movedAlike: (a) => `Both move ${a.posts}`,
    differently: (a) =>
      `${a.posts} of them ${isOne(a.posts) ? 'goes' : 'go'} elsewhere or in another year, ${a.share}`,
    onlyYears: (a) =>
      `every unit has as many, and ${a.posts} ${isOne(a.posts) ? 'moves' : 'move'} in other years`,
    mostMore: (a) => `${a.side === 'cut' ? 'cut' : 'topped up'} most in addition: ${a.name} (${a.posts})`,
    mostFewer: (a) => `${a.side === 'cut' ? 'spared' : 'reduced'} most: ${a.name} (${a.posts})`,
    units: (a) =>
      `${[a.cut > 0 && plural(a.cut, 'releasing unit', 'releasing units'), a.topUp > 0 && plural(a.topUp, 'receiving unit', 'receiving units')].filter(Boolean).join(' and ')} affected`,
    reasons: (a) =>
      a.given === a.of
        ? 'every change has a reason'
        : a.given === 0
          ? 'no change has a reason'
          : `${a.given} of ${a.of} changes ${isOne(a.given) ? 'has' : 'have'} a reason`,
  },
  rolledUp: 'The plans cut at different levels, so both are compared by system.',
  counted: (a) =>
    `The plans count by different totals (${a.was} and ${plural(a.is, 'post')}), so both are compared per 1,000 posts.`,
  kind: 'difference of two plans',
  via: { label: 'Years', pool: 'Together', years: 'Year by year' },
  legend: {
    label: 'Legend',
    kept: 'in both plans',
    gained: (name) => `more in “${name}”`,
    lost: (name) => `fewer in “${name}”`,
  },
  more: { cut: (posts) => `▲ ${posts} more cut`, topUp: (posts) => `▲ ${posts} more` },
  fewer: { cut: (posts) => `▼ ${posts} fewer cut`, topUp: (posts) => `▼ ${posts} fewer` },
  yearMore: (posts) => `▲ ${posts} more`,
  yearFewer: (posts) => `▼ ${posts} fewer`,
  pool: 'Posts moved',
  say: (a) => `${a.name}: ${a.was} → ${a.is}, ${a.change}`,
  sayAlike: (a) => `${a.name}: ${a.posts} in both plans`,
  unchanged: 'unchanged',
  table: {
    title: 'What changes',
    none: 'No unit changes.',
    side: 'Side',
    sides: { cut: 'Cut', topUp: 'Topped up' },
    unit: 'Unit',
    change: 'Change',
    years: 'By year',
    reason: 'Reason',
    noReason: 'none given',
    reasonWas: (a) => `${a.is} (was: ${a.was})`,
    onlyYears: 'years only',
    rounding: 'rounding',
    total: 'Total',
    year: (a) => `${a.year}: ${a.change}`,
  },
  multiples: {
    title: (a) => `${plural(a.plans, 'plan')} side by side`,
    scale: (a) => `One scale, the longest bar is ${a.largest}; the line marks “${a.first}”.`,
    moved: 'Posts moved',
    all: 'List all units',
    alike: (a) => `${a.side}: ${plural(a.count, 'more unit is', 'more units are')} alike in all plans`,
  },
};

export const compareWords: Readonly<Record<Language, CompareWords>> = { 'zh-CN': zhCN, en };
