import type { Localised } from '../localised';
import type { Words } from './deck';

/** A text as it can be shown, and the language it is in where that is not the one asked for. */
export interface Shown {
  readonly text: string;
  /** Set where the text is not yet in the language asked for. */
  readonly lang?: keyof Localised;
}

const other = { 'zh-CN': 'en', en: 'zh-CN' } as const;

/** The text in a language; in the other one where there is none; empty where there is neither. */
export function shownWords(words: Words, language: keyof Localised): Shown {
  const own = words[language];
  if (own !== undefined && own !== '') return { text: own };
  const lang = other[language];
  const text = words[lang] ?? '';
  return text === '' ? { text } : { text, lang };
}
