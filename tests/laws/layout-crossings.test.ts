import { sankey, type SankeyGraph } from 'd3-sankey';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, weightedCrossings } from '../../src/layouts/flow/crossing-count';
import { indexGraph, nodePosts } from '../../src/layouts/flow/index-graph';
import { orderNodes } from '../../src/layouts/flow/order-nodes';
import { placeFlow } from '../../src/layouts/flow/place-flow';
import type { LayeredGraph } from '../../src/layouts/flow/placed-flow';
import { layeredGraphs, workload } from '../support/layered-graphs';

type PeerNode = LayeredGraph['nodes'][number];

/** d3-sankey over the same columns, six iterations. */
const peer = (graph: LayeredGraph): SankeyGraph<PeerNode, object> =>
  sankey<PeerNode, object>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => node.column)
    .extent([
      [0, 0],
      [1200, 800],
    ])
    .iterations(6)({
    nodes: graph.nodes.map((node) => ({ ...node })),
    links: graph.links.map(({ source, target, posts }) => ({ source, target, value: posts })),
  });

const peerColumns = (graph: LayeredGraph) => {
  const { nodes } = peer(graph);
  return indexGraph(graph).columns.map((c) => c.slice().sort((a, b) => nodes[a]!.y0! - nodes[b]!.y0!));
};

const crossPairwise = (graph: LayeredGraph, columns: readonly Uint32Array[]): number => {
  const { source, target, column, posts } = indexGraph(graph);
  const place = placesOf(column.length, columns);
  let sum = 0;
  graph.links.forEach((_a, i) => {
    for (let j = 0; j < i; j++) {
      if (column[source[i]!] !== column[source[j]!] || column[target[i]!] !== column[target[j]!]) continue;
      const [above, below] = [
        place[source[i]!]! - place[source[j]!]!,
        place[target[i]!]! - place[target[j]!]!,
      ];
      if (above * below < 0) sum += posts[i]! * posts[j]!;
    }
  });
  return sum;
};

describe('weightedCrossings', () => {
  it('counts what comparing every pair of links counts', () => {
    fc.assert(
      fc.property(layeredGraphs(), (graph) => {
        const indexed = indexGraph(graph);
        for (const order of ['given', 'size', 'code', 'crossings'] as const) {
          const columns = orderNodes(indexed, order);
          expect(weightedCrossings(graph, columns)).toBe(crossPairwise(graph, columns));
        }
      }),
    );
  });
});

describe('orderNodes', () => {
  it('finds an order no worse than the given one', () => {
    fc.assert(
      fc.property(layeredGraphs(), (graph) => {
        const indexed = indexGraph(graph);
        const found = weightedCrossings(graph, orderNodes(indexed, 'crossings'));
        expect(found).toBeLessThanOrEqual(weightedCrossings(graph, indexed.columns));
      }),
    );
  });

  it('finds the fewest crossings of small graphs that allow a drawing without any', () => {
    const graph: LayeredGraph = {
      nodes: ['a', 'b', 'c', 'd'].flatMap((id) => [
        { id: `${id}0`, column: 0 },
        { id: `${id}1`, column: 1 },
      ]),
      links: [
        ['a', 'd'],
        ['b', 'a'],
        ['c', 'b'],
        ['d', 'c'],
      ].map(([from, to], i) => ({ id: String(i), source: `${from}0`, target: `${to}1`, posts: i + 1 })),
    };
    expect(weightedCrossings(graph, orderNodes(indexGraph(graph), 'crossings'))).toBe(0);
  });

  it('crosses no more than d3-sankey with six iterations, in two columns and in three', () => {
    for (const [columns, nodes, links] of [
      [2, 6, 60],
      [2, 15, 60],
      [2, 30, 60],
      [2, 40, 500],
      [3, 12, 60],
      [3, 40, 500],
      [3, 20, 500],
    ] as const) {
      for (const seed of [1, 2, 3, 4]) {
        const graph = workload(columns, nodes, links, seed);
        const ours = weightedCrossings(graph, orderNodes(indexGraph(graph), 'crossings'));
        expect(ours).toBeLessThanOrEqual(weightedCrossings(graph, peerColumns(graph)));
      }
    }
  });

  it('orders by size and by code, ties and missing codes in the order of the graph', () => {
    const nodes = [
      { id: 'a', column: 0, adcode: '150203' },
      { id: 'b', column: 0 },
      { id: 'c', column: 0, adcode: '150202' },
      { id: 'd', column: 0 },
      { id: 'e', column: 1 },
    ];
    const links = [5, 9, 5, 9].map((posts, i) => ({ id: `${i}`, source: 'abcd'[i]!, target: 'e', posts }));
    const indexed = indexGraph({ nodes, links });
    expect([...orderNodes(indexed, 'size')[0]!]).toEqual([1, 3, 0, 2]);
    expect([...orderNodes(indexed, 'code')[0]!]).toEqual([2, 0, 1, 3]);
    expect([...orderNodes(indexed, 'given')[0]!]).toEqual([0, 1, 2, 3]);
  });
});

describe('placeFlow beside d3-sankey', () => {
  it('gives every node and column the same posts', () => {
    for (const seed of [1, 2, 3]) {
      const graph = workload(3, 10, 120, seed);
      const indexed = indexGraph(graph);
      const { nodes } = peer(graph);
      nodes.forEach((node, i) => expect(nodePosts(indexed, i)).toBe(node.value));
      const placed = placeFlow(graph, {
        width: 1200,
        height: 800,
        orientation: 'right',
        order: 'given',
        nodeThickness: 24,
        nodeGap: 8,
        margin: { top: 0, right: 0, bottom: 0, left: 0 },
      });
      placed.columns.forEach((column, c) => {
        const drawn = column.reduce(
          (sum, node) => sum + placed.nodeBox[4 * node + 3]! - placed.nodeBox[4 * node + 1]!,
          0,
        );
        const peers = nodes.filter((node) => node.column === c).reduce((sum, node) => sum + node.value!, 0);
        expect(drawn / placed.scale).toBeCloseTo(peers, 6);
      });
    }
  });
});
