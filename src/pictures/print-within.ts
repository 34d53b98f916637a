import { widenOutward, type Interval } from '../domain/numbers/interval';
import type { Speech } from '../i18n/language-context';

/**
 * Whole posts that agree with the source, from the fewest to the most: `461—490`. Without brackets, which are for real
 * numbers: a whole number has no open end.
 */
export const printWithin = (interval: Interval, { format }: Speech): string =>
  format.wholeRange(widenOutward(interval, 0));
