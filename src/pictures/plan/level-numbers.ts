import type { Format } from '../../i18n/format';

/** Digits after the point that tell these levels apart: two, fewer for large ones. */
export const levelDigits = (levels: readonly (number | undefined)[]): number => {
  const largest = Math.max(0, ...levels.map((level) => Math.abs(level ?? 0)));
  return largest >= 1000 ? 0 : largest >= 100 ? 1 : 2;
};

/** The change between two numbers as printed: what a reader finds who takes one from the other. */
export const printedChange = (before: number, after: number, digits: number): number =>
  Number((Number(after.toFixed(digits)) - Number(before.toFixed(digits))).toFixed(digits));

/** A change with its sign; nothing changed has none. */
export const signedLevel = (change: number, digits: number, format: Format): string =>
  change > 0 ? `+${format.number(change, digits)}` : format.number(change === 0 ? 0 : change, digits);

/** The way a change goes. */
export const directionOf = (change: number): 'up' | 'down' | 'same' =>
  change > 0 ? 'up' : change < 0 ? 'down' : 'same';

/** A sign that tells the way of a change without colour. */
export const changeMark = { up: '▲', down: '▼', same: '＝' } as const;
