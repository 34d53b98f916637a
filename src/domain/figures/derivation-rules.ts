import type { Derivation, Reading } from './derivation';
import * as indicators from './derive-indicators';
import * as posts from './derive-posts';
import type { FigureReader } from './figure-readings';

/** How one derived figure follows from reported ones; undefined where one of those is missing. */
export interface DerivationRule {
  readonly id: string;
  readonly derive: (read: FigureReader) => Derivation | undefined;
}

type Read<T> = (read: FigureReader) => T | undefined;

const reading =
  (id: string): Read<Reading> =>
  (read) =>
    read.reading(id);
const count =
  (id: string): Read<number> =>
  (read) =>
    read.count(id);
const years: Read<number> = (read) => {
  const period = read.period('F14');
  return period && period.to - period.from + 1;
};
const mergers: Read<readonly indicators.Merger[]> = (read) => {
  const found = ['F2', 'F3', 'F4'].flatMap((id) => read.merger(id) ?? []);
  return found.length === 3 ? found : undefined;
};

const from =
  <A>(a: Read<A>, derive: (a: A) => Derivation): DerivationRule['derive'] =>
  (read) => {
    const x = a(read);
    return x === undefined ? undefined : derive(x);
  };
const fromTwo =
  <A, B>(a: Read<A>, b: Read<B>, derive: (a: A, b: B) => Derivation): DerivationRule['derive'] =>
  (read) => {
    const [x, y] = [a(read), b(read)];
    return x === undefined || y === undefined ? undefined : derive(x, y);
  };

const [a, b] = [reading('F15'), reading('F16')];

/** D1–D16, D15 in its two parts: each computed alone, so that one unreadable figure spoils only what stands on it. */
export const derivationRules: readonly DerivationRule[] = [
  { id: 'D1', derive: fromTwo(a, b, posts.releasingBefore) },
  { id: 'D2', derive: fromTwo(a, b, posts.releasingAfter) },
  { id: 'D3', derive: fromTwo(a, b, posts.othersBefore) },
  { id: 'D4', derive: fromTwo(a, b, posts.othersAfter) },
  { id: 'D5', derive: fromTwo(a, b, posts.othersGrowth) },
  { id: 'D6', derive: from(b, posts.releasingShrinkage) },
  { id: 'D7', derive: fromTwo(a, b, posts.releasingToOthers) },
  { id: 'D8', derive: from(a, posts.shift) },
  { id: 'D9', derive: fromTwo(a, years, posts.yearlyPace) },
  { id: 'D10', derive: fromTwo(count('F5'), reading('F6'), indicators.departmentsBeforeAfter) },
  { id: 'D11', derive: from(mergers, indicators.namedMergers) },
  { id: 'D12', derive: fromTwo(reading('F24'), reading('F50'), indicators.multipleOfYearBefore) },
  { id: 'D13', derive: fromTwo(reading('F23'), reading('F22'), indicators.meanLossPerCase) },
  { id: 'D14', derive: fromTwo(reading('F35'), count('F34'), indicators.recoveredPerCase) },
  { id: 'D15a', derive: fromTwo(count('F31'), count('F30'), indicators.personsPerCase) },
  { id: 'D15b', derive: fromTwo(reading('F32'), count('F30'), indicators.frozenPerCase) },
  { id: 'D16', derive: fromTwo(count('F39'), count('F38'), indicators.onlineShare) },
];
