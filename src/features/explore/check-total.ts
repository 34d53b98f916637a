import { agreeingTotal, type AgreeingTotal } from '../../domain/agreeing-total';
import { largestTotal } from '../../domain/largest-total';
import type { Interval } from '../../domain/interval';
import { parsePosts } from '../../domain/parse-posts';
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

/** The reason of a refusal, or the ranges of what agrees, as a sentence; empty where nothing is typed. */
export function sayTotal(checked: CheckedTotal, words: Words, format: Format): string {
  if (checked.kind === 'nothing') return '';
  if (checked.kind === 'agreeing') {
    const { moved, releasing } = checked.agreeing;
    const range = (r: typeof moved) => words.range(format.posts(r.first), format.posts(r.last));
    return words.agreeing(range(moved), range(releasing));
  }
  if (checked.code === 'no-shares') return words.noShares;
  if (checked.code === 'too-large') return words.problems['too-large'](format.posts(largestTotal));
  const problem = words.problems[checked.code];
  return typeof problem === 'string' ? problem : problem(format.posts(checked.total));
}
