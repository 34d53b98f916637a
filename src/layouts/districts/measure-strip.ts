import type { Box } from '../flow/ribbon';

export interface StripItem {
  readonly key: string;
  /** Absent where it is not known. */
  readonly value?: number | undefined;
}

export interface StripRow {
  readonly key: string;
  /** The whole line of the item. */
  readonly box: Box;
  /** From nothing to the value; absent where it is not known. */
  readonly bar?: Box;
}

export interface MeasureStrip {
  /** Largest first; what is not known comes last. */
  readonly rows: readonly StripRow[];
  /** Where the city stands on the same scale. */
  readonly line?: number;
}

interface StripRoom {
  readonly box: Box;
  /** Where bars begin and the largest may end. */
  readonly from: number;
  readonly to: number;
}

const [thinnest, thickest] = [6, 16] as const;

/** Values of districts as bars on one scale from 0, one below the other, and the line of the city across them. */
export const placeStrip = (
  items: readonly StripItem[],
  city: number | undefined,
  { box, from, to }: StripRoom,
): MeasureStrip => {
  const sorted = [...items].sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const largest = Math.max(0, city ?? 0, ...sorted.map((i) => i.value ?? 0));
  const xOf = (value: number) => from + (largest > 0 ? (Math.max(0, value) / largest) * (to - from) : 0);
  const height = (box.y1 - box.y0) / Math.max(1, sorted.length);
  const thickness = Math.min(thickest, Math.max(thinnest, height * 0.42));
  const rows = sorted.map(({ key, value }, i): StripRow => {
    const [y0, y1] = [box.y0 + i * height, box.y0 + (i + 1) * height];
    const middle = (y0 + y1) / 2;
    const line = { x0: box.x0, y0, x1: box.x1, y1 };
    if (value === undefined) return { key, box: line };
    const bar = { x0: from, y0: middle - thickness / 2, x1: xOf(value), y1: middle + thickness / 2 };
    return { key, box: line, bar };
  });
  return city === undefined ? { rows } : { rows, line: xOf(city) };
};
