import { approximateTextWidth } from '../layouts/text-width';
import { wrapText } from '../layouts/wrap-text';
import { drawingGroup, measureDrawing } from './drawing-group';
import { renameIds } from './inline-style';
import { legendGroup } from './legend-group';
import { svgElement } from './svg-element';

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
      return svgElement('text', { ...place, ...attributes }, line);
    }),
  );
  return { texts, bottom: Math.round(bottom) };
};

/** The legend under what stands over it, and where it ends; nothing where it has no entries. */
const legendUnder = (
  above: number,
  legend: Element | undefined,
  style: { readonly room: number; readonly attributes: Block['attributes'] },
) => {
  const top = above + margin / 4;
  const place = { ...style, left: margin, top, fontSize: smallSize };
  const { drawn, height } = legend ? legendGroup(legend, place) : { drawn: [], height: 0 };
  return { drawn, bottom: height > 0 ? top + height : above };
};

/**
 * A drawing on the page as an SVG document of its own: on a ground, under its statement and its legend (a list on the
 * page), over its basis and source, in the colours that hold for it on the page. Throws when it is not displayed or has
 * no size.
 */
export const exportSvg = (
  drawing: SVGSVGElement,
  { statement, note, foot }: Caption,
  legend?: Element,
): SvgFile => {
  const look = lookAt(drawing);
  const { width: drawn, height: tall } = measureDrawing(drawing);
  const small = { fill: look.muted, 'font-family': look.sans };
  const head = { fill: look.ink, 'font-family': look.serif, 'font-weight': 700 };
  const block = (text: string, size: number, attributes: Block['attributes']): Block => ({
    lines: linesOf(text, size, drawn),
    size,
    attributes,
  });
  const above = setBlocks([block(statement, statementSize, head), block(note, smallSize, small)], margin / 2);
  const keys = legendUnder(above.bottom, legend, { room: drawn, attributes: small });
  const top = keys.bottom + margin / 2;
  const below = setBlocks(
    foot.map((text) => block(text, smallSize, small)),
    top + tall + margin / 4,
  );
  const [width, height] = [drawn + 2 * margin, below.bottom + margin / 2];
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const root = svgElement('svg', { ...size, role: 'img' });
  root.append(
    svgElement('title', {}, statement),
    svgElement('desc', {}, [statement, note, ...foot].filter((text) => text !== '').join('\n')),
    svgElement('rect', { width, height, fill: look.ground }),
    ...above.texts,
    ...keys.drawn,
    drawingGroup(drawing, margin, top),
    ...below.texts,
  );
  renameIds(root);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
  return { text, width, height };
};
