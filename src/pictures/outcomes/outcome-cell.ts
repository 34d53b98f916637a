import type { Figure } from '../../domain/figures/figure';
import type { Speech } from '../../i18n/language-context';
import { linesWithin } from '../../layouts/lines-within';
import type { CellContent, CellRow } from '../../layouts/outcomes/outcome-picture';
import { approximateTextWidth } from '../../layouts/text-width';
import { textSize, textSizes, textSizeWithin, type TextSizeName } from '../../layouts/type-scale';
import { rowHeight, rowWidth, type TextPart, type TextRow } from '../../layouts/text-row';
import { countsEnforcement, pictureOf, quantityOf, type Outcome } from './outcome-facts';
import { periodText, printed, sectionOf, wordsOf } from './outcome-words';
import { printInterval, printMagnitude, unitSuffix } from '../print-figure';

/** The room of a cell and what it is set in. */
export interface CellRoom {
  readonly width: number;
  /** 1 is the ordinary size of type. */
  readonly scale: number;
  /** What it is at least: that of the theme; 1 unless told. */
  readonly textScale?: number;
  readonly speech: Speech;
}

/** Sizes of the texts of a cell, CSS pixels. */
const sizesOf = ({ scale, textScale = 1 }: CellRoom) => {
  const size = (name: TextSizeName) => textSizeWithin(textSizes[name] * scale, textScale);
  return { small: size('small'), claim: size('note'), arrow: size('body'), value: textSize('lead', scale) };
};

/** More lines than these no text of a cell takes. */
const mostLines = 6;

const fitLines = (text: string, size: number, width: number): readonly string[] =>
  linesWithin(text, width, mostLines, (line) => approximateTextWidth(line, size));

const nameRows = ({ name }: Figure, room: CellRoom): readonly TextRow[] => {
  const { small } = sizesOf(room);
  return fitLines(name[room.speech.language], small, room.width).map((line) => ({
    parts: [part(line, small, 'name')],
  }));
};

const part = (text: string, size: number, role: TextPart['role']): TextPart => ({ text, size, role });

/** Puts lines one under the other. */
const stack = () => {
  const rows: CellRow[] = [];
  let y = 0;
  return {
    rows,
    at: () => y,
    skip: (pixels: number) => {
      y += pixels;
    },
    add: (row: TextRow, x = 0) => {
      rows.push({ row, x, y });
      y += rowHeight(row);
    },
  };
};

/** The number with its arrow and sign, its unit beside it or, where that is too wide, under it. */
const valueRows = (figure: Figure, room: CellRoom): readonly TextRow[] => {
  const { width, speech } = room;
  const { messages, format } = speech;
  const sizes = sizesOf(room);
  const quantity = quantityOf(figure);
  if (figure.value.kind === 'claim')
    return fitLines(wordsOf(speech).noNumber, sizes.claim, width).map((line) => ({
      parts: [part(line, sizes.claim, 'quiet')],
    }));
  if (!quantity) return [{ parts: [part(printed(figure, speech), sizes.value, 'value')] }];
  const change = figure.compared === 'yoy' && figure.direction;
  const arrow = change ? [part(change === 'up' ? '↑' : '↓', sizes.arrow, 'quiet')] : [];
  const sign = change ? (change === 'up' ? '+' : '\u2212') : '';
  const magnitude =
    figure.unit === 'year' ? String(quantity.magnitude) : printMagnitude(quantity, format, figure.unit);
  const suffix = unitSuffix(figure.unit, magnitude, messages);
  const glued = suffix === '%' ? suffix : '';
  const number = part(`${sign}${magnitude}${glued}`, sizes.value, 'value');
  const unit = glued || suffix.trim() === '' ? [] : [part(suffix.trim(), sizes.small, 'quiet')];
  const one = { parts: [...arrow, number, ...unit] };
  if (unit.length === 0 || rowWidth(one) <= width) return [one];
  const under = fitLines(suffix.trim(), sizes.small, width);
  return [
    { parts: [...arrow, number] },
    ...under.map((line) => ({ parts: [part(line, sizes.small, 'quiet')] })),
  ];
};

/** Basis, period and interval, in as few lines as the width allows. */
const footRows = (figure: Figure, texts: readonly string[], room: CellRoom): readonly TextRow[] => {
  const { width, speech } = room;
  const { small } = sizesOf(room);
  const rows: { pill?: TextRow['pill']; parts: TextPart[] }[] = [
    { pill: { basis: figure.basis, label: speech.messages.basis[figure.basis], size: small }, parts: [] },
  ];
  for (const text of texts) {
    const lines = fitLines(text, small, width);
    const last = rows.at(-1)!;
    const first = part(lines[0] ?? '', small, 'quiet');
    const joined = { ...last, parts: [...last.parts, first] };
    if (lines.length === 1 && rowWidth(joined as TextRow) <= width) last.parts.push(first);
    else rows.push(...lines.map((line) => ({ parts: [part(line, small, 'quiet')] })));
  }
  return rows as readonly TextRow[];
};

const intervalOf = (figure: Figure, { format }: Speech): readonly string[] => {
  const quantity = quantityOf(figure);
  const text = quantity ? printInterval(figure, quantity, format) : '';
  return text === '' ? [] : [text];
};

/** Two numbers of one quantity side by side, both on one axis under them. */
const conflictCell = (outcome: Outcome, room: CellRoom): CellContent => {
  const { width, scale, speech } = room;
  const { small } = sizesOf(room);
  const all = stack();
  const [first] = outcome.figures;
  for (const row of nameRows(first, room)) all.add(row);
  const top = all.at();
  const half = width / outcome.figures.length;
  const heights = outcome.figures.map((figure, i) => {
    const side = stack();
    const own = { ...room, width: half - 8 };
    for (const row of valueRows(figure, own)) side.add(row);
    const section = sectionOf(figure, speech);
    const foot = [...(section === undefined ? [] : [section]), ...intervalOf(figure, speech)];
    for (const row of footRows(figure, foot, own)) side.add(row);
    all.rows.push(...side.rows.map(({ row, y }) => ({ row, x: i * half, y: top + y })));
    return side.at();
  });
  all.skip(Math.max(...heights));
  const is = pictureOf(outcome, 100, (figure) => printed(figure, speech));
  const picture = is && { is, y: all.at(), width, height: 26 * scale };
  all.skip(picture ? picture.height : 0);
  const said = `${periodText(first, speech)} · ${wordsOf(speech).conflictShort}`;
  for (const line of fitLines(said, small, width)) all.add({ parts: [part(line, small, 'quiet')] });
  return { rows: all.rows, ...(picture && { picture }), height: all.at() };
};

/** Everything in the cell of a result, set in a width. */
export const outcomeCell = (outcome: Outcome, most: number, room: CellRoom): CellContent => {
  if (outcome.conflict) return conflictCell(outcome, room);
  const { width, scale, speech } = room;
  const [figure] = outcome.figures;
  const all = stack();
  for (const row of nameRows(figure, room)) all.add(row);
  for (const row of valueRows(figure, room)) all.add(row);
  const is = pictureOf(outcome, most, (f) => printed(f, speech));
  const picture = is && { is, y: all.at() + 1, width: Math.min(width, 220 * scale), height: 9 * scale };
  all.skip(picture ? picture.height + 4 : 0);
  const caveat = countsEnforcement(figure) ? [wordsOf(speech).enforcementShort] : [];
  const foot = [periodText(figure, speech), ...intervalOf(figure, speech), ...caveat];
  for (const row of footRows(figure, foot, room)) all.add(row);
  return { rows: all.rows, ...(picture && { picture }), height: all.at() };
};

/** Columns a result takes: two where two numbers stand side by side, or where a caveat does. */
export const spanOf = ({ conflict, figures }: Outcome): number =>
  conflict || countsEnforcement(figures[0]) ? 2 : 1;
