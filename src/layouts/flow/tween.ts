import type { LayeredGraph, PlacedFlow } from './placed-flow';

/** A graph and where it stands. */
export interface PlacedGraph<G extends LayeredGraph = LayeredGraph> {
  readonly graph: G;
  readonly placed: PlacedFlow;
}

/** The way from one placed graph to another. */
export interface PlacedTween<G extends LayeredGraph = LayeredGraph> {
  /** The items of every step: those of the end, in its order, then those that leave. Steps are indexed like these. */
  readonly nodes: readonly G['nodes'][number][];
  readonly links: readonly G['links'][number][];
  /** The picture a part `t` (0–1) of the way. From 1 on it is the end itself, without what left. */
  readonly at: (t: number) => PlacedFlow;
}

/**
 * Moves a picture to another by identity: what both hold slides, what enters grows from no breadth, what leaves shrinks to none,
 * riding on its node where the node is in both. Between pictures of unlike orientation there is no way: every step is the end.
 */
export const interpolatePlaced = <G extends LayeredGraph>(
  a: PlacedGraph<G>,
  b: PlacedGraph<G>,
): PlacedTween<G> => {
  if (a.placed.orientation !== b.placed.orientation) {
    return { nodes: b.graph.nodes, links: b.graph.links, at: () => b.placed };
  }
  const nodes = unite<G['nodes'][number]>(a.graph.nodes, b.graph.nodes);
  const links = unite<G['links'][number]>(a.graph.links, b.graph.links);
  const across = b.placed.orientation === 'down' ? 0 : 1;
  const boxes = pairBoxes(nodes, a.placed, b.placed, across);
  const ends = joinNodes(nodes.items, links.items);
  const ribbons = pairRibbons(links, a.placed, b.placed, boxes, ends, across);
  const columns = uniteColumns(nodes.items, b);
  const at = (t: number): PlacedFlow => ({
    orientation: b.placed.orientation,
    width: mix(a.placed.width, b.placed.width, t),
    height: mix(a.placed.height, b.placed.height, t),
    scale: mix(a.placed.scale, b.placed.scale, t),
    nodeBox: mixAll(boxes, t),
    ribbon: mixAll(ribbons, t),
    ...ends,
    columns,
  });
  return { nodes: nodes.items, links: links.items, at: (t) => (t >= 1 ? b.placed : at(Math.max(0, t))) };
};

/** Items of both pictures, and the index of each in either; −1 where it is not in it. */
interface United<Item> {
  readonly items: readonly Item[];
  readonly inA: Int32Array;
  readonly inB: Int32Array;
}

/** The same numbers at the start and at the end. */
interface Pair {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

const mix = (a: number, b: number, t: number): number => a * (1 - t) + b * t;

const mixAll = ({ a, b }: Pair, t: number): Float64Array => {
  const mixed = new Float64Array(a.length);
  for (let i = 0; i < mixed.length; i++) mixed[i] = a[i]! * (1 - t) + b[i]! * t;
  return mixed;
};

const unite = <Item extends { readonly id: string }>(
  a: readonly Item[],
  b: readonly Item[],
): United<Item> => {
  const places = new Map(a.map((item, i) => [item.id, i]));
  const staying = new Set(b.map((item) => item.id));
  const items = [...b, ...a.filter((item) => !staying.has(item.id))];
  return {
    items,
    inA: Int32Array.from(items, (item) => places.get(item.id) ?? -1),
    inB: Int32Array.from(items, (_, i) => (i < b.length ? i : -1)),
  };
};

/** Node boxes at both ends; where a node is missing, its other box shut to the middle of its breadth. */
const pairBoxes = ({ inA, inB }: United<unknown>, a: PlacedFlow, b: PlacedFlow, across: number): Pair => {
  const pair = { a: new Float64Array(inA.length * 4), b: new Float64Array(inA.length * 4) };
  for (let node = 0; node < inA.length; node++) {
    const boxA = a.nodeBox.subarray(4 * inA[node]!, 4 * inA[node]! + 4);
    const boxB = b.nodeBox.subarray(4 * inB[node]!, 4 * inB[node]! + 4);
    pair.a.set(inA[node]! < 0 ? shut(boxB, across) : boxA, 4 * node);
    pair.b.set(inB[node]! < 0 ? shut(boxA, across) : boxB, 4 * node);
  }
  return pair;
};

const shut = (box: Float64Array, across: number): Float64Array => {
  const shutBox = box.slice();
  const middle = (box[across]! + box[across + 2]!) / 2;
  shutBox[across] = middle;
  shutBox[across + 2] = middle;
  return shutBox;
};

const joinNodes = (
  nodes: readonly { readonly id: string }[],
  links: LayeredGraph['links'],
): Pick<PlacedFlow, 'source' | 'target'> => {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  return {
    source: Uint32Array.from(links, (link) => index.get(link.source)!),
    target: Uint32Array.from(links, (link) => index.get(link.target)!),
  };
};

/** Ribbons at both ends; where one is missing, no breadth at the same part of its nodes. */
const pairRibbons = (
  { inA, inB }: United<unknown>,
  a: PlacedFlow,
  b: PlacedFlow,
  boxes: Pair,
  ends: Pick<PlacedFlow, 'source' | 'target'>,
  across: number,
): Pair => {
  const pair = { a: new Float64Array(inA.length * 6), b: new Float64Array(inA.length * 6) };
  for (let link = 0; link < inA.length; link++) {
    const [source, target] = [ends.source[link]!, ends.target[link]!];
    if (inA[link]! >= 0) pair.a.set(a.ribbon.subarray(6 * inA[link]!, 6 * inA[link]! + 6), 6 * link);
    if (inB[link]! >= 0) pair.b.set(b.ribbon.subarray(6 * inB[link]!, 6 * inB[link]! + 6), 6 * link);
    if (inA[link]! < 0) carry(pair.b, boxes.b, pair.a, boxes.a, link, source, target, across);
    if (inB[link]! < 0) carry(pair.a, boxes.a, pair.b, boxes.b, link, source, target, across);
  }
  return pair;
};

/** Puts a ribbon without breadth where its nodes stand at the other end of the way. */
const carry = (
  from: Float64Array,
  fromBoxes: Float64Array,
  to: Float64Array,
  toBoxes: Float64Array,
  link: number,
  source: number,
  target: number,
  across: number,
): void => {
  for (const [offset, node] of [
    [0, source],
    [2, target],
  ] as const) {
    const middle = (from[6 * link + offset]! + from[6 * link + offset + 1]!) / 2;
    const [start, end] = [fromBoxes[4 * node + across]!, fromBoxes[4 * node + 2 + across]!];
    const part = end > start ? (middle - start) / (end - start) : 0.5;
    const at = mix(toBoxes[4 * node + across]!, toBoxes[4 * node + 2 + across]!, part);
    to.fill(at, 6 * link + offset, 6 * link + offset + 2);
  }
  to[6 * link + 4] = toBoxes[4 * source + 3 - across]!;
  to[6 * link + 5] = toBoxes[4 * target + 1 - across]!;
};

/** The columns of the end, what leaves after what stays. */
const uniteColumns = (nodes: LayeredGraph['nodes'], { graph, placed }: PlacedGraph): Uint32Array[] => {
  const columns = placed.columns.map((column) => [...column]);
  nodes.slice(graph.nodes.length).forEach((node, i) => {
    while (columns.length <= node.column) columns.push([]);
    columns[node.column]!.push(graph.nodes.length + i);
  });
  return columns.map((column) => Uint32Array.from(column));
};
