import type {
  DifferenceGraph,
  DifferenceLink,
  DifferenceNode,
} from '../../domain/plan-effects/difference-graph';
import { placeLabels } from '../flow/labels';
import type { BarRequest } from '../flow/bar-labels';
import type { LabelFrame, LabelLine, PlacedLabel } from '../flow/label-request';
import { placeFlow } from '../flow/place-flow';
import type { LayeredGraph, PlacedFlow } from '../flow/placed-flow';
import { nodeBoxOf, type Box } from '../flow/ribbon';
import { approximateTextWidth } from '../text-width';
import { drawEndLabels, endLabels, type EndLabels } from './end-labels';

/** What both plans have, what only the second has, and what only the first has. */
export type Part = 'kept' | 'gained' | 'lost';

/** A ribbon of the picture: one part of one link. */
export interface DifferencePart {
  readonly link: DifferenceLink;
  readonly part: Part;
}

export interface PlacedDifference {
  /** Its links are the parts, in their order. */
  readonly flow: PlacedFlow;
  readonly parts: readonly DifferencePart[];
  /** Where each node stands, in the order of the graph. */
  readonly boxes: readonly Box[];
  readonly labels: readonly PlacedLabel[];
}

export interface DifferenceRoom {
  readonly width: number;
  readonly height: number;
  /** CSS pixels of names and numbers. */
  readonly fontSize: number;
  /** What stands at a node, from top to bottom, and what may instead where room is short. */
  readonly linesOf: (node: number) => readonly Omit<LabelLine, 'fontSize'>[];
}

const partOrder = ['kept', 'gained', 'lost'] as const;
const lineHeight = 1.3;
const besideText = 10;

const partsOf = ({ links }: DifferenceGraph): readonly DifferencePart[] =>
  links.flatMap((link) => partOrder.filter((part) => link[part] > 0).map((part) => ({ link, part })));

/** Parts of one link are parallel links, so they lie side by side in one ribbon as large as the larger plan. */
const layered = (graph: DifferenceGraph, parts: readonly DifferencePart[]): LayeredGraph => ({
  nodes: graph.nodes,
  links: parts.map(({ link: { id, source, target, ...posts }, part }) => ({
    ...{ id: `${id}#${part}`, source, target },
    posts: posts[part],
  })),
});

/** Room for a row of labels: more where they have to wrap, step back or stand upright. */
const marginOf = (texts: readonly (readonly string[])[], { width, fontSize }: DifferenceRoom): number => {
  const widths = texts.map((lines) =>
    Math.max(...lines.map((line) => approximateTextWidth(line, fontSize) + besideText)),
  );
  const wanted = widths.reduce((sum, each) => sum + each, 0);
  const most = Math.max(1, ...texts.map(({ length }) => length));
  const rows = wanted > 0.85 * width ? 2 * most + 1 : wanted > 0.55 * width ? most + 2 : most;
  return Math.round(Math.min(rows, 7) * fontSize * lineHeight + 8);
};

/** Both plans in one picture, laid out by the larger of both values: order and scale hold whichever is looked at. */
export const placeDifference = (graph: DifferenceGraph, room: DifferenceRoom): PlacedDifference => {
  const parts = partsOf(graph);
  const textsIn = (column: number) =>
    graph.nodes.flatMap((node, i) =>
      node.column === column ? [room.linesOf(i).map(({ text }) => text)] : [],
    );
  const margins = { top: marginOf(textsIn(0), room), bottom: marginOf(textsIn(2), room) };
  const bars = barsWithin(graph, parts, room, margins);
  const labels = placeLabels(bars.requests.map(withoutSteps), frameOf(room));
  const ends = ([0, 2] as const).map((column) => endOf(graph, column, { bars, labels, room }));
  const [top, bottom] = ends.map((end) => end?.rows.depth ?? 0);
  if (!top && !bottom) return { parts, ...bars, labels };
  const grown = { top: Math.max(margins.top, top! + edge), bottom: Math.max(margins.bottom, bottom! + edge) };
  return { parts, ...withEnds(barsWithin(graph, parts, room, grown), ends, room) };
};

/** The most of the height that labels of one end take where they have to stand in rows. */
const deepest = { 0: 0.25, 2: 0.5 };
/** Between the last row of labels and the edge, CSS pixels. */
const edge = 2;

interface Bars {
  readonly flow: PlacedFlow;
  readonly boxes: readonly Box[];
  readonly requests: readonly BarRequest[];
}

const barsWithin = (
  graph: DifferenceGraph,
  parts: readonly DifferencePart[],
  { width, height, fontSize, linesOf }: DifferenceRoom,
  margins: { readonly top: number; readonly bottom: number },
): Bars => {
  const side = Math.round(Math.max(12, width * 0.03));
  const flow = placeFlow(layered(graph, parts), {
    ...{ width, height, orientation: 'down', order: 'given', nodeThickness: 12 },
    nodeGap: Math.round(Math.min(48, Math.max(6, width * 0.03))),
    margin: { left: side, right: side, ...margins },
  });
  const boxes = graph.nodes.map((_, i) => nodeBoxOf(flow, i));
  const requests = graph.nodes.map((node, i): BarRequest => {
    const lines = linesOf(i).map((line) => ({ ...line, fontSize }));
    const text = lines.map((line) => line.text).join(' ');
    return {
      ...{ key: `node:${node.id}`, lines, compact: { text, fontSize, role: 'name' } },
      mark: { kind: 'bar', box: boxes[i]!, side: (['above', 'over', 'below'] as const)[node.column] },
      priority: node.posts + 1e6 * changeOf(node),
    };
  });
  return { flow, boxes, requests };
};

const changeOf = ({ gained, lost }: DifferenceNode): number => gained + lost;

const frameOf = ({ width, height }: DifferenceRoom): LabelFrame => ({
  ...{ width, height },
  measure: (text, size) => approximateTextWidth(text, size) + besideText,
});

/** As it is asked for; numbers stand back only where all is put in rows. */
const withoutSteps = (request: BarRequest): BarRequest => ({
  ...request,
  lines: request.lines.map(({ text, fontSize, role }) => ({ text, fontSize, role })),
});

/** The labels of one end in rows, and of which nodes they are. */
interface End {
  readonly nodes: readonly number[];
  readonly rows: EndLabels;
}

/** The picture with each label where it finds room. */
interface Together {
  readonly bars: Bars;
  readonly labels: readonly PlacedLabel[];
  readonly room: DifferenceRoom;
}

/** Rows for an end at which a label has no room; undefined where each has one, or rows would name no more. */
const endOf = (graph: DifferenceGraph, column: 0 | 2, { bars, labels, room }: Together): End | undefined => {
  const nodes = graph.nodes.flatMap((node, i) => (node.column === column ? [i] : []));
  const hidden = nodes.filter((i) => labels[i]!.hidden);
  if (hidden.length === 0) return undefined;
  const changes = nodes.map((i) => changeOf(graph.nodes[i]!));
  const rows = endLabels(
    nodes.map((i) => bars.requests[i]!),
    changes,
    frameOf(room),
    deepest[column] * room.height,
  );
  const left = rows?.tiers.filter((tier) => !tier).length;
  const isWorse =
    left === undefined || (left >= hidden.length && !hidden.some((i) => changeOf(graph.nodes[i]!)));
  return isWorse ? undefined : { nodes, rows: rows! };
};

/** Labels in rows at their ends, the others as they find room. */
const withEnds = (bars: Bars, ends: readonly (End | undefined)[], room: DifferenceRoom) => {
  const frame = frameOf(room);
  const labels = [...placeLabels(bars.requests.map(withoutSteps), frame)];
  for (const end of ends) {
    if (!end) continue;
    const drawn = drawEndLabels(
      end.nodes.map((i) => bars.requests[i]!),
      end.rows,
      frame,
    );
    end.nodes.forEach((node, i) => (labels[node] = drawn[i]!));
  }
  return { ...bars, labels };
};
