/**
 * What follows from the two reported shares of posts: a = moved ÷ system total (F15) and b = moved ÷ total of the
 * releasing units (F16), both readings in per cent. All but D6, D8 and D9 stand on the assumption that both
 * denominators count the same kind of post and are totals before the moves. Magnitudes are in per cent or percentage
 * points unless said otherwise; bounds are correlated: one a and one b in the whole formula.
 */
import { change, percent, printed, quantityOf, single } from './derivation';
import type { Derivation, Reading } from './derivation';

type Formula = (a: number, b: number) => number;

const before: Formula = (a, b) => (100 * a) / b;
const after: Formula = (a, b) => before(a, b) - a;
const growth: Formula = (a, b) => (100 * a) / (100 - before(a, b));
const ratioBefore: Formula = (a, b) => before(a, b) / (100 - before(a, b));
const ratioAfter: Formula = (a, b) => after(a, b) / (100 - after(a, b));

interface Share {
  readonly id: string;
  readonly f: Formula;
  readonly digits: number;
  readonly formula: string;
  readonly substituted: (a: string, b: string) => string;
}

function shareOf({ id, f, digits, formula, substituted }: Share, a: Reading, b: Reading): Derivation {
  const is = quantityOf(f, [a, b], digits);
  return {
    id,
    of: ['F15', 'F16'],
    value: single(is),
    unit: 'percent',
    basis: 'derived',
    assumption: 'same-posts-before',
    boundDigits: 2,
    working: { formula, substituted: substituted(percent(a), percent(b)), result: printed(is, ' %') },
  };
}

/** D1: the releasing units' share of the system before the moves. Assumes totals of the same posts before. */
export const releasingBefore = (a: Reading, b: Reading): Derivation =>
  shareOf({ id: 'D1', f: before, digits: 1, formula: 'a ÷ b', substituted: (p, q) => `${p} ÷ ${q}` }, a, b);

/** D2: their share after. Assumes totals of the same posts before. */
export const releasingAfter = (a: Reading, b: Reading): Derivation =>
  shareOf(
    { id: 'D2', f: after, digits: 1, formula: 'a ÷ b − a', substituted: (p, q) => `${p} ÷ ${q} − ${p}` },
    a,
    b,
  );

/** D3: the share of all other units, receiving or not, before. Assumes totals of the same posts before. */
export const othersBefore = (a: Reading, b: Reading): Derivation =>
  shareOf(
    {
      id: 'D3',
      f: (x, y) => 100 - before(x, y),
      digits: 1,
      formula: '1 − a ÷ b',
      substituted: (p, q) => `100 % − ${p} ÷ ${q}`,
    },
    a,
    b,
  );

/** D4: the share of all other units after. Assumes totals of the same posts before. */
export const othersAfter = (a: Reading, b: Reading): Derivation =>
  shareOf(
    {
      id: 'D4',
      f: (x, y) => 100 - after(x, y),
      digits: 1,
      formula: '1 − a ÷ b + a',
      substituted: (p, q) => `100 % − ${p} ÷ ${q} + ${p}`,
    },
    a,
    b,
  );

/** D5: growth of all other units against their own total before. Assumes totals of the same posts before. */
export const othersGrowth = (a: Reading, b: Reading): Derivation => ({
  ...shareOf(
    {
      id: 'D5',
      f: growth,
      digits: 2,
      formula: 'a ÷ (1 − a ÷ b)',
      substituted: (p, q) => `${p} ÷ (100 % − ${p} ÷ ${q})`,
    },
    a,
    b,
  ),
  direction: 'up',
});

/** D6: shrinkage of the releasing units, which is b itself, as reported. */
export function releasingShrinkage(b: Reading): Derivation {
  const is = quantityOf((y) => y, [b], 0);
  const working = { formula: 'b', substituted: percent(b), result: printed(is, ' %') };
  const value = single(is);
  return {
    id: 'D6',
    of: ['F16'],
    value,
    unit: 'percent',
    basis: 'reported',
    direction: 'down',
    boundDigits: 1,
    working,
  };
}

/** D7: releasing to other posts, before → after, a ratio. Assumes totals of the same posts before. */
export function releasingToOthers(a: Reading, b: Reading): Derivation {
  const was = quantityOf(ratioBefore, [a, b], 3);
  const is = quantityOf(ratioAfter, [a, b], 3);
  const [p, q] = [percent(a), percent(b)];
  return {
    id: 'D7',
    of: ['F15', 'F16'],
    value: change(was, is),
    unit: 'ratio',
    basis: 'derived',
    assumption: 'same-posts-before',
    boundDigits: 3,
    working: {
      formula: 'a ÷ b ÷ (1 − a ÷ b) → (a ÷ b − a) ÷ (1 − a ÷ b + a)',
      substituted: `${p} ÷ ${q} ÷ (100 % − ${p} ÷ ${q}) → (${p} ÷ ${q} − ${p}) ÷ (100 % − ${p} ÷ ${q} + ${p})`,
      result: `${printed(was)} → ${printed(is)}`,
    },
  };
}

/** D8: the shift between the two sides in percentage points of the system: a, down on one side, up on the other. */
export function shift(a: Reading): Derivation {
  const is = quantityOf((x) => x, [a], 1);
  const working = { formula: 'a', substituted: percent(a), result: printed(is, ' pp') };
  return {
    id: 'D8',
    of: ['F15'],
    value: single(is),
    unit: 'percentage-point',
    basis: 'derived',
    boundDigits: 2,
    working,
  };
}

/** D9: percentage points a year if the moves were spread evenly over `years`, a whole number (F14); illustrative. */
export function yearlyPace(a: Reading, years: number): Derivation {
  if (!Number.isInteger(years) || years < 1) throw new Error(`not a number of years: ${years}`);
  const is = quantityOf((x) => x / years, [a], 1);
  return {
    id: 'D9',
    of: ['F15', 'F14'],
    value: single(is),
    unit: 'percentage-point',
    basis: 'illustrative',
    assumption: 'even-pace',
    boundDigits: 4,
    working: { formula: 'a ÷ n', substituted: `${percent(a)} ÷ ${years}`, result: printed(is, ' pp') },
  };
}
