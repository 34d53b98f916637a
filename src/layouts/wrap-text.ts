import { endsInDigit, graphemes, wholeSigns } from './signs';

/** Signs that may not begin a line, and those that may not end one. */
const closing = /^[\p{Pe}\p{Pf}，。、；：！？·…‰％%,.;:!?]+$/u;
const opening = /^[\p{Ps}\p{Pi}]+$/u;
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

/** The pieces a text may be broken between: single ideographs, and words with the space after them. Intervals stay whole. */
const breakUp = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let [glued, open] = [false, false];
  for (const sign of wholeSigns(text)) {
    const last = pieces.length - 1;
    const joins = glued ? !ideograph.test(sign) : false;
    if (last >= 0 && (open || joins || closing.test(sign) || sign.trim() === '')) pieces[last] += sign;
    else pieces.push(sign);
    open = opening.test(sign);
    glued = !ideograph.test(sign) && sign.trim() !== '';
  }
  return pieces;
};

const rememberedPieces = new Map<string, readonly string[]>();
const mostRemembered = 500;

/** The same names are wrapped at many widths: they are broken up once. */
const piecesOf = (text: string): readonly string[] => {
  const known = rememberedPieces.get(text);
  if (known) return known;
  if (rememberedPieces.size >= mostRemembered) rememberedPieces.clear();
  const pieces = breakUp(text);
  rememberedPieces.set(text, pieces);
  return pieces;
};

/**
 * The text in at most `most` lines, the widest as narrow as it can be; `undefined` where it cannot be broken so often.
 * Breaks after spaces and between ideographs, keeping signs with what they belong to.
 */
export const wrapText = (
  text: string,
  most: number,
  width: (text: string) => number,
): readonly string[] | undefined => {
  const pieces = piecesOf(text);
  if (pieces.length < most || most < 2) return undefined;
  const widths = pieces.map((piece) => width(piece));
  const whole = widths.reduce((sum, w) => sum + w, 0);
  let limit = Math.max(whole / most, ...widths);
  for (let lines = fill(pieces, widths, limit); ; lines = fill(pieces, widths, limit)) {
    if (lines.length <= most) return lines.length === most ? lines.map((line) => line.trim()) : undefined;
    limit += whole / (most * 20);
  }
};

const fill = (pieces: readonly string[], widths: readonly number[], limit: number): string[] => {
  const lines: string[] = [];
  let used = Infinity;
  pieces.forEach((piece, i) => {
    if (used + widths[i]! > limit + 1e-9) {
      lines.push(piece);
      used = widths[i]!;
    } else {
      lines[lines.length - 1] += piece;
      used += widths[i]!;
    }
  });
  return lines;
};

/**
 * The text cut to a width, with an ellipsis for what is cut; whole where it fits, `undefined` where under `least` characters would
 * stay. A number or an interval is kept whole or not at all, and none stands before the ellipsis, where it would seem to go on.
 */
export const shortenText = (
  text: string,
  limit: number,
  width: (text: string) => number,
  least = 1,
): string | undefined => {
  if (text.length <= 200 && width(text) <= limit) return text;
  const signs = wholeSigns(text.slice(0, 4000));
  const kept = signs.slice(
    0,
    mostThat(signs.length, (n) => width(`${signs.slice(0, n).join('')}…`) <= limit),
  );
  while (endsInDigit(kept.join(''))) kept.pop();
  const stays = kept.join('').trimEnd();
  return graphemes(stays).length < least ? undefined : `${stays}…`;
};

/** The largest count up to `most` that fits, where less fits too; 0 where none does. */
const mostThat = (most: number, fits: (count: number) => boolean): number => {
  let [least, over] = [0, most + 1];
  while (over - least > 1) {
    const middle = (least + over) >> 1;
    if (fits(middle)) least = middle;
    else over = middle;
  }
  return least;
};

/** Signs that have a form of their own in upright text. */
const uprightForms: ReadonlyMap<string, string> = new Map([
  ['（', '︵'],
  ['）', '︶'],
  ['(', '︵'],
  [')', '︶'],
  ['《', '︽'],
  ['》', '︾'],
  ['「', '﹁'],
  ['」', '﹂'],
  ['，', '︐'],
  ['、', '︑'],
  ['：', '︓'],
  ['—', '︱'],
  ['－', '︱'],
]);

/**
 * The characters of a Chinese text from top to bottom, short runs of Latin letters or digits in one piece; `undefined` for a text
 * that does not stand upright: without ideographs, or with long words between them.
 */
export const uprightPieces = (text: string): readonly string[] | undefined => {
  const runs = text.match(/[!-'*-~]+|[^\s]/gu) ?? [];
  if (!ideograph.test(text) || runs.some((run) => run.length > 3)) return undefined;
  return runs
    .flatMap((run) => (/^[!-~]/.test(run) ? run : graphemes(run)))
    .map((p) => uprightForms.get(p) ?? p);
};
