import { deckWordsEn } from './deck-words-en';
import { deckWordsZhCN } from './deck-words-zh-cn';
import type { Language } from './language';

export type DeckWords = typeof deckWordsZhCN;

export const deckWords: Readonly<Record<Language, DeckWords>> = { 'zh-CN': deckWordsZhCN, en: deckWordsEn };
