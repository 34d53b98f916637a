import type { Language } from './language';
import { plural } from './plural';

/** What the search for a unit says. */
interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  readonly results: string;
  readonly found: (shown: number, all: number) => string;
  readonly none: (text: string) => string;
  /** `picture` where another is shown for it. */
  readonly pinned: (unit: string, picture: string | undefined) => string;
  readonly unpinned: string;
  /** The units did not come. */
  readonly unread: string;
  readonly tiers: Readonly<Record<'city' | 'county' | 'station' | 'outside' | 'group' | 'system', string>>;
  readonly within: (parent: string) => string;
  readonly closed: (year: number) => string;
  readonly joint: string;
}

export const searchWords: Readonly<Record<Language, SearchWords>> = {
  'zh-CN': {
    label: '查找单位',
    placeholder: '名称、拼音或区划代码',
    results: '找到的单位',
    found: (shown, all) =>
      shown < all ? `找到 ${all} 个单位，列出前 ${shown} 个。` : `找到 ${all} 个单位。`,
    none: (text) => `没有找到“${text}”。`,
    pinned: (unit, picture) => `已选中“${unit}”${picture === undefined ? '' : `，见“${picture}”`}。`,
    unpinned: '已取消选中。',
    unread: '单位名单没有取到，暂不能查找。',
    tiers: {
      city: '市局单位',
      county: '旗县区',
      station: '派出所',
      outside: '系统外',
      group: '单位合计',
      system: '体系',
    },
    within: (parent) => `属${parent}`,
    closed: (year) => `${year} 年底撤销`,
    joint: ' · ',
  },
  en: {
    label: 'Find a unit',
    placeholder: 'Name, pinyin or code',
    results: 'Units found',
    found: (shown, all) =>
      shown < all ? `${all} units found; the first ${shown} are listed.` : `${plural(all, 'unit')} found.`,
    none: (text) => `Nothing found for “${text}”.`,
    pinned: (unit, picture) => `${unit} pinned${picture === undefined ? '' : `, in “${picture}”`}.`,
    unpinned: 'Unpinned.',
    unread: 'The units could not be read, so none can be found.',
    tiers: {
      city: 'municipal unit',
      county: 'banner, county or district',
      station: 'police station',
      outside: 'outside the system',
      group: 'group of units',
      system: 'system',
    },
    within: (parent) => `in ${parent}`,
    closed: (year) => `closed at the end of ${year}`,
    joint: ' · ',
  },
};
