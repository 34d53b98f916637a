import { useEffect, useMemo, useState } from 'react';
import type { GlossaryTerm } from '../../i18n/glossary-words';
import type { Language } from '../../i18n/language';
import { useSpeech } from '../../i18n/language-context';
import { findTerms } from '../../ui/find-terms';

/** For each text, in reading order, the terms it marks: those that stand in it and in no text before it. */
export function shareTerms(
  texts: readonly string[],
  terms: readonly GlossaryTerm[],
): readonly ReadonlySet<string>[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    const ids = findTerms(text, terms).map(({ term }) => term.id);
    const marks = new Set(ids.filter((id) => !seen.has(id)));
    for (const id of marks) seen.add(id);
    return marks;
  });
}

const noTerms: readonly GlossaryTerm[] = [];

/**
 * The terms of the language and which of them each text of the view marks, so that a term is marked once a view. The
 * glossary comes after the view; until then, and should it not come, nothing is marked.
 */
export const useTerms = (texts: readonly string[]) => {
  const { language } = useSpeech();
  const [glossary, setGlossary] = useState<Readonly<Record<Language, readonly GlossaryTerm[]>>>();
  useEffect(() => {
    let left = false;
    import('../../i18n/glossary-words').then(
      ({ glossaryWords }) => {
        if (!left) setGlossary(glossaryWords);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  const terms = glossary?.[language] ?? noTerms;
  const key = JSON.stringify(texts);
  // The same texts give the same marks, whichever array they come in.
  const marks = useMemo(() => shareTerms(JSON.parse(key) as string[], terms), [key, terms]);
  return { terms, marks };
};
