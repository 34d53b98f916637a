import { scaleLinear } from 'd3';
import type { Box } from '../flow/ribbon';

/** A unit on a scale: where it was and where it comes to stand. */
export interface LevelItem {
  readonly key: string;
  /** Absent where it is not known. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** `levels`: from a dot to a dot. `amounts`: a bar from nothing, where only what is added is known. */
export type LevelForm = 'levels' | 'amounts';

export interface LevelRow {
  readonly key: string;
  /** The whole line of the unit. */
  readonly box: Box;
  readonly y: number;
  /** Where its dots stand, or its bar ends; absent where it is not known. */
  readonly before?: number;
  readonly after?: number;
}

export interface PlacedLevels {
  readonly form: LevelForm;
  readonly rows: readonly LevelRow[];
  /** Round values of the scale and where they stand. */
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Where the mean stood and comes to stand, each on the same scale. */
  readonly mean: { readonly before?: number; readonly after?: number };
  /** Where the scale begins and ends, and the rows with it; CSS pixels. */
  readonly plot: Box;
}

export interface LevelRoom {
  readonly width: number;
  /** CSS pixels from the left at which the scale begins and ends. */
  readonly from: number;
  readonly to: number;
  /** CSS pixels kept free above the rows, and the height of each. */
  readonly top: number;
  readonly rowHeight: number;
  /** CSS pixels the widest text of these ticks takes. */
  readonly tickWidth: (values: readonly number[]) => number;
}

export interface LevelMean {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

const place = (
  { before, after }: LevelMean,
  xOf: (value: number) => number,
): { readonly before?: number; readonly after?: number } => ({
  ...(before !== undefined && { before: xOf(before) }),
  ...(after !== undefined && { after: xOf(after) }),
});

/** The part of the scale that shows all values; it begins at 0 where bars are drawn, or where that costs little room. */
const domainOf = (values: readonly number[], form: LevelForm): readonly [number, number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || high <= 0) return [0, 1];
  const air = (high - low) * 0.06;
  return form === 'amounts' || low < high * 0.4 ? [0, high + air] : [low - air, high + air];
};

/** As many of the ticks, evenly, as have room for their texts. */
const thinned = <T extends { readonly x: number }>(ticks: readonly T[], room: number): readonly T[] => {
  const [first, second] = ticks;
  if (!first || !second) return ticks;
  const step = Math.max(1, Math.ceil(room / (second.x - first.x)));
  return ticks.filter((_, i) => i % step === 0);
};

/** Units one below the other on one scale, in the order given, with the mean across them. */
export const placeLevels = (
  items: readonly LevelItem[],
  mean: LevelMean,
  form: LevelForm,
  { width, from, to, top, rowHeight, tickWidth }: LevelRoom,
): PlacedLevels => {
  const values = [mean, ...items].flatMap(({ before, after }) => [before, after]);
  const known = values.filter((value) => value !== undefined);
  const scale = scaleLinear().domain(domainOf(known, form)).range([from, to]).nice(4);
  const xOf = (value: number): number => scale(value);
  const rows = items.map((item, i) => {
    const y0 = top + i * rowHeight;
    const box = { x0: 0, y0, x1: width, y1: y0 + rowHeight };
    return { key: item.key, box, y: y0 + rowHeight / 2, ...place(item, xOf) };
  });
  return {
    form,
    rows,
    ticks: thinned(
      scale.ticks(3).map((value) => ({ value, x: xOf(value) })),
      tickWidth(scale.ticks(3)),
    ),
    mean: place(mean, xOf),
    plot: { x0: from, y0: top, x1: to, y1: top + items.length * rowHeight },
  };
};
