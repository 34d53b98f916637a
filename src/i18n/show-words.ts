import type { Language } from './language';
import { showWordsEn } from './show-words-en';
import { showWordsZhCN, type ShowWords } from './show-words-zh-cn';

export const showWords: Readonly<Record<Language, ShowWords>> = { 'zh-CN': showWordsZhCN, en: showWordsEn };
