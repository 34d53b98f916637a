import type {
  DifferenceGraph,
  DifferenceLink,
  DifferenceNode,
} from '../../domain/plan-effects/difference-graph';
import { placeLabels } from '../flow/labels';
import type { LabelLine, LabelRequest, PlacedLabel } from '../flow/label-request';
import { placeFlow } from '../flow/place-flow';
import type { LayeredGraph, PlacedFlow } from '../flow/placed-flow';
import { nodeBoxOf, type Box } from '../flow/ribbon';
import { approximateTextWidth } from '../text-width';

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
  /** What stands at a node, from top to bottom. */
  readonly linesOf: (node: number) => readonly { readonly text: string; readonly role: LabelLine['role'] }[];
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
  const { width, height, fontSize, linesOf } = room;
  const parts = partsOf(graph);
  const columnTexts = (column: number) =>
    graph.nodes.flatMap((node, i) => (node.column === column ? [linesOf(i).map(({ text }) => text)] : []));
  const side = Math.round(Math.max(12, width * 0.03));
  const flow = placeFlow(layered(graph, parts), {
    ...{ width, height, orientation: 'down', order: 'given', nodeThickness: 12 },
    nodeGap: Math.round(Math.min(48, Math.max(6, width * 0.03))),
    margin: {
      ...{ left: side, right: side },
      top: marginOf(columnTexts(0), room),
      bottom: marginOf(columnTexts(2), room),
    },
  });
  const boxes = graph.nodes.map((_, i) => nodeBoxOf(flow, i));
  const requests = graph.nodes.map((node, i): LabelRequest => {
    const lines = linesOf(i).map((line) => ({ ...line, fontSize }));
    const text = lines.map((line) => line.text).join(' ');
    return {
      ...{ key: `node:${node.id}`, lines, compact: { text, fontSize, role: 'name' } },
      mark: { kind: 'bar', box: boxes[i]!, side: (['above', 'over', 'below'] as const)[node.column] },
      priority: node.posts + 1e6 * (node.gained + node.lost),
    };
  });
  return { flow, parts, boxes, labels: placeInTurn(requests, turnsOf(graph), { width, height }) };
};

/**
 * Who has the first choice of room: in each column the node that changes most, then all that change, then the rest. So
 * no two labels of what stayed can push away the one that tells most.
 */
const turnsOf = ({ nodes }: DifferenceGraph): readonly number[] => {
  const changeOf = ({ gained, lost }: DifferenceNode) => gained + lost;
  const most = [0, 1, 2].map((at) =>
    Math.max(0, ...nodes.filter(({ column }) => column === at).map(changeOf)),
  );
  return nodes.map((node) => {
    const change = changeOf(node);
    return change === 0 ? 2 : change === most[node.column] ? 0 : 1;
  });
};

/** All together where that names everything that changes, else turn by turn. */
const placeInTurn = (
  requests: readonly LabelRequest[],
  turns: readonly number[],
  room: Pick<DifferenceRoom, 'width' | 'height'>,
): readonly PlacedLabel[] => {
  const measure = (text: string, size: number) => approximateTextWidth(text, size) + besideText;
  const frame = { ...room, measure };
  const together = placeLabels(requests, frame);
  if (together.every(({ hidden }, i) => !hidden || turns[i] === 2)) return together;
  const found: PlacedLabel[] = [];
  const taken: Box[] = [];
  for (const turn of [0, 1, 2]) {
    const own = requests.filter((_, i) => turns[i] === turn);
    const others = requests.filter((_, i) => turns[i] !== turn);
    const labels = placeLabels(own, { ...frame, obstacles: [...taken, ...others.flatMap(barOf)] });
    turns.flatMap((each, i) => (each === turn ? [i] : [])).forEach((i, at) => (found[i] = labels[at]!));
    taken.push(...labels.filter(({ hidden }) => !hidden).flatMap(boxesOfLabel));
  }
  return found;
};

const barOf = ({ mark }: LabelRequest): readonly Box[] => (mark.kind === 'bar' ? [mark.box] : []);

const boxesOfLabel = ({ box, leader }: PlacedLabel): readonly Box[] => {
  if (!leader) return [box];
  const [x0, y0, x1, y1] = leader;
  const line = { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) };
  return [box, line];
};
