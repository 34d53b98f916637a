import type { Period } from '../domain/basis';

/** `cumulative`: from the first year up to one; `single`: one year at a time. */
export type Pace = 'cumulative' | 'single';

/** What play shows first. */
export const firstStep = ({ from }: Period): Period => ({ from, to: from });

/** The next step of play after `shown`; undefined at the end of the period. */
export const nextStep = (shown: Period, period: Period, pace: Pace): Period | undefined => {
  const to = shown.to + 1;
  if (to > period.to) return undefined;
  return { from: pace === 'single' ? to : shown.from, to };
};

/** The ranges one step from what is shown, the likeliest first: that of play, then either end moved by a year. */
export const stepsFrom = (shown: Period, period: Period, pace: Pace): readonly Period[] => [
  nextStep(shown, period, pace) ?? firstStep(period),
  moveEnd(shown, 'to', shown.to - 1, period, pace),
  moveEnd(shown, 'from', shown.from + 1, period, pace),
  moveEnd(shown, 'to', shown.to + 1, period, pace),
  moveEnd(shown, 'from', shown.from - 1, period, pace),
];

/** What stands when a year is chosen: it alone, or the period up to it. */
export const upTo = (year: number, period: Period, pace: Pace): Period => ({
  from: pace === 'single' ? year : period.from,
  to: year,
});

/**
 * Moves one end of a range; the other gives way where they would cross, and comes along year by year. Both stay in the
 * period.
 */
export const moveEnd = (
  shown: Period,
  end: 'from' | 'to',
  year: number,
  period: Period,
  pace: Pace = 'cumulative',
): Period => {
  const at = Math.min(period.to, Math.max(period.from, year));
  if (pace === 'single') return { from: at, to: at };
  return end === 'from'
    ? { from: at, to: Math.max(at, shown.to) }
    : { from: Math.min(at, shown.from), to: at };
};
