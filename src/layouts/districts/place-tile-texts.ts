import type { Box } from '../flow/ribbon';
import { textSize, textSizes, textSizeWithin } from '../type-scale';
import { wrapText } from '../wrap-text';

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
  /** The widest name of any tile: beside a name no number stands that could not stand beside this one. */
  readonly widestName?: string | undefined;
}

interface TileMeasures {
  readonly scale: number;
  readonly width: (text: string, size: number) => number;
  readonly shorten: (text: string, limit: number, size: number) => string;
}

/** The room of a tile: between its paddings, and the sizes of type that suit its height. */
interface TileRoom {
  readonly box: Box;
  readonly pad: number;
  /** The widest a text may be. */
  readonly limit: number;
  readonly height: number;
  readonly between: (least: number, part: number, most: number) => number;
}

interface TileName {
  readonly lines: readonly string[];
  readonly size: number;
}

/** The number of a tile, from the largest to the least, CSS pixels at the ordinary size of type. */
const valueSizes = [32, ...Object.values(textSizes).sort((a, b) => b - a)];

/** Heights of a line in parts of its size: what it takes, and where the next begins. */
const lineHeight = 1.24;
const lineStep = 1.26;

const roomOf = (box: Box, scale: number): TileRoom => {
  const [breadth, height] = [box.x1 - box.x0, box.y1 - box.y0];
  const pad = Math.min(10 * scale, breadth * 0.065);
  const between = (least: number, part: number, most: number) =>
    textSizeWithin(Math.min(most * scale, Math.max(least * scale, height * part)), scale);
  return { box, pad, limit: breadth - 2 * pad, height, between };
};

/** A name in one line, smaller where it must be; else in two lines that leave room for the number; else cut. */
const placeName = (name: string, room: TileRoom, { scale, width, shorten }: TileMeasures): TileName => {
  const { limit, height, between, pad } = room;
  const small = textSize('small', scale);
  const sizes = [between(textSizes.note, 0.11, textSizes.lead), small];
  const size = sizes.find((each) => width(name, each) <= limit);
  if (size !== undefined) return { lines: [name], size };
  const number = textSize('body', scale) * lineHeight;
  const wrapped = wrapText(name, 2, (text) => width(text, small));
  const fits =
    wrapped?.every((line) => width(line, small) <= limit) &&
    pad * 0.6 + 2 * small * lineStep + number <= height - 2;
  if (wrapped && fits) return { lines: wrapped, size: small };
  return { lines: [shorten(name, limit, sizes[0]!)], size: sizes[0]! };
};

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

/** Writes lines from the top of a tile to its foot; false for one that has no room left. */
const writeDown = ({ box, pad }: TileRoom) => {
  const texts: TileText[] = [];
  let y = box.y0 + pad * 0.6;
  const put = (role: TileText['role'], text: string, size: number): boolean => {
    if (text === '' || y + size * lineHeight > box.y1 - 2) return false;
    texts.push({ role, text, size, x: box.x0 + pad, y: y + size });
    y += size * lineStep;
    return true;
  };
  return { texts, put };
};

/** The texts of a tile: its name, its number, and as much more as has room below them. Nothing leaves the tile. */
export const placeTileTexts = (
  box: Box,
  { name, value, extras, widest = value, widestName = name }: TileWords,
  measures: TileMeasures,
): readonly TileText[] => {
  const { scale, width, shorten } = measures;
  const room = roomOf(box, scale);
  const { pad, limit, height, between } = room;
  const { texts, put } = writeDown(room);
  const named = placeName(name, room, measures);
  named.lines.forEach((line) => put('name', line, named.size));
  const [first] = texts;
  const beside = textSize('lead', scale);
  const low = height < 92 * scale && width(widestName, named.size) + width(widest, beside) + 8 <= limit;
  if (low && first) {
    const x = box.x1 - pad - width(value, beside);
    texts.push({ ...first, role: 'value', text: value, size: beside, x });
  } else {
    const most = between(textSizes.lead, 0.2, 32);
    // The number goes before everything that may stand below it.
    const below = height - 2 - pad * 0.6 - named.lines.length * named.size * lineStep;
    const size = valueSizes
      .map((s) => Math.round(s * scale))
      .find((s) => s <= most && s * lineHeight <= below && width(widest, s) <= limit);
    const small = textSize('small', scale);
    put('value', size === undefined ? shorten(value, limit, small) : value, size ?? small);
  }
  const extraSize = between(textSizes.small, 0.085, textSizes.note);
  for (const line of pack(extras, limit, (text) => width(text, extraSize)))
    if (!put('extra', line, extraSize)) break;
  return texts;
};
