import { createContext, memo, use, useEffect, useMemo, useState, type ComponentType } from 'react';
import type { GlossaryTerm } from '../../../i18n/glossary-words';
import type { Language } from '../../../i18n/language';
import { useSpeech } from '../../../i18n/language-context';
import { recalling } from '../../../layouts/recall';

/** What explains words of the trade: it comes after the view, and where it does not come nothing is marked. */
interface Glossary {
  readonly Terms: ComponentType<{
    readonly text: string;
    readonly terms: readonly GlossaryTerm[];
    readonly marks: ReadonlySet<string>;
  }>;
  readonly shareTerms: (
    texts: readonly string[],
    terms: readonly GlossaryTerm[],
  ) => readonly ReadonlySet<string>[];
  readonly glossaryWords: Readonly<Record<Language, readonly GlossaryTerm[]>>;
}

interface Scope {
  readonly Terms: Glossary['Terms'];
  readonly terms: readonly GlossaryTerm[];
  readonly marksOf: ReadonlyMap<string, ReadonlySet<string>>;
}

export const TermsScope = createContext<Scope | undefined>(undefined);

let fetched: Glossary | undefined;

const fetchGlossary = async (): Promise<Glossary> => {
  const [{ Terms }, { shareTerms }, { glossaryWords }] = await Promise.all([
    import('../../../ui/terms'),
    import('./share-terms'),
    import('../../../i18n/glossary-words'),
  ]);
  return (fetched = { Terms, shareTerms, glossaryWords });
};

/** Views one may come back to, in both languages. */
const kept = 8;

const scopeOf = recalling(
  ({
    glossary,
    language,
    key,
  }: {
    readonly glossary: Glossary;
    readonly language: Language;
    readonly key: string;
  }): Scope => {
    const each = key.split('\n');
    const terms = glossary.glossaryWords[language];
    const marks = glossary.shareTerms(each, terms);
    const marksOf = new Map(each.map((text, i) => [text, marks[i] ?? new Set<string>()]));
    return { Terms: glossary.Terms, terms, marksOf };
  },
  kept,
);

/** Which terms each text of a view marks, so that a term is marked once a view. `texts` in reading order. */
export const useTermsScope = (texts: readonly string[], wanted: boolean): Scope | undefined => {
  const { language } = useSpeech();
  const [glossary, setGlossary] = useState(fetched);
  useEffect(() => {
    if (!wanted || glossary) return undefined;
    let left = false;
    fetchGlossary().then(
      (come) => {
        if (!left) setGlossary(come);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [wanted, glossary]);
  const key = texts.join('\n');
  // The same texts give the same marks, whichever array they come in.
  return useMemo(() => glossary && scopeOf({ glossary, language, key }), [glossary, language, key]);
};

/** A text whose words of the trade tell their meaning, once the glossary is there. What is read stays the text. */
export const Termed = memo(({ text }: { text: string }) => {
  const scope = use(TermsScope);
  const marks = scope?.marksOf.get(text);
  if (!scope || !marks) return text;
  return <scope.Terms text={text} terms={scope.terms} marks={marks} />;
});
Termed.displayName = 'Termed';
