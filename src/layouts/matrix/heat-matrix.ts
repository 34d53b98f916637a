import { weakest, type Basis } from '../../domain/basis';
import type { FlowGraph, FlowLink, FlowNode } from '../../domain/flows/flow-graph';

export const matrixBlocks = ['out', 'in'] as const;
/** `out`: units that give posts. `in`: units that get them. Both stand over the same years. */
export type MatrixBlock = (typeof matrixBlocks)[number];

/** Posts of one unit in one year. Zero is a known zero; absent is not known. */
export interface MatrixCell {
  readonly posts?: number;
  readonly basis?: Basis;
  /** The link of the graph it is; absent where nothing moved. */
  readonly link?: FlowLink;
}

export interface MatrixRow {
  readonly block: MatrixBlock;
  readonly node: FlowNode;
  /** As pins have it: `unit:…` for a unit, `node:…` for what is folded. */
  readonly key: string;
  /** One a column. */
  readonly cells: readonly MatrixCell[];
  /** Posts over all columns. */
  readonly total: number;
  readonly basis: Basis;
}

export interface MatrixColumn {
  readonly node: FlowNode;
  readonly key: string;
  /** Posts given, and posts got: equal in every year of a sound ledger. */
  readonly totals: Readonly<Record<MatrixBlock, number>>;
  readonly basis: Basis;
}

/** Units × years on both sides of the same years, with its margins. */
export interface HeatMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: Readonly<Record<MatrixBlock, readonly MatrixRow[]>>;
  /** Posts moved in all; the sum of either block. */
  readonly total: number;
  readonly basis: Basis;
}

export const keyOfNode = ({ id, unit }: FlowNode): string =>
  unit === undefined ? `node:${id}` : `unit:${unit}`;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/**
 * The matrix of a graph drawn through years: what every unit gave or got in each of them. A unit without a link to a year
 * moved nothing in it, unless a statement over several years, or over a group that has not been split, may hold some of
 * its posts: that cell is not known. Throws for a graph without years between.
 */
export const heatMatrix = (graph: FlowGraph): HeatMatrix => {
  if (graph.via !== 'year') throw new Error(`a matrix needs years between, not ${graph.via}`);
  const years = graph.nodes.filter((n) => n.side === 'passing');
  const blocks = {
    out: blockRows(graph, 'out', years),
    in: blockRows(graph, 'in', years),
  };
  const totalsAt = (rows: readonly MatrixRow[], at: number) => sum(rows.map((r) => r.cells[at]?.posts ?? 0));
  const columns = years.map((node, at) => ({
    node,
    key: `node:${node.id}`,
    totals: { out: totalsAt(blocks.out, at), in: totalsAt(blocks.in, at) },
    basis: weakest(...[...blocks.out, ...blocks.in].flatMap((r) => r.cells[at]?.basis ?? [])),
  }));
  return {
    columns,
    rows: blocks,
    total: graph.moved,
    basis: weakest(...columns.map((c) => c.basis)),
  };
};

const blockRows = (
  { nodes, links }: FlowGraph,
  block: MatrixBlock,
  years: readonly FlowNode[],
): MatrixRow[] => {
  const [unitEnd, yearEnd] =
    block === 'out' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  const place = new Map(years.map(({ id }, at) => [id, at]));
  const ofNode = new Map<string, (FlowLink | undefined)[]>();
  for (const link of links) {
    const at = place.get(link[yearEnd]);
    if (at === undefined) continue;
    const row = ofNode.get(link[unitEnd]) ?? years.map(() => undefined);
    row[at] = link;
    ofNode.set(link[unitEnd], row);
  }
  const side = nodes.filter(({ id }) => ofNode.has(id));
  const lumps = side.filter((n) => n.lump);
  const spans = years.length > 1 && years.some((y) => y.year === undefined);
  const mayHide = years.map((_, at) => spans || lumps.some(({ id }) => ofNode.get(id)?.[at] !== undefined));
  return side.map((node) => {
    const cells = ofNode
      .get(node.id)!
      .map((link, at) => cellOf(link, node, spans || (!node.lump && mayHide[at]!)));
    const basis = weakest(...cells.flatMap((c) => c.basis ?? []));
    return { block, node, key: keyOfNode(node), cells, total: sum(cells.map((c) => c.posts ?? 0)), basis };
  });
};

const cellOf = (link: FlowLink | undefined, { basis }: FlowNode, unknown: boolean): MatrixCell => {
  if (link) return { posts: link.posts, basis: link.basis, link };
  return unknown ? {} : { posts: 0, basis };
};

/** Rows of both blocks, from the top of the picture to its foot. */
export const rowsOf = ({ rows }: HeatMatrix): readonly MatrixRow[] => [...rows.out, ...rows.in];

/** Steps a heat has, beside none. */
export const heatSteps = 6;

/** How strong the ground of a cell is: 0 where nothing moved or nothing is known, up to `heatSteps` at the largest. */
export const heatOf = (posts: number | undefined, largest: number): number =>
  posts === undefined || posts <= 0 || !(largest > 0)
    ? 0
    : Math.max(1, Math.ceil((posts / largest) * heatSteps));

/** Opacity of the hue at a step from 1, faint enough at the last for text on it. */
export const heatOpacity = (step: number): number => 0.01 + 0.09 * step;
