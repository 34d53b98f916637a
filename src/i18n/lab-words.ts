import type { Language } from './language';
import { labWordsEn } from './lab-words-en';
import { labWordsZhCN } from './lab-words-zh-cn';

export type LabWords = typeof labWordsZhCN;

export const labWords: Readonly<Record<Language, LabWords>> = { 'zh-CN': labWordsZhCN, en: labWordsEn };
