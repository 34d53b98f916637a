import { describe, expect, it } from 'vitest';
import { glossaryWords } from '../../src/i18n/glossary-words';
import { languages } from '../../src/i18n/language';

describe.each(languages)('the glossary in %s', (language) => {
  const terms = glossaryWords[language];

  it('has each term under names of its own', () => {
    const names = terms.flatMap((term) => term.names.map((name) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
    expect(terms.map((term) => term.id)).toEqual(glossaryWords.en.map((term) => term.id));
  });

  it('defines each in a sentence, and by another word than itself', () => {
    for (const { names, definition } of terms) {
      expect(definition).toMatch(language === 'en' ? /^[A-Z].*\.$/ : /^[\p{Script=Han}].*。$/u);
      expect(definition.toLowerCase().startsWith(names[0].toLowerCase())).toBe(false);
    }
  });
});
