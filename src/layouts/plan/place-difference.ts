import type { DifferenceGraph, DifferenceLink } from '../../domain/plan-effects/difference-graph';
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
  const measure = (text: string, size: number) => approximateTextWidth(text, size) + besideText;
  return { flow, parts, boxes, labels: placeLabels(requests, { width, height, measure }) };
};
