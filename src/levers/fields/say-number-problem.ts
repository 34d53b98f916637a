import { fieldWords } from '../../i18n/field-words';
import type { Format } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { NumberTextProblem } from './number-grammar';

/** Why a text is not taken as a number, in words. */
export const sayNumberProblem = (
  { code, largest, digits }: NumberTextProblem,
  language: Language,
  format: Format,
): string => {
  const { problems } = fieldWords[language];
  if (code === 'too-large') return problems[code](format.posts(largest));
  return code === 'too-fine' ? problems[code](format.posts(digits)) : problems[code];
};
