import type { Language } from './language';

/** The lower and upper end of what a printed number may be, as the domain gives it. */
interface Bounds {
  readonly lo: number;
  readonly hi: number;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** Numbers as they are printed in one language. Posts are whole; signs are U+2212 and +. */
export interface Format {
  readonly posts: (value: number) => string;
  readonly signed: (value: number) => string;
  readonly number: (value: number, digits: number) => string;
  /** `value` is a ratio: 0.076 gives `7.6%`. */
  readonly percent: (ratio: number, digits?: number) => string;
  /** `[7.55, 7.65)`: square ends belong to the interval, round ones do not. */
  readonly interval: (bounds: Bounds, digits: number) => string;
  /** Whole numbers from the least to the most, both reached: `461—490`, in English `461–490`; one alone where they are equal. */
  readonly wholeRange: (bounds: Pick<Bounds, 'lo' | 'hi'>) => string;
  readonly time: (date: Date) => string;
  /** Places the decimal point moves to the right where the language counts a unit in another: 亿 in millions is 2. */
  readonly unitPlaces: (unit: string) => number;
  /** Names in a row, and clauses of a sentence, with the marks of the language. */
  readonly list: (items: readonly string[]) => string;
  readonly clauses: (items: readonly string[]) => string;
  /** A text followed by another in brackets. */
  readonly aside: (text: string, note: string) => string;
}

/** English counts in millions what Chinese counts in 万 and 亿. */
const englishPlaces: Readonly<Record<string, number>> = {
  'ten-thousand-messages': -2,
  'ten-thousand-yuan': -2,
  'hundred-million-yuan': 2,
};

const cached = new Map<string, Intl.NumberFormat>();
const fixed = (language: Language, digits: number): Intl.NumberFormat => {
  const key = `${language} ${digits}`;
  const known = cached.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  cached.set(key, made);
  return made;
};

/** More numbers than these are printed anew. */
const mostKept = 5_000;

/** Prints with so many digits, and keeps what it has printed: a table says the same few numbers over and over. */
const printer = (language: Language, digits: number): ((value: number) => string) => {
  const format = fixed(language, digits);
  const kept = new Map<number, string>();
  return (value) => {
    const known = kept.get(value);
    if (known !== undefined) return known;
    const made = format.format(finite(value)).replace('-', '\u2212');
    if (kept.size >= mostKept) kept.clear();
    kept.set(value, made);
    return made;
  };
};

/** A number that cannot be printed is a programming mistake, never a NaN on screen. */
const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new Error(`not a printable number: ${value}`);
  return value;
};

export const formatFor = (language: Language): Format => {
  const printers: ((value: number) => string)[] = [];
  const number = (value: number, digits: number) => (printers[digits] ??= printer(language, digits))(value);
  return {
    number,
    posts: (value) => number(value, 0),
    signed: (value) => (value > 0 ? `+${number(value, 0)}` : number(value, 0)),
    percent: (ratio, digits = 1) => `${number(ratio * 100, digits)}%`,
    interval: ({ lo, hi, loOpen, hiOpen }, digits) =>
      `${loOpen ? '(' : '['}${number(lo, digits)}, ${number(hi, digits)}${hiOpen ? ')' : ']'}`,
    wholeRange: ({ lo, hi }) =>
      lo === hi ? number(lo, 0) : `${number(lo, 0)}${language === 'en' ? '–' : '—'}${number(hi, 0)}`,
    list: (items) => items.join(language === 'en' ? ', ' : '、'),
    clauses: (items) => items.join(language === 'en' ? '; ' : '；'),
    aside: (text, note) => (language === 'en' ? `${text} (${note})` : `${text}（${note}）`),
    unitPlaces: (unit) => (language === 'en' ? (englishPlaces[unit] ?? 0) : 0),
    time: (date) =>
      new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(date),
  };
};
