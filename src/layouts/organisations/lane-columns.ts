/** What stands in a column: a height, and the family whose heading stands above the first of it. */
export interface ColumnItem {
  readonly family: string;
  readonly height: number;
}

export interface ColumnRule {
  readonly gap: number;
  readonly heading: number;
}

/** Where an item stands below the top of its column, and its heading, if it has one. */
export interface ColumnPlace {
  readonly column: number;
  readonly top: number;
  readonly headed: boolean;
}

export interface Columns {
  readonly places: readonly ColumnPlace[];
  /** The height each column takes. */
  readonly heights: readonly number[];
}

const fill = (items: readonly ColumnItem[], limit: number, { gap, heading }: ColumnRule): Columns => {
  const heights: number[] = [];
  const places: ColumnPlace[] = [];
  items.forEach(({ family, height }, i) => {
    const joins = i > 0 && items[i - 1]!.family === family;
    const used = heights.at(-1) ?? Infinity;
    const follows = used + gap + (joins ? 0 : heading) + height <= limit + 1e-9;
    if (!follows) heights.push(0);
    const headed = !joins || !follows;
    const top = (follows ? used + gap : 0) + (headed ? heading : 0);
    places.push({ column: heights.length - 1, top, headed });
    heights[heights.length - 1] = top + height;
  });
  return { places, heights };
};

/**
 * Items in reading order over at most `most` columns, the tallest as low as can be to half a pixel. A family that goes on
 * in the next column has its heading there again.
 */
export const fillColumns = (items: readonly ColumnItem[], most: number, rule: ColumnRule): Columns => {
  let low = items.reduce((tallest, { height }) => Math.max(tallest, height + rule.heading), 0);
  let high = items.reduce((sum, { height }) => sum + height + rule.gap + rule.heading, 0);
  if (fill(items, low, rule).heights.length <= most) return fill(items, low, rule);
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fill(items, middle, rule).heights.length <= most) high = middle;
    else low = middle;
  }
  return fill(items, high, rule);
};
