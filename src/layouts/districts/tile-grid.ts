import { tickStep } from 'd3';
import type { Box } from '../flow/ribbon';

/** A place in a schematic grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Items in a compact grid, row by row, about as wide as it is high. */
export const layInRows = <T>(items: readonly T[]): readonly (GridPlace & { readonly item: T })[] => {
  const columns = Math.max(1, Math.ceil(Math.sqrt(items.length)));
  return items.map((item, i) => ({ item, row: Math.floor(i / columns), column: i % columns }));
};

/** A box for every tile, all of one size, inside the room, with a gap between them. CSS pixels. */
export const placeTiles = (places: readonly GridPlace[], room: Box, gap: number): readonly Box[] => {
  const range = (of: 'row' | 'column') => {
    const all = places.map((p) => p[of]);
    return { first: Math.min(...all), count: Math.max(...all) - Math.min(...all) + 1 };
  };
  if (places.length === 0) return [];
  const [rows, columns] = [range('row'), range('column')];
  const width = (room.x1 - room.x0 - gap * (columns.count - 1)) / columns.count;
  const height = (room.y1 - room.y0 - gap * (rows.count - 1)) / rows.count;
  return places.map(({ row, column }) => {
    const x0 = room.x0 + (column - columns.first) * (width + gap);
    const y0 = room.y0 + (row - rows.first) * (height + gap);
    return { x0, y0, x1: x0 + Math.max(1, width), y1: y0 + Math.max(1, height) };
  });
};

/** Equal classes of values from 0 up: class `i` ends at `(i + 1) × step`, the bound included. */
export interface ValueSteps {
  readonly step: number;
  readonly count: number;
}

/** About five classes with round bounds that hold every value up to the largest. */
export const valueSteps = (largest: number): ValueSteps => {
  if (!(largest > 0)) return { step: 1, count: 1 };
  const step = tickStep(0, largest, 5);
  return { step, count: Math.max(1, Math.ceil(largest / step - 1e-9)) };
};

/** The class of a value, 0 for nothing, then from 1. */
export const stepOf = (value: number, { step, count }: ValueSteps): number =>
  value <= 0 ? 0 : Math.min(count, Math.max(1, Math.ceil(value / step - 1e-9)));

/** Opacity of the hue of a class, faint enough at the last for text on it. */
export const stepOpacity = (at: number, { count }: ValueSteps): number =>
  at === 0 ? 0 : 0.1 + (0.45 * at) / Math.max(1, count);
