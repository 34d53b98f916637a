import { placeLegend } from '../layouts/legend-rows';
import { drawingGroup, measureDrawing } from './drawing-group';
import { svgElement } from './svg-element';

interface LegendPlace {
  readonly left: number;
  readonly top: number;
  /** CSS pixels it may be wide. */
  readonly room: number;
  readonly fontSize: number;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** The words of an entry, without letters that are part of its sign. */
const wordsOf = (entry: Element): string => {
  const copy = entry.cloneNode(true) as Element;
  copy.querySelectorAll('svg').forEach((sign) => sign.remove());
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const read = (legend: Element) =>
  Array.from(legend.querySelectorAll('li'), (entry) => {
    const drawing = entry.querySelector('svg') ?? undefined;
    return { drawing, text: wordsOf(entry), ...(drawing && { sign: measureDrawing(drawing) }) };
  });

const rounded = (length: number): number => Math.round(length * 100) / 100;

/** A legend on the page, its entries list items of one drawn sign and words each, drawn anew; how tall it is. */
export const legendGroup = (
  legend: Element,
  { left, top, room, fontSize, attributes }: LegendPlace,
): { readonly drawn: readonly Element[]; readonly height: number } => {
  const entries = read(legend);
  const placed = placeLegend(entries, { room, fontSize });
  const drawn = placed.entries.flatMap(({ sign, lines }, i) => {
    const { drawing } = entries[i]!;
    const words = lines.map(({ text, x, y }) =>
      svgElement(
        'text',
        { x: rounded(left + x), y: rounded(top + y), 'font-size': fontSize, ...attributes },
        text,
      ),
    );
    if (!drawing) return words;
    return [drawingGroup(drawing, rounded(left + sign.x), rounded(top + sign.y)), ...words];
  });
  if (drawn.length === 0) return { drawn: [], height: 0 };
  const group = svgElement('g', {});
  group.append(...drawn);
  return { drawn: [group], height: placed.height };
};
