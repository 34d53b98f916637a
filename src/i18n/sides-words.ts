import type { Language } from './language';

/** What may give or get posts; `any` where several kinds of units are counted together. */
type Kind = 'group' | 'system' | 'unit' | 'district' | 'station' | 'outside' | 'any';

/** Who gives and who gets, as a statement names them. */
interface SidesWords {
  /** Where one group is the whole side. */
  readonly releasingGroup: string;
  readonly otherGroup: string;
  readonly kinds: Readonly<Record<Kind, (count: number) => string>>;
  /** What is outside the unit that is drilled into. */
  readonly elsewhere: string;
  readonly list: (parts: readonly string[]) => string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** All but the last joined by one sign, the last by a word. */
const listed = (parts: readonly string[], sign: string, word: (last: string) => string): string => {
  const [last = '', before] = [parts.at(-1), parts.slice(0, -1)];
  return before.length === 0 ? last : `${before.join(sign)}${word(last)}`;
};

export const sidesWords: Readonly<Record<Language, SidesWords>> = {
  'zh-CN': {
    releasingGroup: '划出单位',
    otherGroup: '其余单位',
    kinds: {
      group: (n) => `${n} 类单位`,
      system: (n) => `${n} 个体系`,
      unit: (n) => `${n} 个市局单位`,
      district: (n) => `${n} 个旗县区`,
      station: (n) => `${n} 个派出所`,
      outside: (n) => `${n} 个系统外单位`,
      any: (n) => `${n} 个单位`,
    },
    elsewhere: '其他单位',
    list: (parts) => listed(parts, '、', (last) => (/^\d/.test(last) ? `和 ${last}` : `和${last}`)),
  },
  en: {
    releasingGroup: 'the releasing units',
    otherGroup: 'all others',
    kinds: {
      group: (n) => plural(n, 'group of units', 'groups of units'),
      system: (n) => plural(n, 'system', 'systems'),
      unit: (n) => plural(n, 'bureau unit', 'bureau units'),
      district: (n) => plural(n, 'district', 'districts'),
      station: (n) => plural(n, 'station', 'stations'),
      outside: (n) => plural(n, 'outside body', 'outside bodies'),
      any: (n) => plural(n, 'unit', 'units'),
    },
    elsewhere: 'other units',
    list: (parts) => listed(parts, ', ', (last) => ` and ${last}`),
  },
};
