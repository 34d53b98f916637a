import type { MeasureText } from './label-request';

/** Rows one may come back to: those of the sides of some diagrams. */
const most = 24;

const known = new WeakMap<MeasureText, Map<string, unknown>>();

/**
 * What was last made of a row that says the same, so that a change on one side of a diagram searches for no place on the other. Held
 * as long as the measure is, until others have taken its place.
 * @param key All that the row depends on, but the measure.
 */
export const recallRow = <T>(measure: MeasureText, key: string, make: () => T): T => {
  const rows = known.get(measure) ?? new Map<string, unknown>();
  known.set(measure, rows);
  const made = rows.has(key) ? (rows.get(key) as T) : make();
  rows.delete(key);
  rows.set(key, made);
  const [oldest] = rows.keys();
  if (rows.size > most && oldest !== undefined) rows.delete(oldest);
  return made;
};
