import { linesWithin } from './lines-within';
import { approximateTextWidth } from './text-width';

/** One entry of a legend: its sign's size, CSS pixels, where it has one, and what that sign means. */
export interface LegendEntry {
  readonly sign?: { readonly width: number; readonly height: number };
  readonly text: string;
}

export interface LegendStyle {
  /** CSS pixels the rows may be wide. */
  readonly room: number;
  readonly fontSize: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** An entry where it stands, from the top left of the legend. */
export interface PlacedEntry {
  /** The top left of its sign. */
  readonly sign: Spot;
  /** Its words, each line from its left end on the base of its letters. */
  readonly lines: readonly (Spot & { readonly text: string })[];
  /** All it takes up. */
  readonly box: Spot & { readonly width: number; readonly height: number };
}

const leading = 1.5;
const base = 1.1;
/** From a sign to its words, and from one entry to the next, in ems. */
const [signGap, entryGap] = [0.52, 1.35];
const most = 6;

const sizeOf = ({ sign, text }: LegendEntry, { room, fontSize }: LegendStyle) => {
  const width = (part: string) => approximateTextWidth(part, fontSize);
  const indent = sign ? sign.width + signGap * fontSize : 0;
  const lines = linesWithin(text, room - indent, most, width);
  const first = Math.max(sign?.height ?? 0, leading * fontSize);
  return {
    indent,
    lines,
    width: indent + Math.max(0, ...lines.map(width)),
    first,
    height: first + Math.max(0, lines.length - 1) * leading * fontSize,
  };
};

/** Sign and words of one entry, its sign level with the middle of its first line. */
const placeAt = (
  { x, y }: Spot,
  { sign }: LegendEntry,
  size: ReturnType<typeof sizeOf>,
  em: number,
): PlacedEntry => {
  const middle = size.first / 2;
  const letters = y + middle + (base - leading / 2) * em;
  return {
    sign: { x, y: y + middle - (sign?.height ?? 0) / 2 },
    lines: size.lines.map((text, i) => ({ text, x: x + size.indent, y: letters + i * leading * em })),
    box: { x, y, width: size.width, height: size.height },
  };
};

/** The entries of a legend beside each other, in further rows where one is too narrow, and the height of it all. */
export const placeLegend = (
  entries: readonly LegendEntry[],
  style: LegendStyle,
): { readonly entries: readonly PlacedEntry[]; readonly height: number } => {
  const em = style.fontSize;
  let [x, y, bottom] = [0, 0, 0];
  const placed = entries.map((entry) => {
    const size = sizeOf(entry, style);
    if (x > 0 && x + size.width > style.room) [x, y] = [0, bottom];
    const at = placeAt({ x, y }, entry, size, em);
    x += size.width + entryGap * em;
    bottom = Math.max(bottom, y + size.height);
    return at;
  });
  return { entries: placed, height: Math.ceil(bottom) };
};
