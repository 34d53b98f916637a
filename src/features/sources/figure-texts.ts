import type { Figure } from '../../domain/figures/figure';
import { quantitiesOf } from '../../domain/figures/printed-bounds';
import type { Speech } from '../../i18n/language-context';
import type { SourcesWords } from '../../i18n/sources-words';
import { printIntervals } from '../../pictures/print-figure';

/** What rounding allows, or why there is no interval: a count, a bound, or no number at all. */
export const intervalText = (figure: Figure, { format }: Speech, words: SourcesWords): string => {
  const all = quantitiesOf(figure.value);
  if (all.length === 0) return words.none;
  const bounded = all.every(({ interval }) => !interval || Number.isFinite(interval.lo + interval.hi));
  const printed = bounded ? printIntervals(figure, format) : '';
  if (printed !== '') return figure.value.kind === 'disagreeing' ? printed.replace(' → ', ' / ') : printed;
  return all.some(({ bound }) => bound !== undefined) ? words.lowerBound : words.exact;
};

/** The years or words of a period; a dash where none is stated. */
export const periodText = (
  { period }: Figure,
  { language, messages }: Speech,
  words: SourcesWords,
): string => {
  const { from, to, text } = period ?? {};
  if (text) return text[language];
  const [first, last] = [from ?? to, to ?? from];
  return first === undefined || last === undefined
    ? words.none
    : messages.sentence.years({ from: first, to: last });
};

/** Letters of a formula in the order they come, each once: `a ÷ b − a` has a and b. */
export const lettersOf = (formula: string): readonly string[] => [
  ...new Set(formula.match(/\b[a-z]\b/g) ?? []),
];

/** Which figures each letter of a working stands for; letters that cannot be told apart stand for none. */
export function legendOf({
  source,
  working,
}: Figure): readonly { letter: string; figures: readonly string[] }[] {
  if (!working || source.kind !== 'figures') return [];
  const letters = lettersOf(working.formula);
  if (letters.length === source.of.length)
    return letters.map((letter, i) => ({ letter, figures: source.of.slice(i, i + 1) }));
  return letters.length === 1 ? [{ letter: letters[0]!, figures: source.of }] : [];
}
