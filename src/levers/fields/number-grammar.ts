import { largestTotal } from '../../domain/numbers/largest-total';
import { parseDecimal } from '../../domain/numbers/parse-decimal';
import { parsePosts } from '../../domain/numbers/parse-posts';
import type { Result } from '../../domain/result';
import type { fieldWords } from '../../i18n/field-words';
import type { Format } from '../../i18n/format';

export type NumberProblemCode = keyof (typeof fieldWords)['en']['problems'];

/** Why a text is not taken as a number. */
export interface NumberTextProblem {
  readonly code: NumberProblemCode;
  readonly largest: number;
  readonly digits: number;
}

/** How the numbers of a field are read and printed. */
export interface NumberGrammar {
  readonly read: (text: string) => Result<number, NumberTextProblem>;
  readonly print: (value: number, format: Format) => string;
  /** Digits after the point. */
  readonly digits: number;
}

/** More than this in one place is a slip of the hand. */
export const largestOfUnit = 1_000_000;

/** Whole things: posts, people, townships. A percentage is refused as what it is. */
export const wholes = (largest: number): NumberGrammar => ({
  digits: 0,
  print: (value, format) => format.number(value, 0),
  read: (text) => {
    const read = parsePosts(text, largest);
    if (read.ok) return read;
    const { code } = read.problems;
    const isPercent = code === 'not-a-number' && /^[^%％]*[%％]\s*$/.test(text);
    return refused(isPercent ? 'percent-sign' : code, largest, 0);
  },
});

const decimals = (largest: number, digits: number, percent: boolean): NumberGrammar => ({
  digits,
  print: (value, format) => trimmed(format.number(value, digits)),
  read: (text) => {
    const read = parseDecimal(text, { largest, digits, percent });
    return read.ok ? read : refused(read.problems.code, largest, digits);
  },
});

const refused = (code: NumberProblemCode, largest: number, digits: number) =>
  ({ ok: false, problems: { code, largest, digits } }) as const;

/** Zeros at the end of a decimal say nothing about a decision. */
const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

export const postsOfUnit = wholes(largestOfUnit);
export const postsOfSystem = wholes(largestTotal);
export const shares = decimals(100, 2, true);
export const weights = decimals(largestOfUnit, 2, false);
export const measures = decimals(largestTotal, 3, false);
