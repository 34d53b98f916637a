import type { FlowGraph } from '../../domain/flows/flow-graph';
import { encodeItem } from '../../layouts/flow/item';
import type { PlacedLabel } from '../../layouts/flow/label-request';
import { linesWithin } from '../../layouts/lines-within';
import { approximateTextWidth } from '../../layouts/text-width';
import { textSize } from '../../layouts/type-scale';
import type { FlowTexts } from './flow-texts';

interface Told {
  readonly graph: FlowGraph;
  readonly texts: FlowTexts;
  /** CSS pixels. */
  readonly width: number;
  readonly textScale: number;
}

/** More names than these are only counted. */
const mostNamed = 12;
const lineHeight = 1.4;
const above = 4;

/** CSS pixels that lines below a picture take. */
export const foldedHeight = (lines: number, textScale: number): number =>
  lines === 0 ? 0 : Math.ceil(lines * textSize('small', textScale) * lineHeight) + above;

/**
 * The names and numbers of the nodes whose labels are folded, in at most so many lines: as many as have room in them, the others
 * counted. No line where all stand in the picture, or nothing is said of those that do not.
 */
export const foldedLines = (
  labels: readonly PlacedLabel[],
  { graph, texts, width, textScale }: Told,
  most: number,
): readonly string[] => {
  const hidden = new Set(labels.filter((label) => label.hidden).map(({ key }) => key));
  const nodes = graph.nodes.flatMap(({ id }, i) => (hidden.has(encodeItem({ kind: 'node', id })) ? [i] : []));
  const { folded } = texts;
  if (nodes.length === 0 || !folded) return [];
  const size = textSize('small', textScale);
  const measure = (text: string) => approximateTextWidth(text, size);
  for (let named = Math.min(mostNamed, nodes.length); named > 0; named--) {
    const names = nodes.slice(0, named).map((i) => {
      const { name, value } = texts.node(i);
      return value === undefined ? name : `${name} ${value}`;
    });
    const lines = linesWithin(folded(names, nodes.length - named), width, most, measure);
    if (!lines.at(-1)?.endsWith('…')) return lines;
  }
  return linesWithin(folded([], nodes.length), width, most, measure);
};
