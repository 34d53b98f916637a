import type { Language } from './language';
import { sourcesEn } from './sources-en';
import { sourcesZhCN } from './sources-zh-cn';

/** Words of the Sources page. */
export type SourcesWords = typeof sourcesZhCN;

export const sourcesWords: Readonly<Record<Language, SourcesWords>> = {
  'zh-CN': sourcesZhCN,
  en: sourcesEn,
};
