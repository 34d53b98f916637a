import type {
  LabelLine,
  LabelRequest,
  LabelWay,
  MeasureText,
  PlacedLabel,
  PlacedLine,
} from './label-request';
import type { Box } from './ribbon';
import { shortenText, uprightPieces, wrapText } from '../wrap-text';

/** Parts of the font size: the height of a line, of a line of upright text, and the baseline below a line's top. */
const lineHeight = 1.25;
const uprightHeight = 1.1;
const baseline = 1;
/** Names beyond this many characters are shortened at once. */
const longestName = 120;
/** The least that may stay of a shortened name. */
const leastName = 3;

/** The lines of a label in one of its forms, and the room they take. */
export interface LabelShape {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  readonly orientation: PlacedLabel['orientation'];
  readonly way: LabelWay;
}

const shapeOf = (
  lines: readonly LabelLine[],
  measure: MeasureText,
  way: LabelWay,
  orientation: LabelShape['orientation'] = 'horizontal',
): LabelShape => ({
  lines,
  width: Math.max(0, ...lines.map((line) => measure(line.text, line.fontSize))),
  height: lines.reduce((sum, line) => sum + heightOf(line, orientation), 0),
  orientation,
  way,
});

const heightOf = (line: LabelLine, orientation: LabelShape['orientation']): number =>
  line.fontSize * (orientation === 'upright' && line.role === 'name' ? uprightHeight : lineHeight);

/** The forms a request can take, each made when first asked for. */
export interface LabelForms {
  readonly natural: LabelShape;
  /** Its compact line, where it has one. */
  readonly compact: () => LabelShape | undefined;
  /** Its most important line alone. */
  readonly first: () => LabelShape;
  /** Its name broken into two or three lines. */
  readonly wrapped: () => readonly LabelShape[];
  /** By step: its numbers standing back, its name in one, two or three lines. */
  readonly lean: () => readonly (readonly LabelShape[])[];
  readonly upright: () => LabelShape | undefined;
  /** Its name cut to a width, some characters at least, its numbers back as far as it takes. */
  readonly shortened: (width: number) => LabelShape | undefined;
}

export const formsOf = (request: LabelRequest, measure: MeasureText): LabelForms => {
  const lines = request.lines.filter((line) => line.text.trim() !== '').map(capped);
  const steps = Math.max(0, ...lines.map(({ instead = [] }) => instead.length));
  const shape = (way: LabelWay, split: SplitName, step = 0) => splitLines(lines, measure, way, split, step);
  const all = (way: LabelWay, splits: readonly SplitName[], step?: number) =>
    splits.map((split) => shape(way, split, step)).filter((found) => found !== undefined);
  return {
    natural: shapeOf(lines, measure, 'beside'),
    compact: once(() => request.compact && shapeOf([capped(request.compact)], measure, 'beside')),
    first: once(() => shapeOf(lines.slice(0, 1), measure, 'beside')),
    wrapped: once(() => all('wrap', [inLines(2), inLines(3)])),
    lean: once(() =>
      Array.from({ length: steps }, (_, i) => all('lean', [whole, inLines(2), inLines(3)], i + 1)),
    ),
    upright: once(() => shape('upright', uprightPieces)),
    shortened: (limit) => {
      const shapes = Array.from({ length: steps + 1 }, (_, step) => shape('shorten', cutTo(limit), step));
      return shapes.find((found) => found && found.width <= limit) ?? shapes.at(-1);
    },
  };
};

/** A value made when first asked for. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** The lines a name is set in; `undefined` for one that cannot be set so. */
type SplitName = (text: string, width: (text: string) => number) => readonly string[] | undefined;

const whole: SplitName = (text) => [text];

const inLines =
  (most: number): SplitName =>
  (text, width) =>
    wrapText(text, most, width);

const cutTo =
  (limit: number): SplitName =>
  (text, width) => {
    const spared = /\d/.test(text) ? text : text.replace(aside, '');
    const cut = [text, spared].find((name) => width(name) <= limit) ?? cutName(spared, limit, width);
    return cut === undefined ? undefined : [cut];
  };

/** What a name adds in brackets, “（含接收单位）”, and can spare where it has no number. */
const aside = /\s*[(（][^()（）]*[)）]/u;

/** A name cut to a width. What tells it from its namesake, “ · 调整前”, comes last and stays. */
const cutName = (name: string, limit: number, width: (text: string) => number): string | undefined => {
  const at = /\d/.test(name) ? -1 : name.lastIndexOf(' · ');
  const own = name.slice(Math.max(0, at));
  const cut = at > 0 ? shortenText(name.slice(0, at), limit - width(own), width, leastName) : undefined;
  return cut === undefined || width(cut + own) > limit
    ? shortenText(name, limit, width, leastName)
    : cut + own;
};

/** The label with each of its names split and its numbers so many steps back; `undefined` where a name does not split so. */
const splitLines = (
  lines: readonly LabelLine[],
  measure: MeasureText,
  way: LabelWay,
  split: SplitName,
  step: number,
): LabelShape | undefined => {
  const changed: LabelLine[] = [];
  for (const line of lines) {
    const { text, fontSize, role } = line;
    const texts = role === 'name' ? split(text, (part) => measure(part, fontSize)) : steppedBack(line, step);
    if (!texts) return undefined;
    changed.push(...texts.map((part) => ({ text: part, fontSize, role })));
  }
  return shapeOf(changed, measure, way, way === 'upright' ? 'upright' : 'horizontal');
};

const steppedBack = ({ text, instead = [] }: LabelLine, step: number): readonly string[] =>
  step === 0 ? [text] : (instead[Math.min(step, instead.length) - 1] ?? [text]);

const capped = (line: LabelLine): LabelLine => {
  const text = line.text.trim();
  return { ...line, text: shortenText(text, longestName, (part) => part.length) ?? '…' };
};

/** A label drawn in a box of its shape's size. */
export const labelIn = (
  request: Pick<LabelRequest, 'key'>,
  shape: LabelShape,
  box: Box,
  anchor: PlacedLabel['anchor'],
  way: LabelWay = shape.way,
): PlacedLabel => {
  const x = anchor === 'start' ? box.x0 : anchor === 'end' ? box.x1 : (box.x0 + box.x1) / 2;
  let top = (box.y0 + box.y1 - shape.height) / 2;
  const lines = shape.lines.map((line): PlacedLine => {
    const height = heightOf(line, shape.orientation);
    const y = top + (height - line.fontSize * lineHeight) / 2 + line.fontSize * baseline;
    top += height;
    return { ...line, x, y };
  });
  return {
    key: request.key,
    box,
    lines,
    anchor,
    orientation: shape.orientation,
    hidden: way === 'fold',
    way,
  };
};
