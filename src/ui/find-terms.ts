import type { GlossaryTerm } from '../i18n/glossary-words';

/** Where a term stands in a text. */
export interface FoundTerm {
  readonly term: GlossaryTerm;
  readonly from: number;
  readonly to: number;
}

/**
 * The first place of each term in a text, from left to right. The longest name wins and hides the shorter ones in it,
 * whether or not it is the first of its own. Case does not matter; a name in Latin letters must stand as whole words.
 */
export function findTerms(text: string, terms: readonly GlossaryTerm[]): readonly FoundTerm[] {
  const names = terms
    .flatMap((term) => term.names.map((name) => ({ term, name: name.toLowerCase() })))
    .sort((a, b) => b.name.length - a.name.length);
  const found = new Map<string, FoundTerm>();
  let from = 0;
  while (from < text.length) {
    const here = names.find(({ name }) => standsAt(text, from, name));
    const to = from + (here?.name.length ?? 1);
    if (here && !found.has(here.term.id)) found.set(here.term.id, { term: here.term, from, to });
    from = to;
  }
  return [...found.values()];
}

function standsAt(text: string, from: number, name: string): boolean {
  const to = from + name.length;
  if (text.slice(from, to).toLowerCase() !== name) return false;
  return !joins(text, from) && !joins(text, to);
}

const wordLetter = /[\p{Script=Latin}\p{N}]/u;

/** True where the letters on both sides belong to one word. */
const joins = (text: string, at: number): boolean =>
  wordLetter.test(text[at - 1] ?? '') && wordLetter.test(text[at] ?? '');
