import type { Language } from './language';
import { plural } from './plural';

/** Words of the line that says a plan adds up. Numbers arrive printed. */
interface BalanceWords {
  readonly label: string;
  readonly agrees: (a: { readonly posts: string }) => string;
  readonly differs: (a: { readonly cut: string; readonly topUp: string; readonly by: string }) => string;
  readonly unchanged: (a: { readonly total: string }) => string;
  readonly perThousand: string;
  readonly others: string;
  readonly othersHelp: string;
  readonly districts: string;
  readonly districtsUnknown: string;
  readonly notStated: string;
  readonly distance: (a: { readonly posts: string }) => string;
  readonly distanceHelp: string;
  readonly sameAsBaseline: string;
}

export const balanceWords: Readonly<Record<Language, BalanceWords>> = {
  'zh-CN': {
    label: '平衡',
    agrees: (a) => `减 ${a.posts} = 补 ${a.posts}`,
    differs: (a) => `减 ${a.cut}、补 ${a.topUp}，相差 ${a.by} 名`,
    unchanged: (a) => `系统总量不变：${a.total}`,
    perThousand: '每千名',
    others: '其余单位占比',
    othersHelp: '其余单位含接收单位，也含未参与划转的市局单位，不等于旗县区。',
    districts: '旗县区占比',
    districtsUnknown: '旗县区原有编制未列全，占比无法计算。',
    notStated: '原文未列',
    distance: (a) => `与基线相差 ${a.posts} 名`,
    distanceHelp: '去向或年度不同的编制：按单位与年度逐项相比，取减上、补下两侧中较大者。',
    sameAsBaseline: '与基线相同',
  },
  en: {
    label: 'Balance',
    agrees: (a) => `cut ${a.posts} = topped up ${a.posts}`,
    differs: (a) => `cut ${a.cut}, topped up ${a.topUp}: they differ by ${a.by}`,
    unchanged: (a) => `system total unchanged: ${a.total}`,
    perThousand: 'per 1,000',
    others: 'Share of all other units',
    othersHelp:
      'All other units hold the receiving ones and city units that gave nothing: they are more than the districts.',
    districts: 'Share of the districts',
    districtsUnknown: 'Opening posts of some districts are not stated, so their share cannot be told.',
    notStated: 'not stated',
    distance: (a) => `${plural(a.posts, 'post')} from the baseline`,
    distanceHelp:
      'Posts that go elsewhere or in another year: compared by unit and year, the larger of both sides.',
    sameAsBaseline: 'same as the baseline',
  },
};
