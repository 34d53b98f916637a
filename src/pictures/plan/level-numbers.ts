import type { Format } from '../../i18n/format';

/** Digits after the point that tell these levels apart: more for small ones, two at most. */
export const levelDigits = (levels: readonly (number | undefined)[]): number => {
  const largest = Math.max(0, ...levels.map((level) => Math.abs(level ?? 0)));
  return largest >= 1000 ? 0 : largest >= 10 ? 1 : 2;
};

/** A change with its sign, `±0` printed as nothing changed would be: `0.0` without a sign. */
export const signedLevel = (change: number, digits: number, format: Format): string => {
  const printed = format.number(change, digits);
  return change > 0 && Number(change.toFixed(digits)) > 0
    ? `+${printed}`
    : printed.replace(/^\u2212(0(\.0*)?)$/, '$1');
};

/** The way a change goes, at the digits it is printed with. */
export const directionOf = (change: number, digits: number): 'up' | 'down' | 'same' => {
  const rounded = Number(change.toFixed(digits));
  return rounded > 0 ? 'up' : rounded < 0 ? 'down' : 'same';
};

/** A sign that tells the way of a change without colour. */
export const changeMark = { up: '▲', down: '▼', same: '＝' } as const;
