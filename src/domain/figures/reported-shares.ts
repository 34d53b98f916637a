import { figureIn, type FigureRole } from './figure-roles';
import type { Interval } from '../numbers/interval';
import type { Figure } from './figure';

/** What rounding allows for the two reported shares of posts moved, in per cent, where a data set reports them. */
export interface ReportedShares {
  /** Of all posts (F15). */
  readonly movedOfSystem: Interval | undefined;
  /** Of the posts of the releasing units (F16). */
  readonly movedOfReleasing: Interval | undefined;
}

const intervalOf = (figures: readonly Figure[], role: FigureRole): Interval | undefined => {
  const value = figureIn(figures, role)?.value;
  return value?.kind === 'single' ? value.is.interval : undefined;
};

export const reportedShares = (figures: readonly Figure[]): ReportedShares => ({
  movedOfSystem: intervalOf(figures, 'movedOfSystem'),
  movedOfReleasing: intervalOf(figures, 'movedOfReleasing'),
});
