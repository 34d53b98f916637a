/** What follows from the reported figures on departments, cases, losses and services (D10–D16). */
import { candidatesOf, change, lowerBoundOf, percent, printed, quantityOf, single } from './derivation';
import type { Derivation, Reading } from './derivation';
import { disjoint, exactly, ratioOf } from '../numbers/interval';
import { wholeCandidates } from '../numbers/whole-range';

const exact = (point: number): Reading => ({ point, interval: exactly(point) });

/**
 * D10: internal departments before → after, from the whole number taken away (F5) and its ratio in per cent (F6): the
 * whole totals of which it is that ratio. Holds only if the number is net and the base is the departments before.
 */
export function departmentsBeforeAfter(removed: number, ratio: Reading): Derivation {
  const totals = wholeCandidates(removed, ratioOf(ratio.interval));
  const point = Math.round((100 * removed) / ratio.point);
  const was = candidatesOf(point, totals);
  const left = { ...totals, first: totals.first - removed, last: totals.last - removed };
  return {
    id: 'D10',
    of: ['F5', 'F6'],
    value: change(was, candidatesOf(point - removed, left)),
    unit: 'count',
    basis: 'derived',
    assumption: 'net-reduction',
    boundDigits: 0,
    working: {
      formula: 'n ÷ r → n ÷ r − n',
      substituted: `${removed} ÷ ${percent(ratio)} → ${removed} ÷ ${percent(ratio)} − ${removed}`,
      result: `${point} → ${point - removed}`,
    },
  };
}

/** Units that became fewer: whole numbers. */
export interface Merger {
  readonly from: number;
  readonly to: number;
}

const totals = (mergers: readonly Merger[]): Merger =>
  mergers.reduce((sum, m) => ({ from: sum.from + m.from, to: sum.to + m.to }), { from: 0, to: 0 });

/** D11: units named in the mergers (F2–F4) before → after; exact. */
export function namedMergers(mergers: readonly Merger[]): Derivation {
  const { from, to } = totals(mergers);
  const sum = (side: 'from' | 'to') => mergers.map((m) => m[side]).join(' + ');
  return {
    id: 'D11',
    of: ['F2', 'F3', 'F4'],
    value: change(
      quantityOf((n) => n, [exact(from)], 0),
      quantityOf((n) => n, [exact(to)], 0),
    ),
    unit: 'count',
    basis: 'derived',
    boundDigits: 0,
    working: { formula: 'Σ → Σ′', substituted: `${sum('from')} → ${sum('to')}`, result: `${from} → ${to}` },
  };
}

/** Of the whole number taken away (F5), how many the named mergers do not account for, if that number is net. */
export function notItemised(removed: number, mergers: readonly Merger[]): number {
  const { from, to } = totals(mergers);
  return removed - (from - to);
}

/** D12: cases as a multiple of the year before, 1 + growth, for each of two reported growths in per cent (F24, F50). */
export function multipleOfYearBefore(one: Reading, other: Reading): Derivation {
  const multiple = (growth: Reading) => quantityOf((g) => (100 + g) / 100, [growth], 2);
  const values = [multiple(one), multiple(other)] as const;
  const conflict = disjoint(values[0].interval, values[1].interval);
  return {
    id: 'D12',
    of: ['F24', 'F50'],
    value: conflict ? { kind: 'disagreeing', values } : single(values[0]),
    unit: 'times',
    basis: 'derived',
    boundDigits: 3,
    working: {
      formula: '1 + g',
      substituted: `100 % + ${percent(one)} | 100 % + ${percent(other)}`,
      result: values.map((v) => printed(v)).join(' | '),
    },
  };
}

/**
 * D13: change of the mean loss per filed case in per cent, from the falls of losses (F23) and of cases (F22) in per
 * cent. Holds only if the losses are money over the cases counted.
 */
export function meanLossPerCase(lossFall: Reading, caseFall: Reading): Derivation {
  const readings = [lossFall, caseFall];
  const rise = quantityOf((l, c) => (100 * (c - l)) / (100 - c), readings, 2);
  const up = rise.magnitude >= 0;
  const is = up ? rise : quantityOf((l, c) => (100 * (l - c)) / (100 - c), readings, 2);
  return {
    id: 'D13',
    of: ['F23', 'F22'],
    value: single(is),
    unit: 'percent',
    basis: 'derived',
    direction: up ? 'up' : 'down',
    assumption: 'losses-of-filed-cases',
    boundDigits: 2,
    working: {
      formula: '(1 − l) ÷ (1 − c) − 1',
      substituted: `(100 % − ${percent(lossFall)}) ÷ (100 % − ${percent(caseFall)}) − 1`,
      result: printed(rise, ' %'),
    },
  };
}

/** D14: recovered per economic case in 万元, from 亿元 recovered (F35) and a whole number of cases (F34). */
export function recoveredPerCase(recovered: Reading, cases: number): Derivation {
  const is = quantityOf((money, n) => (10_000 * money) / n, [recovered, exact(cases)], 1);
  return {
    id: 'D14',
    of: ['F35', 'F34'],
    value: single(is),
    unit: 'ten-thousand-yuan',
    basis: 'derived',
    boundDigits: 1,
    working: { formula: 's ÷ n', substituted: `${10_000 * recovered.point} ÷ ${cases}`, result: printed(is) },
  };
}

/** D15, first part: persons (F31) per case (F30), whole numbers; exact. */
export function personsPerCase(persons: number, cases: number): Derivation {
  const is = quantityOf((p, n) => p / n, [exact(persons), exact(cases)], 2);
  return {
    id: 'D15a',
    of: ['F31', 'F30'],
    value: single(is),
    unit: 'ratio',
    basis: 'derived',
    boundDigits: 2,
    working: { formula: 'p ÷ n', substituted: `${persons} ÷ ${cases}`, result: printed(is) },
  };
}

/** D15, second part: frozen per case in 万元, a lower bound, from 亿元 frozen (F32, itself one) and cases (F30). */
export function frozenPerCase(frozen: Reading, cases: number): Derivation {
  const is = lowerBoundOf((money, n) => (10_000 * money) / n, [frozen, exact(cases)], 1);
  return {
    id: 'D15b',
    of: ['F32', 'F30'],
    value: single(is),
    unit: 'ten-thousand-yuan',
    basis: 'derived',
    boundDigits: 1,
    working: {
      formula: '> s ÷ n',
      substituted: `> ${10_000 * frozen.point} ÷ ${cases}`,
      result: `> ${printed(is)}`,
    },
  };
}

/** D16: services fully online (F39) as per cent of those on one network (F38), whole numbers; only if nested. */
export function onlineShare(online: number, connected: number): Derivation {
  const is = quantityOf((part, whole) => (100 * part) / whole, [exact(online), exact(connected)], 1);
  return {
    id: 'D16',
    of: ['F39', 'F38'],
    value: single(is),
    unit: 'percent',
    basis: 'derived',
    assumption: 'nested-services',
    boundDigits: 1,
    working: { formula: 'p ÷ n', substituted: `${online} ÷ ${connected}`, result: printed(is, ' %') },
  };
}
