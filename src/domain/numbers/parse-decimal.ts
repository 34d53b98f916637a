import type { Problem, Result } from '../result';
import { fail, ok } from '../result';
import { isGrouped, narrowText } from './narrow-text';

export type DecimalTextProblem = Problem<
  'empty' | 'not-a-number' | 'grouping-irregular' | 'negative' | 'too-large' | 'too-fine' | 'percent-sign'
>;

/** What a decimal may be. */
export interface DecimalRange {
  readonly largest: number;
  /** Digits after the point at most. */
  readonly digits: number;
  /** True where `%` may follow: the number itself is then in per cent. */
  readonly percent: boolean;
}

/**
 * The sibling of `parsePosts` for what need not be whole: weights, shares, areas. ≥ 0 and at most `largest`, with at
 * most `digits` digits after a point (`.` or `．`). Digits may be full-width and, before the point, grouped in threes.
 * Nothing is rounded; exponents, infinities and other bases are no numbers here.
 */
export function parseDecimal(
  text: string,
  { largest, digits, percent }: DecimalRange,
): Result<number, DecimalTextProblem> {
  const problem = (code: DecimalTextProblem['code']) =>
    fail({ code, where: 'text', detail: { text, largest, digits } });
  const plain = narrowText(text);
  if (plain === '') return problem('empty');
  const [, sign, body = '', mark] = /^(-?)\s*(.*?)\s*(%?)$/.exec(plain) ?? [];
  const [, whole = '', fraction = ''] = /^(\d[\d, ]*)(?:\.(\d+))?$/.exec(body) ?? [];
  if (whole === '') return problem('not-a-number');
  if (mark !== '' && !percent) return problem('percent-sign');
  if (!isGrouped(whole)) return problem('grouping-irregular');
  const value = Number(`${whole.replace(/[, ]/g, '')}.${fraction || '0'}`);
  if (sign !== '' && value !== 0) return problem('negative');
  if (fraction.replace(/0+$/, '').length > digits) return problem('too-fine');
  return value > largest ? problem('too-large') : ok(value);
}
