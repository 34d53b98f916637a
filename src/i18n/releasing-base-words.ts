import type { Language } from './language';

/** How it is told which posts of the releasing units shares are of, where not all years are drawn. */
interface ReleasingBaseWords {
  /** `part`: the measure by name. `posts`: with their unit, and the whole numbers that agree. */
  readonly note: (a: { readonly part: string; readonly year: number; readonly posts: string }) => string;
  readonly agreeing: (range: string) => string;
  readonly share: (year: number) => string;
}

export const releasingBaseWords: Readonly<Record<Language, ReleasingBaseWords>> = {
  'zh-CN': {
    note: (a) => `下列数值为${a.part} ${a.year} 年初编制 ${a.posts}的百分比`,
    agreeing: (range) => `相符整数 ${range}`,
    share: (year) => `占划出单位 ${year} 年初编制`,
  },
  en: {
    note: (a) => `The numbers below are ${a.part}: of the ${a.posts} they held at the start of ${a.year}`,
    agreeing: (range) => `whole numbers that agree ${range}`,
    share: (year) => `Share of releasing units at the start of ${year}`,
  },
};
