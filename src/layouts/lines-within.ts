import { shortenText, wrapText } from './wrap-text';

type Width = (text: string) => number;

const fits = (lines: readonly string[] | undefined, limit: number, width: Width): lines is string[] =>
  lines !== undefined && lines.every((line) => width(line) <= limit);

/** No text of more characters than this is measured: it cannot stand in any room. */
const longest = 400;

/**
 * The text in as few lines as it needs, each at most `limit` CSS pixels wide and at most `most` of them; cut with an
 * ellipsis where that is too few. Nothing where not even the ellipsis fits.
 */
export const linesWithin = (text: string, limit: number, most: number, width: Width): readonly string[] => {
  if (text.trim() === '') return [];
  const whole = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const wide = width(whole);
  for (let count = Math.max(1, Math.ceil(wide / limit - 0.2)); count <= most; count++) {
    const lines = count === 1 ? [whole] : wrapText(whole, count, width);
    if (fits(lines, limit, width)) return lines;
  }
  for (const part of [0.92, 0.8, 0.65, 0.5]) {
    const cut = most > 1 ? shortenText(whole, limit * most * part, width) : undefined;
    const lines = cut === undefined ? undefined : wrapText(cut, most, width);
    if (fits(lines, limit, width)) return lines;
  }
  const cut = shortenText(whole, limit, width);
  return cut === undefined ? [] : [cut];
};
