import { approximateTextWidth } from './text-width';
import { textSizes } from './type-scale';

/** A run of one size and weight in a line of text. */
export interface TextPart {
  readonly text: string;
  /** CSS pixels. */
  readonly size: number;
  readonly role: 'figure' | 'name' | 'value' | 'quiet';
}

/** One line: a mark of where the number comes from, then its parts. */
export interface TextRow {
  /** `size` is that of its letters, CSS pixels; the least of the scale unless told. */
  readonly pill?: { readonly basis: string; readonly label: string; readonly size?: number };
  readonly parts: readonly TextPart[];
  /** Whose hue its numbers have where it is not that of the lines around it. */
  readonly tone?: 'mid';
}

/** The space between two parts of a line, and between the pill and the first, CSS pixels. It grows with letters of the largest screens. */
export const partGap = ({ parts }: TextRow): number =>
  parts.length === 0 ? 6 : Math.max(6, 0.3 * Math.min(...parts.map(({ size }) => size)));

/** The size of a pill's text, and of the pill around it. */
export const pillSize = ({ label, size = textSizes.small }: NonNullable<TextRow['pill']>) => ({
  text: size,
  width: approximateTextWidth(label, size) + size * 1.1,
  height: size * 1.42,
});

/** A minus sign is as wide as a plus. */
const widthOf = ({ text, size }: TextPart): number =>
  approximateTextWidth(text.replaceAll('\u2212', '+'), size);

/** An upper bound of the width of a line, CSS pixels. */
export const rowWidth = (row: TextRow): number => {
  const { pill, parts } = row;
  const widths = parts.map(widthOf);
  if (pill) widths.unshift(pillSize(pill).width);
  return widths.reduce((sum, width) => sum + width, 0) + partGap(row) * Math.max(0, widths.length - 1);
};

const leading = 1.28;

/** The height of a line, CSS pixels. */
export const rowHeight = ({ pill, parts }: TextRow): number =>
  Math.max(pill ? pillSize(pill).height + 1 : 0, ...parts.map(({ size }) => size * leading));

/** Where the base of a line's letters lies below its top, CSS pixels. */
export const rowBase = (row: TextRow): number => rowHeight(row) * 0.76;

/** The room lines stand in, one under the other. */
export const rowsSize = (rows: readonly TextRow[]) => ({
  width: Math.ceil(Math.max(0, ...rows.map(rowWidth))),
  height: Math.ceil(rows.reduce((sum, row) => sum + rowHeight(row), 0)),
});
