import type { Language } from './language';

const closing = '文末';
const numerals = '一二三四五六七八九';

/** The place in a report in English: `§ 2.1` for `二·1`, `closing part` for `文末`; as it is where it is written otherwise. */
const english = (section: string): string => {
  if (section === closing) return 'closing part';
  const [part = '', paragraph = ''] = section.split('·');
  const number = numerals.indexOf(part) + 1;
  return part.length === 1 && number > 0 && /^\d+$/.test(paragraph) ? `§ ${number}.${paragraph}` : section;
};

/** The name of a place in a report, one way in a language wherever it is cited. */
export const sectionName = (section: string, language: Language): string =>
  language === 'en' ? english(section) : section;
