import type { Language } from './language';
import { leverWordsEn } from './lever-words-en';
import { leverWordsZhCN } from './lever-words-zh-cn';

export type LeverWords = typeof leverWordsZhCN;

export const leverWords: Readonly<Record<Language, LeverWords>> = {
  'zh-CN': leverWordsZhCN,
  en: leverWordsEn,
};
