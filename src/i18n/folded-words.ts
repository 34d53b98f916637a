import type { Language } from './language';

/** Tells the names that have no room in a picture, and how many more there are. */
export type FoldedWords = (names: readonly string[], more: number) => string;

export const foldedWords: Readonly<Record<Language, FoldedWords>> = {
  'zh-CN': (names, more) => {
    if (names.length === 0) return `图上放不下 ${more} 个名称，见表格`;
    const rest = more > 0 ? `，另有 ${more} 个，见表格` : '';
    return `图上放不下：${names.join('、')}${rest}`;
  },
  en: (names, more) => {
    if (names.length === 0) return `No room in the picture for ${more} names: see the table`;
    const rest = more > 0 ? ` and ${more} more, in the table` : '';
    return `No room in the picture: ${names.join(', ')}${rest}`;
  },
};
