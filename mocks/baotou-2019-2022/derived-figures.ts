import type { Source } from '../../src/domain/basis';
import type { Derivation } from '../../src/domain/figures/derivation';
import { deriveReport } from '../../src/domain/figures/derive';
import type { Figure, FigureValue, Quantity } from '../../src/domain/figures/figure';
import { widenOutward } from '../../src/domain/numbers/interval';
import { assumptionWords, derivedWords } from './derived-words';
import { reportedFigure, reportedReadings } from './reported-readings';

/** Bounds as they are printed, rounded outward; a number of exact arguments has no interval. */
function printedBounds({ interval, ...rest }: Quantity, digits: number): Quantity {
  if (!interval || interval.lo === interval.hi) return rest;
  return { ...rest, interval: widenOutward(interval, digits) };
}

function printedValue(value: FigureValue, digits: number): FigureValue {
  if (value.kind === 'single') return { ...value, is: printedBounds(value.is, digits) };
  if (value.kind === 'change')
    return {
      ...value,
      before: printedBounds(value.before, digits),
      after: printedBounds(value.after, digits),
    };
  if (value.kind === 'disagreeing')
    return { ...value, values: value.values.map((v) => printedBounds(v, digits)) };
  return value;
}

/** A derivation that only restates a reported figure stands where that figure stands. */
function sourceOf({ basis, of }: Derivation): Source {
  const [restated] = of;
  if (basis === 'reported' && restated !== undefined) return reportedFigure(restated).source;
  return { kind: 'figures', of };
}

function figureOf(derivation: Derivation): Figure {
  const { id, value, unit, basis, direction, assumption, boundDigits, working } = derivation;
  const words = derivedWords.get(id);
  if (!words) throw new Error(`no words for ${id}`);
  return {
    id,
    ...words,
    value: printedValue(value, boundDigits),
    unit,
    basis,
    ...(direction && { direction }),
    source: sourceOf(derivation),
    working,
    ...(assumption && { assumption: assumptionWords[assumption] }),
  };
}

/** D1–D16, computed from the reported figures; D15 in its two parts, D15a and D15b. */
export const derivedFigures: readonly Figure[] = deriveReport(reportedReadings).map(figureOf);
