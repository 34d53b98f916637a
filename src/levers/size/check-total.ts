import { agreeingTotal, type AgreeingTotal } from '../../domain/flows/agreeing-total';
import { largestTotal } from '../../domain/numbers/largest-total';
import type { Interval } from '../../domain/numbers/interval';
import { parsePosts } from '../../domain/numbers/parse-posts';
import type { WholeRange } from '../../domain/numbers/whole-range';
import type { Format } from '../../i18n/format';
import type { totalWords } from '../../i18n/total-words';

/** What is made of the text in the field. */
export type CheckedTotal =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'refused';
      readonly code: Refusal;
      readonly total: number;
      readonly nearest: readonly number[];
    }
  | { readonly kind: 'agreeing'; readonly agreeing: AgreeingTotal };

type Refusal = keyof (typeof totalWords)['en']['problems'] | 'no-shares';

/** Reads the text by the one grammar, then asks whether whole numbers agree with both reported shares, in per cent. */
export function checkTotal(
  text: string,
  movedOfSystem: Interval | undefined,
  movedOfReleasing: Interval | undefined,
): CheckedTotal {
  const refused = (code: Refusal, total = 0, nearest: readonly number[] = []): CheckedTotal => ({
    kind: 'refused',
    code,
    total,
    nearest,
  });
  const read = parsePosts(text, largestTotal);
  if (!read.ok) return read.problems.code === 'empty' ? { kind: 'nothing' } : refused(read.problems.code);
  if (read.value === 0) return refused('total-not-positive');
  if (!movedOfSystem || !movedOfReleasing) return refused('no-shares');
  const found = agreeingTotal(read.value, movedOfSystem, movedOfReleasing);
  if (found.ok) return { kind: 'agreeing', agreeing: found.value };
  const [problem] = found.problems;
  const near = [problem?.detail?.['below'], problem?.detail?.['above']];
  const code = problem?.code === 'no-agreeing-releasing' ? problem.code : 'no-agreeing-moved';
  return refused(
    code,
    read.value,
    near.filter((n) => typeof n === 'number'),
  );
}

type Words = (typeof totalWords)['en'];

/** What is said of the text, in clauses; the reason of a refusal is one, and nothing is said of nothing. */
export function sayTotal(checked: CheckedTotal, words: Words, format: Format): readonly string[] {
  if (checked.kind === 'nothing') return [];
  if (checked.kind === 'refused') return [reasonOf(checked.code, checked.total, words, format)];
  const range = ({ first, last }: WholeRange) => words.range(format.posts(first), format.posts(last));
  const { moved, releasing } = checked.agreeing;
  return [words.agreeing, words.moved(range(moved)), words.releasing(range(releasing))];
}

function reasonOf(code: Refusal, total: number, words: Words, format: Format): string {
  if (code === 'no-shares') return words.noShares;
  if (code === 'too-large') return words.problems['too-large'](format.posts(largestTotal));
  const problem = words.problems[code];
  return typeof problem === 'string' ? problem : problem(format.posts(total));
}
