import { indexGraph, nodePosts, type IndexedGraph } from './index-graph';
import { orderNodes } from './order-nodes';
import { placeRibbons } from './place-ribbons';
import type { LayeredGraph, NodeOrder, Orientation, PlacedFlow } from './placed-flow';

/** CSS pixels kept free on each side. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How a column fills the breadth: edge to edge with equal gaps, or with the asked gap at the start, the middle or the end. */
export type ColumnAlign = 'justify' | 'start' | 'centre' | 'end';

export interface PlaceOptions {
  /** CSS pixels of the whole picture, margins included. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly order: NodeOrder;
  /** Pixels of depth a node takes; less where ribbons would have less than that. */
  readonly nodeThickness: number;
  /** Pixels wanted between neighbours; they shrink where a column has so many nodes that gaps would take over. */
  readonly nodeGap: number;
  readonly margin: Margin;
  /** `justify` unless told. */
  readonly align?: ColumnAlign;
  /** Pixels per post not to be exceeded, for pictures that must compare with one another. */
  readonly maxScale?: number;
}

/** The largest part of the breadth that gaps may take. */
const gapShare = 0.4;

/** Where a picture may draw: a start and an extent along breadth and along depth. */
interface Frame {
  readonly breadthStart: number;
  readonly breadth: number;
  readonly depthStart: number;
  readonly depth: number;
}

/**
 * Places a graph on the screen with one scale for the whole picture, in time linear in nodes and links.
 * Links meet a node in the order of their other ends, so ribbons do not cross at a node; links between the same two nodes
 * keep the graph's order. Nothing in the graph is changed.
 */
export const placeFlow = (graph: LayeredGraph, options: PlaceOptions): PlacedFlow => {
  const indexed = indexGraph(graph);
  const { width, height, orientation } = options;
  const columns = orderNodes(indexed, options.order);
  const frame = frameOf(options);
  const scale = scaleOf(indexed, columns, frame.breadth, options);
  const nodeBox = placeNodes(indexed, columns, frame, scale, options);
  const ribbon = placeRibbons(indexed, columns, nodeBox, scale, orientation);
  const { source, target } = indexed;
  return { orientation, width, height, scale, nodeBox, ribbon, source, target, columns };
};

const frameOf = ({ width, height, margin, orientation }: PlaceOptions): Frame => {
  const [x, w] = span(width, margin.left, margin.right);
  const [y, h] = span(height, margin.top, margin.bottom);
  return orientation === 'down'
    ? { breadthStart: x, breadth: w, depthStart: y, depth: h }
    : { breadthStart: y, breadth: h, depthStart: x, depth: w };
};

const span = (size: number, before: number, after: number): readonly [number, number] => [
  Math.min(before, size),
  Math.max(0, size - before - after),
];

const gapOf = (nodes: number, breadth: number, wanted: number): number =>
  nodes < 2 ? 0 : Math.min(wanted, (breadth * gapShare) / (nodes - 1));

const columnPosts = (graph: IndexedGraph, column: Uint32Array): number =>
  column.reduce((sum, node) => sum + nodePosts(graph, node), 0);

/** Pixels per post at which the fullest column just fits; 0 where no column holds a post. */
const scaleOf = (
  graph: IndexedGraph,
  columns: readonly Uint32Array[],
  breadth: number,
  { nodeGap, maxScale = Infinity }: PlaceOptions,
): number => {
  let scale = maxScale;
  for (const column of columns) {
    const posts = columnPosts(graph, column);
    const free = breadth - gapOf(column.length, breadth, nodeGap) * (column.length - 1);
    if (posts > 0) scale = Math.min(scale, free / posts);
  }
  return Number.isFinite(scale) ? scale : 0;
};

const placeNodes = (
  graph: IndexedGraph,
  columns: readonly Uint32Array[],
  frame: Frame,
  scale: number,
  options: PlaceOptions,
): Float64Array => {
  const box = new Float64Array(graph.column.length * 4);
  const across = options.orientation === 'down' ? 0 : 1;
  const along = 1 - across;
  const thickness = Math.min(options.nodeThickness, frame.depth / Math.max(1, 2 * columns.length - 1));
  const step = columns.length < 2 ? 0 : (frame.depth - thickness) / (columns.length - 1);
  columns.forEach((column, c) => {
    const used = columnPosts(graph, column) * scale;
    const { start, gap } = spread(frame.breadth - used, column.length, frame.breadth, options);
    let at = frame.breadthStart + start;
    for (const node of column) {
      const end = at + nodePosts(graph, node) * scale;
      box[4 * node + across] = at;
      box[4 * node + 2 + across] = end;
      box[4 * node + along] = frame.depthStart + c * step;
      box[4 * node + 2 + along] = frame.depthStart + c * step + thickness;
      at = end + gap;
    }
  });
  return box;
};

/** Where a column starts and the gap between its nodes, given the breadth its nodes leave free. */
const spread = (
  free: number,
  nodes: number,
  breadth: number,
  { align = 'justify', nodeGap }: PlaceOptions,
): { readonly start: number; readonly gap: number } => {
  if (align === 'justify' && nodes > 1) return { start: 0, gap: Math.max(0, free / (nodes - 1)) };
  const gap = gapOf(nodes, breadth, nodeGap);
  const rest = Math.max(0, free - gap * Math.max(0, nodes - 1));
  const part = align === 'start' ? 0 : align === 'end' ? 1 : 0.5;
  return { start: rest * part, gap };
};
