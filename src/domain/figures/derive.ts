import type { Period } from '../basis';
import type { Derivation, Reading } from './derivation';
import {
  departmentsBeforeAfter,
  frozenPerCase,
  meanLossPerCase,
  multipleOfYearBefore,
  namedMergers,
  onlineShare,
  personsPerCase,
  recoveredPerCase,
} from './derive-indicators';
import type { Merger } from './derive-indicators';
import {
  othersAfter,
  othersBefore,
  othersGrowth,
  releasingAfter,
  releasingBefore,
  releasingShrinkage,
  releasingToOthers,
  shift,
  yearlyPace,
} from './derive-posts';

/** The reported figures the derivations need, by id; readings in the unit the report prints, counts whole. */
export interface ReportedReadings {
  /** F2–F4. */
  readonly mergers: readonly Merger[];
  readonly F5: number;
  readonly F6: Reading;
  readonly F14: Period;
  readonly F15: Reading;
  readonly F16: Reading;
  readonly F22: Reading;
  readonly F23: Reading;
  readonly F24: Reading;
  readonly F30: number;
  readonly F31: number;
  readonly F32: Reading;
  readonly F34: number;
  readonly F35: Reading;
  readonly F38: number;
  readonly F39: number;
  readonly F50: Reading;
}

/** D1–D16 in order, D15 in its two parts. D1–D5 and D7 stand on `same-posts-before` (see derive-posts). */
export function deriveReport(r: ReportedReadings): readonly Derivation[] {
  return [...derivePosts(r.F15, r.F16, r.F14), ...deriveIndicators(r)];
}

/** D1–D9 from a (F15), b (F16) and the period of the moves (F14), both years included. */
export function derivePosts(a: Reading, b: Reading, period: Period): readonly Derivation[] {
  return [
    releasingBefore(a, b),
    releasingAfter(a, b),
    othersBefore(a, b),
    othersAfter(a, b),
    othersGrowth(a, b),
    releasingShrinkage(b),
    releasingToOthers(a, b),
    shift(a),
    yearlyPace(a, period.to - period.from + 1),
  ];
}

function deriveIndicators(r: ReportedReadings): readonly Derivation[] {
  return [
    departmentsBeforeAfter(r.F5, r.F6),
    namedMergers(r.mergers),
    multipleOfYearBefore(r.F24, r.F50),
    meanLossPerCase(r.F23, r.F22),
    recoveredPerCase(r.F35, r.F34),
    personsPerCase(r.F31, r.F30),
    frozenPerCase(r.F32, r.F30),
    onlineShare(r.F39, r.F38),
  ];
}
