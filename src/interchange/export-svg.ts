import { approximateTextWidth } from '../layouts/text-width';
import { wrapText } from '../layouts/wrap-text';
import { withInlineStyle } from './inline-style';

const namespace = 'http://www.w3.org/2000/svg';

/** The words that go with a drawing wherever it is taken. */
export interface Caption {
  /** The statement it makes; stands over it. */
  readonly statement: string;
  /** What is counted, on what it stands; small under the statement. */
  readonly note: string;
  /** Basis, source, date, address: small under the drawing. */
  readonly foot: readonly string[];
}

/** A drawing that needs nothing around it. */
export interface SvgFile {
  readonly text: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const margin = 32;
const statementSize = 28;
const smallSize = 14;
const lineHeight = 1.35;

/** The colours and fonts that hold where the drawing stands. */
interface Look {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly sans: string;
  readonly serif: string;
}

const lookAt = (drawing: Element): Look => {
  const style = getComputedStyle(drawing);
  const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  return {
    ground: token('--paper', '#ffffff'),
    ink: token('--ink', '#000000'),
    muted: token('--muted', '#444444'),
    sans: token('--sans', 'sans-serif'),
    serif: token('--serif', 'serif'),
  };
};

/** Signs no XML document can hold, which a name from a data set may have. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): Element => {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text.replace(notXml, '');
  return made;
};

/** The fewest lines, three at most, in which a text is no wider than it may be. */
const linesOf = (text: string, fontSize: number, width: number): readonly string[] => {
  const wide = (part: string) => approximateTextWidth(part, fontSize);
  if (text === '') return [];
  const wrapped = [2, 3].map((most) => wrapText(text, most, wide)).filter((lines) => lines !== undefined);
  const all = [[text], ...wrapped];
  return all.find((lines) => lines.every((line) => wide(line) <= width)) ?? all.at(-1)!;
};

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** Lines of text under one another from a height on, and where they end. */
const setBlocks = (blocks: readonly Block[], top: number): { texts: Element[]; bottom: number } => {
  let bottom = top;
  const texts = blocks.flatMap(({ lines, size, attributes }) =>
    lines.map((line) => {
      bottom += size * lineHeight;
      const place = { x: margin, y: Math.round(bottom - size * 0.3), 'font-size': size };
      return element('text', { ...place, ...attributes }, line);
    }),
  );
  return { texts, bottom: Math.round(bottom) };
};

const numbersIn = (text: string | null): readonly number[] | undefined => {
  const numbers = text
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  return numbers?.length === 4 && numbers.every(Number.isFinite) ? numbers : undefined;
};

/** The size a drawing states for itself, CSS pixels, and the part of its own plane that it shows. */
const measure = (drawing: SVGSVGElement) => {
  const box = numbersIn(drawing.getAttribute('viewBox'));
  const stated = (name: string, otherwise: number | undefined): number => {
    const value = Number(drawing.getAttribute(name) ?? NaN);
    return Number.isFinite(value) && value > 0 ? value : (otherwise ?? 0);
  };
  const { width: shownWidth, height: shownHeight } = drawing.getBoundingClientRect();
  const width = stated('width', shownWidth || box?.[2]);
  const height = stated('height', shownHeight || box?.[3]);
  if (width <= 0 || height <= 0) throw new Error(`a drawing of ${width} × ${height}`);
  const [x = 0, y = 0, across = width, down = height] = box ?? [];
  return { width, height, x, y, scale: Math.min(width / across, height / down) };
};

/** The drawing itself as a group, with the attributes its outermost element had. */
const groupOf = (drawing: SVGSVGElement, top: number): Element => {
  const { x, y, scale } = measure(drawing);
  const copy = withInlineStyle(drawing);
  const moved = `translate(${margin - x * scale},${top - y * scale})${scale === 1 ? '' : ` scale(${scale})`}`;
  const group = element('g', { transform: moved });
  for (const { name, value } of Array.from(copy.attributes))
    if (!/^(xmlns|viewBox$|width$|height$|x$|y$|transform$|preserveAspectRatio$|overflow$)/.test(name))
      group.setAttribute(name, value);
  group.append(...Array.from(copy.childNodes));
  return group;
};

/**
 * A drawing on the page as an SVG document of its own: on a ground, under its statement, over its basis and source, in
 * the colours that hold for it on the page. Throws when it is not displayed or has no size.
 */
export const exportSvg = (drawing: SVGSVGElement, { statement, note, foot }: Caption): SvgFile => {
  const look = lookAt(drawing);
  const { width: drawn, height: tall } = measure(drawing);
  const small = { fill: look.muted, 'font-family': look.sans };
  const head = { fill: look.ink, 'font-family': look.serif, 'font-weight': 700 };
  const block = (text: string, size: number, attributes: Block['attributes']): Block => ({
    lines: linesOf(text, size, drawn),
    size,
    attributes,
  });
  const above = setBlocks([block(statement, statementSize, head), block(note, smallSize, small)], margin / 2);
  const top = above.bottom + margin / 2;
  const below = setBlocks(
    foot.map((text) => block(text, smallSize, small)),
    top + tall + margin / 4,
  );
  const [width, height] = [drawn + 2 * margin, below.bottom + margin / 2];
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const root = element('svg', { ...size, role: 'img' });
  root.append(
    element('title', {}, statement),
    element('desc', {}, [statement, note, ...foot].filter((text) => text !== '').join('\n')),
    element('rect', { width, height, fill: look.ground }),
    ...above.texts,
    groupOf(drawing, top),
    ...below.texts,
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
  return { text, width, height };
};
