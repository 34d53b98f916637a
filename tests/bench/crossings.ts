import { sankey } from 'd3-sankey';
import type { FlowGraph, FlowLink, FlowNode } from '../../src/domain/flows/flow-graph';
import { weightedCrossings } from '../../src/layouts/flow/crossing-count';
import { placeFlow } from '../../src/layouts/flow/place-flow';
import { flowGraphOf, type Workload } from './workloads';

const room = { width: 1326, height: 620 } as const;
const none = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/** Node indices of each column, as our order of fewest crossings puts them. */
const ourColumns = (graph: FlowGraph): readonly Uint32Array[] =>
  placeFlow(graph, {
    ...room,
    orientation: 'right',
    order: 'crossings',
    nodeThickness: 11,
    nodeGap: 8,
    margin: none,
  }).columns;

/** The order d3-sankey ends with: its usual six iterations, nodes read from top to bottom. */
const theirColumns = ({ nodes, links }: FlowGraph, columns: number): readonly Uint32Array[] => {
  const sizes = Array.from(
    { length: columns },
    (_, column) => nodes.filter((n) => n.column === column).length,
  );
  const placed = sankey<FlowNode, FlowLink>()
    .nodeId((node) => node.id)
    .nodeWidth(11)
    .nodePadding(Math.min(8, (0.4 * room.height) / (Math.max(...sizes) - 1)))
    .extent([
      [0, 0],
      [room.width, room.height],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({ ...link, value: link.posts })),
  }).nodes;
  return sizes.map((_, column) =>
    Uint32Array.from(
      placed
        .flatMap((node, index) => (nodes[index]!.column === column ? [{ index, y: node.y0 ?? 0 }] : []))
        .sort((a, b) => a.y - b.y || a.index - b.index)
        .map(({ index }) => index),
    ),
  );
};

/** Σ posts × posts over all pairs of links that cross, counted alike for both orders. */
export const crossingsOf = (workload: Workload): { readonly ours: number; readonly theirs: number } => {
  const graph = flowGraphOf(workload);
  return {
    ours: weightedCrossings(graph, ourColumns(graph)),
    theirs: weightedCrossings(graph, theirColumns(graph, workload.columns)),
  };
};
