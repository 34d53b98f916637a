import type { Period } from '../basis';
import type { Reading } from './derivation';
import type { Merger } from './derive-indicators';
import type { Figure, Quantity } from './figure';
import { exactly, moreThan, atLeast } from '../numbers/interval';

/** Reads single figures of a list for arithmetic; undefined where the figure is not there or has another shape. */
export interface FigureReader {
  /** A magnitude with what its printed digits allow; a count is exact, a bound has no upper end. */
  readonly reading: (id: string) => Reading | undefined;
  /** The magnitude alone. */
  readonly count: (id: string) => number | undefined;
  /** Numbers before and after. */
  readonly merger: (id: string) => Merger | undefined;
  /** A period with both its years. */
  readonly period: (id: string) => Period | undefined;
}

export function figureReader(figures: readonly Figure[]): FigureReader {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const single = (id: string): Quantity | undefined => {
    const value = byId.get(id)?.value;
    return value?.kind === 'single' ? value.is : undefined;
  };
  return {
    reading: (id) => {
      const is = single(id);
      return is && { point: is.magnitude, interval: rangeOf(is) };
    },
    count: (id) => single(id)?.magnitude,
    merger: (id) => {
      const value = byId.get(id)?.value;
      return value?.kind === 'change'
        ? { from: value.before.magnitude, to: value.after.magnitude }
        : undefined;
    },
    period: (id) => {
      const { from, to } = byId.get(id)?.period ?? {};
      return from === undefined || to === undefined ? undefined : { from, to };
    },
  };
}

function rangeOf({ magnitude, interval, bound }: Quantity): Reading['interval'] {
  if (interval) return interval;
  if (bound === undefined) return exactly(magnitude);
  return bound === 'more-than' ? moreThan(magnitude) : atLeast(magnitude);
}
