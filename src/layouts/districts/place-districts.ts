import type { Box } from '../flow/ribbon';
import { textSize, textSizes, textSizeWithin } from '../type-scale';

/** The parts of the districts picture in CSS pixels: tiles, the strip beside them, and a line of words at the foot. */
export interface DistrictsRoom {
  readonly tiles: Box;
  /** Absent where there is no room beside the tiles. */
  readonly strip?: {
    /** Lines of the districts, below the heads. */
    readonly box: Box;
    readonly head: number;
    /** Where bars begin and end, and where the two columns of shares end, and the numbers before them. */
    readonly from: number;
    readonly to: number;
    readonly shares: readonly [number, number];
    readonly valueEnd: number;
  };
  readonly foot: number;
}

const gutter = 36;
const headHeight = 30;
const footHeight = 34;
const sharesWidth = 66;

/**
 * Shares out a room.
 * @param names Width of the widest name, `values` of the widest number, both in CSS pixels.
 */
export const placeDistricts = (
  { width, height }: { readonly width: number; readonly height: number },
  { names, values }: { readonly names: number; readonly values: number },
  scale: number,
): DistrictsRoom => {
  const bottom = height - footHeight * scale;
  const foot = height - 8 * scale;
  const shares = sharesWidth * scale;
  const stripWidth = Math.max(width * 0.4, names + values + 2 * shares + 110);
  if (width - stripWidth - gutter < 360) return { tiles: { x0: 1, y0: 1, x1: width - 1, y1: bottom }, foot };
  const x0 = width - stripWidth;
  const box = { x0, y0: headHeight * scale, x1: width, y1: bottom };
  const to = width - 2 * shares - values - 8;
  return {
    tiles: { x0: 1, y0: 1, x1: x0 - gutter, y1: bottom },
    strip: {
      box,
      head: headHeight * scale * 0.5,
      from: x0 + names + 12,
      to,
      shares: [width - shares, width],
      valueEnd: to + 8 + values,
    },
    foot,
  };
};

export interface TileText {
  readonly role: 'name' | 'value' | 'extra';
  readonly text: string;
  readonly size: number;
  /** Baseline. */
  readonly x: number;
  readonly y: number;
}

interface TileWords {
  readonly name: string;
  readonly value: string;
  readonly extras: readonly string[];
  /** The widest number of any tile: all are written at one size. */
  readonly widest?: string | undefined;
}

/** The number of a tile, from the largest to the least, CSS pixels at the ordinary size of type. */
const valueSizes = [32, ...Object.values(textSizes).sort((a, b) => b - a)];

interface TileMeasures {
  readonly scale: number;
  readonly width: (text: string, size: number) => number;
  readonly shorten: (text: string, limit: number, size: number) => string;
}

/** Words joined into as few lines as hold them. */
const pack = (
  words: readonly string[],
  limit: number,
  width: (text: string) => number,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const joined = lines.length > 0 ? `${lines.at(-1)} · ${word}` : word;
    if (lines.length > 0 && width(joined) <= limit) lines[lines.length - 1] = joined;
    else if (width(word) <= limit) lines.push(word);
  }
  return lines;
};

/** The texts of a tile: its name, its number, and as much more as has room below them. Nothing leaves the tile. */
export const placeTileTexts = (
  box: Box,
  { name, value, extras, widest = value }: TileWords,
  measures: TileMeasures,
): readonly TileText[] => {
  const { scale, width, shorten } = measures;
  const [breadth, height] = [box.x1 - box.x0, box.y1 - box.y0];
  const pad = Math.min(10 * scale, breadth * 0.065);
  const limit = breadth - 2 * pad;
  const between = (least: number, part: number, most: number) =>
    textSizeWithin(Math.min(most * scale, Math.max(least * scale, height * part)), scale);
  const small = textSize('small', scale);
  const nameSizes = [between(textSizes.note, 0.11, textSizes.lead), small];
  const nameSize = nameSizes.find((s) => width(name, s) <= limit) ?? nameSizes[0]!;
  const extraSize = between(textSizes.small, 0.085, textSizes.note);
  const most = between(textSizes.lead, 0.2, 32);
  // The number goes before everything that may stand below it.
  const below = height - 2 - pad * 0.6 - nameSize * 1.26;
  const size = valueSizes
    .map((s) => Math.round(s * scale))
    .find((s) => s <= most && s * 1.24 <= below && width(widest, s) <= limit);
  const texts: TileText[] = [];
  let y = box.y0 + pad * 0.6;
  const put = (role: TileText['role'], text: string, size: number): boolean => {
    if (text === '' || y + size * 1.24 > box.y1 - 2) return false;
    texts.push({ role, text, size, x: box.x0 + pad, y: y + size });
    y += size * 1.26;
    return true;
  };
  put('name', shorten(name, limit, nameSize), nameSize);
  const beside = textSize('lead', scale);
  const low = height < 92 * scale && width(name, nameSize) + width(widest, beside) + 8 <= limit;
  const [first] = texts;
  if (low && first)
    texts.push({
      ...first,
      role: 'value',
      text: value,
      size: beside,
      x: box.x1 - pad - width(value, beside),
    });
  else put('value', size === undefined ? shorten(value, limit, small) : value, size ?? small);
  for (const line of pack(extras, limit, (text) => width(text, extraSize)))
    if (!put('extra', line, extraSize)) break;
  return texts;
};
