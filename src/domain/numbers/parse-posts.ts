import type { Problem, Result } from '../result';
import { fail, ok } from '../result';
import { isGrouped, narrowText } from './narrow-text';

export type PostsTextProblem = Problem<
  'empty' | 'not-a-number' | 'grouping-irregular' | 'fraction' | 'negative' | 'too-large'
>;

/**
 * The one grammar of a typed or pasted number of posts: whole, ≥ 0, at most `largest`. Digits may be full-width and
 * grouped in threes by commas (`,` or `，`) or spaces, always the same; 名, 人 or 个 may follow. A point always makes
 * a fraction, for 1.234 is read in two ways. Nothing is rounded, and nothing but this is read as a number.
 */
export function parsePosts(text: string, largest: number): Result<number, PostsTextProblem> {
  const plain = narrowText(text);
  const problem = (code: PostsTextProblem['code']) =>
    fail({ code, where: 'text', detail: { text, largest } });
  if (plain === '') return problem('empty');
  const [, sign, body = ''] = /^(-?)\s*(.*?)\s*[名人个]?$/.exec(plain) ?? [];
  if (!/^[\d, .]*\d[\d, .]*$/.test(body)) return problem('not-a-number');
  if (/^[\d, ]*\.[\d ]*$/.test(body)) return problem('fraction');
  if (body.includes('.')) return problem('not-a-number');
  if (!isGrouped(body)) return problem('grouping-irregular');
  if (sign !== '') return problem('negative');
  const digits = body.replace(/[, ]/g, '').replace(/^0+(?=\d)/, '');
  return digits.length > String(largest).length || Number(digits) > largest
    ? problem('too-large')
    : ok(Number(digits));
}
