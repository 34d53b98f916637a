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
  /** The largest cell of each block; 0 where it has none. */
  readonly largest: Readonly<Record<MatrixBlock, number>>;
}

export const keyOfNode = ({ id, unit }: FlowNode): string =>
  unit === undefined ? `node:${id}` : `unit:${unit}`;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** A group, whose own parts may stand beside it in the same block. */
const isCoarse = ({ drillable, adcode, unit }: FlowNode, systems: ReadonlySet<string>): boolean =>
  drillable && adcode === undefined && !(unit !== undefined && systems.has(unit));

/**
 * The matrix of a graph drawn through years: what every unit gave or got in each of them. A unit without a link to a year
 * moved nothing in it, unless a statement over several years, or over a group that has not been split, may hold some of
 * its posts: that cell is not known. Throws for a graph without years between.
 * @param systems Ids of the systems of the data set, which are no groups beside their units.
 */
export const heatMatrix = (graph: FlowGraph, systems: readonly string[] = []): HeatMatrix => {
  if (graph.via !== 'year') throw new Error(`a matrix needs years between, not ${graph.via}`);
  const years = graph.nodes.filter((n) => n.side === 'passing');
  const known = new Set(systems);
  const blocks = {
    out: blockRows(graph, 'out', years, known),
    in: blockRows(graph, 'in', years, known),
  };
  const totalsAt = (rows: readonly MatrixRow[], at: number) => sum(rows.map((r) => r.cells[at]?.posts ?? 0));
  const columns = years.map((node, at) => ({
    node,
    key: `node:${node.id}`,
    totals: { out: totalsAt(blocks.out, at), in: totalsAt(blocks.in, at) },
    basis: weakest(...[...blocks.out, ...blocks.in].flatMap((r) => r.cells[at]?.basis ?? [])),
  }));
  const largestOf = (rows: readonly MatrixRow[]) =>
    Math.max(0, ...rows.flatMap((r) => r.cells.map((c) => c.posts ?? 0)));
  return {
    columns,
    rows: blocks,
    total: graph.moved,
    basis: weakest(...columns.map((c) => c.basis)),
    largest: { out: largestOf(blocks.out), in: largestOf(blocks.in) },
  };
};

const blockRows = (
  { nodes, links }: FlowGraph,
  block: MatrixBlock,
  years: readonly FlowNode[],
  systems: ReadonlySet<string>,
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
  const coarse = side.filter((n) => isCoarse(n, systems));
  const spans = years.length > 1 && years.some((y) => y.year === undefined);
  const mayHide = years.map((_, at) => spans || coarse.some(({ id }) => ofNode.get(id)?.[at] !== undefined));
  return side.map((node) => {
    const fine = !coarse.includes(node);
    const cells = ofNode.get(node.id)!.map((link, at) => cellOf(link, node, spans || (fine && mayHide[at]!)));
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
