import { describe, expect, it } from 'vitest';
import type { Derivation, Reading } from '../../src/domain/figures/derivation';
import { lowerBoundOf, quantityOf } from '../../src/domain/figures/derivation';
import { deriveReport } from '../../src/domain/figures/derive';
import {
  meanLossPerCase,
  multipleOfYearBefore,
  notItemised,
} from '../../src/domain/figures/derive-indicators';
import { yearlyPace } from '../../src/domain/figures/derive-posts';
import type { Quantity } from '../../src/domain/figures/figure';
import { moreThan, roundedTo, widenOutward } from '../../src/domain/numbers/interval';
import { wholePosts } from '../../src/domain/figures/whole-posts';

const reading = (printed: string): Reading => ({ point: Number(printed), interval: roundedTo(printed) });
const a = reading('7.6');
const b = reading('16');
const mergers = [
  { from: 2, to: 1 },
  { from: 3, to: 1 },
  { from: 2, to: 1 },
];

const derived = new Map(
  deriveReport({
    mergers,
    F5: 26,
    F6: reading('31'),
    F14: { from: 2019, to: 2022 },
    F15: a,
    F16: b,
    F22: reading('8.3'),
    F23: reading('7.9'),
    F24: reading('345'),
    F30: 58,
    F31: 113,
    F32: { point: 2, interval: moreThan(2) },
    F34: 870,
    F35: reading('5.9'),
    F38: 235,
    F39: 159,
    F50: reading('354'),
  }).map((d) => [d.id, d]),
);

function row(id: string): Derivation {
  const found = derived.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function quantities({ value }: Derivation): readonly Quantity[] {
  if (value.kind === 'single') return [value.is];
  if (value.kind === 'change') return [value.before, value.after];
  return value.kind === 'disagreeing' ? value.values : [];
}

function printedInterval({ interval }: Quantity, digits: number): string {
  if (!interval) return '';
  const { lo, hi, loOpen, hiOpen } = widenOutward(interval, digits);
  return `${loOpen ? '(' : '['}${lo}, ${hi}${hiOpen ? ')' : ']'}`;
}

const printed = (d: Derivation) => quantities(d).map((q) => q.magnitude.toFixed(q.digits));
const intervals = (d: Derivation) => quantities(d).map((q) => printedInterval(q, d.boundDigits));

describe('deriveReport', () => {
  it('gives every derived figure once, in order', () => {
    expect([...derived.keys()]).toEqual(
      'D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11 D12 D13 D14 D15a D15b D16'.split(' '),
    );
  });

  it.each([
    ['D1', ['47.5'], ['(45.75, 49.36)'], 'percent'],
    ['D2', ['39.9'], ['(38.2, 41.71)'], 'percent'],
    ['D3', ['52.5'], ['(50.64, 54.25)'], 'percent'],
    ['D4', ['60.1'], ['(58.29, 61.8)'], 'percent'],
    ['D5', ['14.48'], ['(13.91, 15.11)'], 'percent'],
    ['D6', ['16'], ['[15.5, 16.5)'], 'percent'],
    ['D7', ['0.905', '0.664'], ['(0.843, 0.975)', '(0.618, 0.716)'], 'ratio'],
    ['D8', ['7.6'], ['[7.55, 7.65)'], 'percentage-point'],
    ['D9', ['1.9'], ['[1.8875, 1.9125)'], 'percentage-point'],
    ['D10', ['84', '58'], ['[83, 85]', '[57, 59]'], 'count'],
    ['D11', ['7', '3'], ['[7, 7]', '[3, 3]'], 'count'],
    ['D12', ['4.45', '4.54'], ['[4.445, 4.455)', '[4.535, 4.545)'], 'times'],
    ['D13', ['0.44'], ['(0.32, 0.55)'], 'percent'],
    ['D14', ['67.8'], ['[67.2, 68.4)'], 'ten-thousand-yuan'],
    ['D15a', ['1.95'], ['[1.94, 1.95]'], 'ratio'],
    ['D15b', ['344.8'], [''], 'ten-thousand-yuan'],
    ['D16', ['67.7'], ['[67.6, 67.7]'], 'percent'],
  ])('works out %s as %j within %j', (id, points, ranges, unit) => {
    expect(printed(row(id))).toEqual(points);
    expect(intervals(row(id))).toEqual(ranges);
    expect(row(id).unit).toBe(unit);
  });

  it.each([
    ['D1', 'a ÷ b', '7.6 % ÷ 16 %', '47.5 %'],
    ['D2', 'a ÷ b − a', '7.6 % ÷ 16 % − 7.6 %', '39.9 %'],
    ['D3', '1 − a ÷ b', '100 % − 7.6 % ÷ 16 %', '52.5 %'],
    ['D4', '1 − a ÷ b + a', '100 % − 7.6 % ÷ 16 % + 7.6 %', '60.1 %'],
    ['D5', 'a ÷ (1 − a ÷ b)', '7.6 % ÷ (100 % − 7.6 % ÷ 16 %)', '14.48 %'],
    ['D6', 'b', '16 %', '16 %'],
    ['D8', 'a', '7.6 %', '7.6 pp'],
    ['D9', 'a ÷ n', '7.6 % ÷ 4', '1.9 pp'],
    ['D10', 'n ÷ r → n ÷ r − n', '26 ÷ 31 % → 26 ÷ 31 % − 26', '84 → 58'],
    ['D11', 'Σ → Σ′', '2 + 3 + 2 → 1 + 1 + 1', '7 → 3'],
    ['D12', '1 + g', '100 % + 345 % | 100 % + 354 %', '4.45 | 4.54'],
    ['D13', '(1 − l) ÷ (1 − c) − 1', '(100 % − 7.9 %) ÷ (100 % − 8.3 %) − 1', '0.44 %'],
    ['D14', 's ÷ n', '59000 ÷ 870', '67.8'],
    ['D15a', 'p ÷ n', '113 ÷ 58', '1.95'],
    ['D15b', '> s ÷ n', '> 20000 ÷ 58', '> 344.8'],
    ['D16', 'p ÷ n', '159 ÷ 235', '67.7 %'],
  ])('shows the working of %s', (id, formula, substituted, result) => {
    expect(row(id).working).toEqual({ formula, substituted, result });
  });

  it('shows the working of D7 on both sides of the arrow', () => {
    const { formula, substituted, result } = row('D7').working;
    expect(formula.split(' → ')).toEqual(['a ÷ b ÷ (1 − a ÷ b)', '(a ÷ b − a) ÷ (1 − a ÷ b + a)']);
    expect(substituted.replaceAll('7.6 %', 'a').replaceAll('16 %', 'b').replaceAll('100 %', '1')).toBe(
      formula,
    );
    expect(result).toBe('0.905 → 0.664');
  });

  it('names what each figure stands on', () => {
    const standing = (key: string | undefined) =>
      [...derived.values()].filter((d) => d.assumption === key).map((d) => d.id);
    expect(standing('same-posts-before')).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D7']);
    expect(standing('even-pace')).toEqual(['D9']);
    expect(standing('net-reduction')).toEqual(['D10']);
    expect(standing('losses-of-filed-cases')).toEqual(['D13']);
    expect(standing('nested-services')).toEqual(['D16']);
    expect(standing(undefined)).toEqual(['D6', 'D8', 'D11', 'D12', 'D14', 'D15a', 'D15b']);
    expect(row('D6').basis).toBe('reported');
    expect(row('D9').basis).toBe('illustrative');
    expect(row('D1').basis).toBe('derived');
  });

  it('lists the whole totals behind a ratio and says the two multiples disagree', () => {
    expect(quantities(row('D10')).map((q) => q.candidates)).toEqual([
      [83, 84, 85],
      [57, 58, 59],
    ]);
    expect(row('D12').value.kind).toBe('disagreeing');
    expect(quantities(row('D15b'))[0]).toMatchObject({ bound: 'more-than' });
  });

  it('gives the sense of a change apart from its magnitude', () => {
    expect(['D5', 'D6', 'D13', 'D1'].map((id) => row(id).direction)).toEqual(['up', 'down', 'up', undefined]);
  });
});

describe('multipleOfYearBefore', () => {
  it('is one value where the reported growths agree', () => {
    expect(multipleOfYearBefore(reading('345'), reading('345')).value.kind).toBe('single');
  });
});

describe('meanLossPerCase', () => {
  it('falls where losses fell by more than cases', () => {
    const fall = meanLossPerCase(reading('8.3'), reading('7.9'));
    expect(fall.direction).toBe('down');
    expect(printed(fall)).toEqual(['0.43']);
    expect(intervals(fall)).toEqual(['(0.32, 0.55)']);
    expect(fall.working.result).toBe('−0.43 %');
    expect(meanLossPerCase(reading('8.3'), reading('8.3')).direction).toBe('up');
  });
});

describe('notItemised', () => {
  it('is what the named mergers leave of the net number', () => {
    expect(notItemised(26, mergers)).toBe(22);
    expect(notItemised(26, [])).toBe(26);
  });
});

describe('yearlyPace', () => {
  it('refuses what is no number of years', () => {
    expect(() => yearlyPace(a, 0)).toThrow('0');
    expect(() => yearlyPace(a, 1.5)).toThrow('1.5');
    expect(yearlyPace(a, 1).working.result).toBe('7.6 pp');
  });
});

describe('quantityOf', () => {
  it('refuses a reading without an upper end, which only bounds from below', () => {
    const least: Reading = { point: 3, interval: { lo: 3, hi: Infinity, loOpen: false, hiOpen: true } };
    expect(() => quantityOf((x) => x, [least], 0)).toThrow('Infinity');
    expect(lowerBoundOf((x) => 2 * x, [least], 0)).toEqual({ magnitude: 6, digits: 0, bound: 'at-least' });
  });
});

describe('wholePosts', () => {
  it('is whole per 1,000 posts, with 461 to 490 releasing', () => {
    const result = wholePosts(1000, a, b);
    if (!result.ok) throw new Error('no whole posts');
    const { moved, releasingBefore, releasingAfter, othersBefore, othersAfter } = result.value;
    const told = (q: Quantity) => [q.magnitude, q.interval?.lo, q.interval?.hi];
    expect(told(moved)).toEqual([76, 76, 76]);
    expect(told(releasingBefore)).toEqual([475, 461, 490]);
    expect(told(releasingAfter)).toEqual([399, 385, 414]);
    expect(told(othersBefore)).toEqual([525, 510, 539]);
    expect(told(othersAfter)).toEqual([601, 586, 615]);
  });

  it('spans every agreeing pair of a real total', () => {
    const result = wholePosts(2000, a, b);
    if (!result.ok) throw new Error('no whole posts');
    expect(result.value.moved).toMatchObject({ magnitude: 152, interval: { lo: 151, hi: 152 } });
    expect(result.value.releasingBefore).toMatchObject({ magnitude: 950, interval: { lo: 916, hi: 980 } });
    expect(result.value.releasingAfter).toMatchObject({ magnitude: 798, interval: { lo: 765, hi: 828 } });
  });

  it('names a total that no whole posts agree with', () => {
    const problem = (total: number) => {
      const result = wholePosts(total, a, b);
      return result.ok ? undefined : result.problems[0];
    };
    expect(problem(12)).toEqual({ code: 'no-agreeing-posts', where: 'total', detail: { total: 12 } });
    expect(problem(13)).toEqual({ code: 'no-agreeing-posts', where: 'total', detail: { total: 13 } });
    expect(problem(1)?.code).toBe('no-agreeing-posts');
    expect(problem(66)).toBeUndefined();
    for (const total of [0, -1, 1.5, 10_000_001]) expect(problem(total)?.code).toBe('total-not-whole-posts');
    expect(problem(NaN)?.detail).toEqual({ total: 'NaN' });
    expect(problem(10_000_000)).toBeUndefined();
  });

  it('never releases more posts than the system has or fewer than moved', () => {
    const half = reading('50');
    const narrow = wholePosts(10, half, half);
    expect(narrow.ok && narrow.value.releasingBefore.interval).toMatchObject({ lo: 10, hi: 10 });
    const all = wholePosts(100, half, reading('100'));
    expect(all.ok && all.value.releasingAfter.interval.lo).toBe(0);
  });
});
