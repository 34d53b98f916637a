import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { LabelFrame, PlacedLabel } from '../../layouts/flow/label-request';
import { placeLabels } from '../../layouts/flow/labels';
import { placeFlow, type Margin, type PlaceOptions } from '../../layouts/flow/place-flow';
import type { NodeOrder } from '../../layouts/flow/placed-flow';
import { recalling } from '../../layouts/recall';
import { approximateTextWidth } from '../../layouts/text-width';
import { foldedHeight, foldedLines } from './folded-names';
import { flowStyle, type FlowRoom, type FlowScale, type FlowStyle } from './flow-style';
import type { FlowTexts } from './flow-texts';
import { labelRequests, linkRequest } from './label-requests';
import type { FlowTarget } from './flow-moment';

export interface FlowLayoutInput extends FlowRoom {
  readonly graph: FlowGraph;
  readonly order: NodeOrder;
  readonly scale: FlowScale | undefined;
  readonly texts: FlowTexts;
}

export interface FlowLayout {
  readonly target: FlowTarget;
  readonly labels: readonly PlacedLabel[];
  /** Where the label of a ribbon would stand if it were the only one. */
  readonly labelOf: (link: number) => PlacedLabel | undefined;
  readonly scale: FlowScale;
  /** Lines that tell, below the picture, the names that have no room in it. */
  readonly folded: readonly string[];
}

/** The corner of the help button, which no label may enter. */
const helpSize = 30;

/** Layouts one may come back to. */
const kept = 16;

type Placing = Omit<PlaceOptions, 'margin' | 'align' | 'maxScale'> & Margin & { readonly graph: FlowGraph };

/** Apart from the labels, so that other words alone move nothing and paint no ribbon anew. */
const place = recalling(
  ({ graph, ...at }: Placing): FlowTarget => ({ graph, placed: placeFlow(graph, { ...at, margin: at }) }),
  kept,
);

/** The same layout each time for what is the same; laid out ahead, it is there when it is drawn. */
export const layOutFlow = recalling((input: Scaled): FlowLayout => {
  const layout = roomiest(input);
  const folded = foldedLines(layout.labels, input, mostFoldedLines);
  if (folded.length === 0) return layout;
  const lower = roomiest({ ...input, height: input.height - foldedHeight(folded.length, input.textScale) });
  return { ...lower, folded: foldedLines(lower.labels, input, folded.length) };
}, kept);

/** Names are led out where some would be folded, if that leaves fewer of them. */
const roomiest = (input: Scaled): FlowLayout => {
  const { graph, scale, texts } = input;
  const styleIn = (room: FlowRoom) => flowStyle(graph, (i) => texts.node(i).name, room, scale);
  const style = styleIn(input);
  const layout = layOutIn(input, style);
  if (graph.nodes.length > mostLedOut || foldedNames(layout) === 0) return layout;
  const roomier = styleIn({ ...input, ledOut: true });
  if (sameMargin(roomier, style)) return layout;
  const ledOut = layOutIn(input, roomier);
  return foldedNames(ledOut) < foldedNames(layout) ? ledOut : layout;
};

/** Lines for names without room; what has none in them is counted. */
const mostFoldedLines = 2;

export type Scaled = FlowLayoutInput & { readonly textScale: number };

/** A picture of more nodes folds names whatever room they are given. */
const mostLedOut = 80;

const foldedNames = ({ labels }: FlowLayout): number =>
  labels.filter(({ key, hidden }) => hidden && key.startsWith('node:')).length;

const sameMargin = ({ margin: a }: FlowStyle, { margin: b }: FlowStyle): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;

const layOutIn = (input: Scaled, style: FlowStyle): FlowLayout => {
  const { graph, order, texts, width, height, orientation, values, shares } = input;
  const { nodeThickness, nodeGap, margin } = style;
  const target = place({ graph, order, width, height, orientation, nodeThickness, nodeGap, ...margin });
  const { placed } = target;
  const frame = frameOf(width, height);
  const labelOf = (link: number) => {
    const shown = { values: values || !shares, shares };
    return placeLabels(linkRequest(graph, placed, style, texts.link(link), shown, link), frame)[0];
  };
  const labels = placeLabels(labelRequests(graph, placed, style, texts, { values, shares }), frame);
  return { target, labels, labelOf, scale: style.scale, folded: [] };
};

/** CSS pixels kept free beside every text, so that neighbours do not read as one. */
const besideText = 8;

/** One for all frames: what was placed by it can be recalled. */
const measure: LabelFrame['measure'] = (text, fontSize) => approximateTextWidth(text, fontSize) + besideText;

const frameOf = (width: number, height: number): LabelFrame => ({
  width,
  height,
  measure,
  obstacles: [{ x0: width - helpSize, y0: 0, x1: width, y1: helpSize }],
});
