import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareTerms } from '../../src/features/explore/heading/share-terms';
import { glossaryWords } from '../../src/i18n/glossary-words';
import { languages } from '../../src/i18n/language';
import { findTerms } from '../../src/ui/find-terms';

const inLanguage = fc.constantFrom(...languages).chain((language) => {
  const terms = glossaryWords[language];
  const names = terms.flatMap((term) => [...term.names]);
  const piece = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(...names.map((name) => name.toUpperCase())),
    fc.constantFrom(' ', '，', '的', ' of ', 's', '(', '\u{20BB7}'),
    fc.string({ maxLength: 3, unit: 'grapheme' }),
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  return fc.record({ terms: fc.constant(terms), text, texts: fc.array(text, { maxLength: 4 }) });
});

describe('findTerms', () => {
  it('finds each term once, in order, without overlap, where it is written', () => {
    fc.assert(
      fc.property(inLanguage, ({ terms, text }) => {
        const found = findTerms(text, terms);
        expect(new Set(found.map((f) => f.term.id)).size).toBe(found.length);
        found.forEach(({ term, from, to }, i) => {
          expect(from).toBeGreaterThanOrEqual(found[i - 1]?.to ?? 0);
          const written = text.slice(from, to).toLowerCase();
          expect(term.names.map((name) => name.toLowerCase())).toContain(written);
        });
      }),
    );
  });

  it('is shared so that a term is marked in one text of a view at most, the first that has it', () => {
    fc.assert(
      fc.property(inLanguage, ({ terms, texts }) => {
        const marks = shareTerms(texts, terms);
        const all = marks.flatMap((ids) => [...ids]);
        expect(new Set(all).size).toBe(all.length);
        texts.forEach((text, i) => {
          for (const { term } of findTerms(text, terms))
            expect(marks.slice(0, i + 1).some((ids) => ids.has(term.id))).toBe(true);
        });
      }),
    );
  });
});
