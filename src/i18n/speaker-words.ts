import type { Language } from './language';
import { speakerWordsEn } from './speaker-words-en';
import { speakerWordsZhCN, type SpeakerWords } from './speaker-words-zh-cn';

export const speakerWords: Readonly<Record<Language, SpeakerWords>> = {
  'zh-CN': speakerWordsZhCN,
  en: speakerWordsEn,
};
