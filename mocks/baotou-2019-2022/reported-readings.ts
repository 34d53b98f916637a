import type { Reading } from '../../src/domain/figures/derivation';
import type { ReportedReadings } from '../../src/domain/figures/derive';
import type { Merger } from '../../src/domain/figures/derive-indicators';
import type { Figure, Quantity } from '../../src/domain/figures/figure';
import { exactly, moreThan } from '../../src/domain/numbers/interval';
import { reportedFigures } from './reported-figures';

export function reportedFigure(id: string): Figure {
  const figure = reportedFigures.find((f) => f.id === id);
  if (!figure) throw new Error(`no reported figure ${id}`);
  return figure;
}

function quantity(id: string): Quantity {
  const { value } = reportedFigure(id);
  if (value.kind !== 'single') throw new Error(`${id} is not a single number but ${value.kind}`);
  return value.is;
}

const rangeOf = ({ magnitude, interval, bound }: Quantity) =>
  interval ?? (bound === 'more-than' ? moreThan(magnitude) : exactly(magnitude));

/** A reported magnitude with what its printed digits allow. */
export const readingOf = (id: string): Reading => ({
  point: quantity(id).magnitude,
  interval: rangeOf(quantity(id)),
});

const count = (id: string): number => quantity(id).magnitude;

function merger(id: string): Merger {
  const { value } = reportedFigure(id);
  if (value.kind !== 'change') throw new Error(`${id} is not a change but ${value.kind}`);
  return { from: value.before.magnitude, to: value.after.magnitude };
}

/** The period of a figure that has both years. */
export function periodOf(id: string): { readonly from: number; readonly to: number } {
  const { from, to } = reportedFigure(id).period ?? {};
  if (from === undefined || to === undefined) throw new Error(`${id} has no period of two years`);
  return { from, to };
}

/** What the derivations read from the report. */
export const reportedReadings: ReportedReadings = {
  mergers: ['F2', 'F3', 'F4'].map(merger),
  F5: count('F5'),
  F6: readingOf('F6'),
  F14: periodOf('F14'),
  F15: readingOf('F15'),
  F16: readingOf('F16'),
  F22: readingOf('F22'),
  F23: readingOf('F23'),
  F24: readingOf('F24'),
  F30: count('F30'),
  F31: count('F31'),
  F32: readingOf('F32'),
  F34: count('F34'),
  F35: readingOf('F35'),
  F38: count('F38'),
  F39: count('F39'),
  F50: readingOf('F50'),
};
