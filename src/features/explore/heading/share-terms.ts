import type { GlossaryTerm } from '../../../i18n/glossary-words';
import { findTerms } from '../../../ui/find-terms';

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
