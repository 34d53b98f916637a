import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { PlaceOptions } from '../../layouts/flow/place-flow';
import type { Orientation } from '../../layouts/flow/placed-flow';
import { approximateTextWidth } from '../../layouts/text-width';
import { textSizes, textSizeWithin } from '../../layouts/type-scale';

/** `statement`: a few nodes whose numbers are the message. `detail`: many, read one by one. */
export type FlowScale = 'statement' | 'detail';

/** Measures of a diagram in CSS pixels, chosen by how much there is to show and how much room there is. */
export interface FlowStyle extends Pick<PlaceOptions, 'nodeThickness' | 'nodeGap' | 'margin'> {
  readonly scale: FlowScale;
  readonly nameSize: number;
  readonly valueSize: number;
  /** What stands small beside a large number. */
  readonly noteSize: number;
  /** Numbers of a ribbon that is one of many. */
  readonly ribbonSize: number;
  /** Names of the first column in `detail`, where few carry much. */
  readonly headSize: number;
}

/** Which numbers stand in the picture. */
export interface ShownNumbers {
  readonly values: boolean;
  readonly shares: boolean;
}

export interface FlowRoom extends ShownNumbers {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /** How much larger text is than usual, e.g. for a projector. */
  readonly textScale?: number;
  /** True where flows give up height so that a label is led out rather than folded. */
  readonly ledOut?: boolean;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const lineHeight = 1.3;
/** How much larger text is written at most: on a wall it grows with its room and is large already. */
const largestText = 3.2;

/** A picture of all posts, those that stay included, makes one statement; a picture of what moved is read in detail. */
export const scaleOf = ({ links }: FlowGraph): FlowScale =>
  links.length <= 6 && links.some(({ kind }) => kind === 'stayed') ? 'statement' : 'detail';

/** The name of a node, by its index. */
type NameOf = (node: number) => string;

export const flowStyle = (
  graph: FlowGraph,
  nameOf: NameOf,
  room: FlowRoom,
  scale: FlowScale = scaleOf(graph),
): FlowStyle =>
  scale === 'statement' ? statementStyle(graph, nameOf, room) : detailStyle(graph, nameOf, room);

const statementStyle = (
  graph: FlowGraph,
  nameOf: NameOf,
  { width, height, orientation, values, shares, textScale = 1 }: FlowRoom,
): FlowStyle => {
  const size = clamp(Math.min(width / 1100, height / 560), 0.62, 2.6);
  const text = Math.min(size * textScale, largestText);
  const within = (least: number, wanted: number) =>
    textSizeWithin(Math.max(least * textScale, wanted * text), textScale);
  const nameSize = within(textSizes.note, 21);
  const valueSize = Math.round(43 * text);
  const noteSize = within(textSizes.small, 16);
  const names = graph.nodes.map((_, i) => nameOf(i));
  const name = nameSize * (orientation === 'down' && width < narrow ? nameLines(names, nameSize, width) : 1);
  const lines = name + (values || shares ? valueSize : 0) + (values ? noteSize : 0);
  const [across, along] = orientation === 'down' ? [width, height] : [height, width];
  const side = Math.round(across * 0.04);
  const room = Math.round(
    orientation === 'down' ? lines * lineHeight + 10 * size : Math.min(valueSize * 4.8, along / 4),
  );
  return {
    scale: 'statement',
    nameSize,
    valueSize,
    noteSize,
    ribbonSize: textSizeWithin(noteSize - 1, textScale),
    headSize: nameSize,
    nodeThickness: Math.round(14 * size),
    nodeGap: Math.round(Math.max(across * 0.19 * textScale, valueSize * 4.6)),
    margin:
      orientation === 'down'
        ? { top: room, bottom: room, left: side, right: side }
        : { top: side, bottom: side, left: room, right: room },
  };
};

/** On a narrower picture a long name takes lines of less than half the width. */
const narrow = 640;
const mostNameLines = 3;

const nameLines = (names: readonly string[], fontSize: number, width: number): number =>
  clamp(Math.ceil(widest(names, fontSize) / (0.38 * width)), 1, mostNameLines);

const detailStyle = (
  graph: FlowGraph,
  nameOf: NameOf,
  { width, height, orientation, textScale = 1, ledOut = false }: FlowRoom,
): FlowStyle => {
  const size = clamp(Math.min(width / 1100, height / 560), 1, 2.4);
  const text = Math.min(size * textScale, largestText);
  const nameSize = textSizeWithin(textSizes.note * text, textScale);
  const first = nodesOf(graph, 0);
  const last = nodesOf(
    graph,
    graph.nodes.reduce((most, node) => Math.max(most, node.column), 0),
  );
  const headSize = first.length <= 6 && width >= 700 ? textSizeWithin(16 * text, textScale) : nameSize;
  const label = (headSize + nameSize) * lineHeight + 8 * size;
  const rows = (nodes: readonly number[]) =>
    Math.round(Math.max(label, crowdHeight(nodes.map(nameOf), nameSize, { width, height, ledOut })));
  const beside = (nodes: readonly number[], fontSize: number) =>
    besideWidth(nodes.map(nameOf), { fontSize, nameSize, width, ledOut });
  const side = Math.round(clamp(width * 0.03, 10, 64));
  return {
    scale: 'detail',
    nameSize,
    valueSize: nameSize,
    noteSize: nameSize,
    ribbonSize: textSizeWithin(nameSize - 1, textScale),
    headSize,
    nodeThickness: Math.round(clamp(11 * size, 8, 20)),
    nodeGap: Math.round(clamp(width * 0.028, 6, 60)),
    margin:
      orientation === 'down'
        ? { top: rows(first), bottom: rows(last), left: side, right: side }
        : { top: 14, bottom: 14, left: beside(first, headSize), right: beside(last, nameSize) },
  };
};

const nodesOf = ({ nodes }: FlowGraph, column: number): readonly number[] =>
  nodes.flatMap((node, i) => (node.column === column ? [i] : []));

const widest = (names: readonly string[], fontSize: number): number =>
  names.reduce((most, name) => Math.max(most, approximateTextWidth(name, fontSize)), 0);

/** Letters of a number after a name in one line, and the pixels by which such a line is led out of its column. */
const ledNumber = { letters: 3.4, out: 26 };

/** Pixels names need beside their bars; more where some are led out, their number behind them. */
const besideWidth = (
  names: readonly string[],
  of: {
    readonly fontSize: number;
    readonly nameSize: number;
    readonly width: number;
    readonly ledOut: boolean;
  },
): number => {
  const led = of.ledOut ? ledNumber.letters * of.nameSize + ledNumber.out : 0;
  const most = Math.min(of.nameSize * 10 + led, of.width * 0.24);
  return Math.round(Math.min(widest(names, of.fontSize) + 22 + led, most));
};

/** Lines of two rows of labels, a name and a value each, the further one led out; also what clears the key of the picture. */
const twoRows = 4.5;
/** Of a low picture the flows need the height; they give up more of it where a label would not be seen at all. */
const mostOfHeight = { usual: 0.27, ledOut: 0.45 };

/** Pixels a row of names and values needs where there is no room for all side by side: they are led out, wrap or step back. */
const crowdHeight = (
  names: readonly string[],
  fontSize: number,
  { width, height, ledOut }: Required<Pick<FlowRoom, 'width' | 'height' | 'ledOut'>>,
): number => {
  const wanted = names.reduce((sum, name) => sum + approximateTextWidth(name, fontSize) + 12, 0);
  if (wanted < 0.5 * width) return 0;
  const pixels = (lines: number) => lines * fontSize * lineHeight + 8;
  const wrapped = Math.ceil(widest(names, fontSize) / (6.5 * fontSize));
  const least = pixels(twoRows) <= mostOfHeight[ledOut ? 'ledOut' : 'usual'] * height ? twoRows : 3;
  const lines = wanted < 0.9 * width ? Math.max(least, wrapped + 1) : 5;
  return pixels(Math.min(5, lines));
};
