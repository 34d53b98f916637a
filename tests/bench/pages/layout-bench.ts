import { sankey } from 'd3-sankey';
import type { FlowGraph, FlowLink, FlowNode } from '../../../src/domain/flows/flow-graph';
import { placeFlow } from '../../../src/layouts/flow/place-flow';
import { flowGraphOf, type Workload } from '../workloads';
import { room } from './drawing-bench';

export interface LayoutBench {
  /** Milliseconds a layout of our own takes, from a graph never seen before; the mean of some repetitions in a row. */
  readonly ours: (workload: Workload, repetitions: number) => number;
  /** Milliseconds d3-sankey takes with its usual six iterations. */
  readonly theirs: (workload: Workload) => number;
}

const margin = { top: 40, bottom: 40, left: 40, right: 40 } as const;

/** Typed arrays are kept for a graph as long as it lives: every repetition has a graph of its own. */
const copyOf = (graph: FlowGraph): FlowGraph => ({
  ...graph,
  nodes: graph.nodes.map((node) => ({ ...node })),
  links: graph.links.map((link) => ({ ...link })),
});

const millisecondsOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

window.layout = {
  ours: (workload, repetitions) => {
    const graph = flowGraphOf(workload);
    const copies = Array.from({ length: repetitions }, () => copyOf(graph));
    const options = {
      ...room,
      orientation: 'down',
      order: 'given',
      nodeThickness: 11,
      nodeGap: 8,
      margin,
    } as const;
    return millisecondsOf(() => copies.forEach((copy) => placeFlow(copy, options))) / repetitions;
  },
  theirs: (workload) => {
    const { nodes, links } = copyOf(flowGraphOf(workload));
    const most = Math.max(
      ...[0, 1, 2].map((column) => nodes.filter((node) => node.column === column).length),
    );
    const layout = sankey<FlowNode, FlowLink>()
      .nodeId((node) => node.id)
      .nodeWidth(11)
      .nodePadding(Math.min(8, (0.4 * room.height) / (most - 1)))
      .extent([
        [margin.left, margin.top],
        [room.width - margin.right, room.height - margin.bottom],
      ]);
    const given = { nodes: [...nodes], links: links.map((link) => ({ ...link, value: link.posts })) };
    return millisecondsOf(() => void layout(given));
  },
};
