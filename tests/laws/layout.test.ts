import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexGraph, nodePosts } from '../../src/layouts/flow/index-graph';
import { placeFlow, type PlaceOptions } from '../../src/layouts/flow/place-flow';
import type { LayeredGraph, PlacedFlow } from '../../src/layouts/flow/placed-flow';
import { nodeBoxOf } from '../../src/layouts/flow/ribbon';
import { layeredGraphs, placeOptions } from '../support/layered-graphs';

const slack = 1e-6;

const check = (law: (graph: LayeredGraph, placed: PlacedFlow, options: PlaceOptions) => void) =>
  fc.assert(
    fc.property(layeredGraphs(), placeOptions, (graph, options) => {
      law(graph, placeFlow(graph, options), options);
    }),
    { numRuns: 200 },
  );

/** The breadth of a node or of one end of a ribbon, from–to. */
const nodeBreadth = (placed: PlacedFlow, node: number) => {
  const box = nodeBoxOf(placed, node);
  return placed.orientation === 'down' ? ([box.x0, box.x1] as const) : ([box.y0, box.y1] as const);
};
const endBreadth = (placed: PlacedFlow, link: number, end: 'source' | 'target') => {
  const at = 6 * link + (end === 'source' ? 0 : 2);
  return [placed.ribbon[at]!, placed.ribbon[at + 1]!] as const;
};

describe('placeFlow', () => {
  it('fills each side of a node with its ribbons, without gap or overlap, the larger side in full', () => {
    check((graph, placed) => {
      const { source, target, released, received } = indexGraph(graph);
      graph.nodes.forEach((_, node) => {
        const [from, to] = nodeBreadth(placed, node);
        for (const end of ['source', 'target'] as const) {
          const at = end === 'source' ? source : target;
          const ends = graph.links
            .flatMap((_link, i) => (at[i] === node ? [endBreadth(placed, i, end)] : []))
            .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          const posts = (end === 'source' ? released : received)[node]!;
          const last = ends.reduce((at, [start, stop]) => {
            expect(Math.abs(start - at)).toBeLessThan(slack);
            return stop;
          }, from);
          expect(Math.abs(last - (from + posts * placed.scale))).toBeLessThan(slack);
        }
        const whole = Math.max(released[node]!, received[node]!) * placed.scale;
        expect(Math.abs(to - from - whole)).toBeLessThan(slack);
      });
    });
  });

  it('gives every ribbon the same breadth at both ends, in proportion to its posts', () => {
    check((graph, placed) => {
      graph.links.forEach(({ posts }, i) => {
        for (const end of ['source', 'target'] as const) {
          const [from, to] = endBreadth(placed, i, end);
          expect(Math.abs(to - from - posts * placed.scale)).toBeLessThan(slack);
        }
      });
    });
  });

  it('keeps nodes of a column apart and in the drawn order', () => {
    check((_graph, placed) => {
      for (const column of placed.columns) {
        for (let i = 1; i < column.length; i++) {
          expect(nodeBreadth(placed, column[i]!)[0]).toBeGreaterThanOrEqual(
            nodeBreadth(placed, column[i - 1]!)[1] - slack,
          );
        }
      }
    });
  });

  it('keeps everything finite and inside the margins', () => {
    check((_graph, placed, { width, height, margin }) => {
      placed.nodeBox.forEach((value, i) => {
        const [low, high] =
          i % 2 === 0 ? [margin.left, width - margin.right] : [margin.top, height - margin.bottom];
        expect(value).toBeGreaterThanOrEqual(low - slack);
        expect(value).toBeLessThanOrEqual(high + slack);
      });
      expect(placed.ribbon.every(Number.isFinite)).toBe(true);
      expect(Number.isFinite(placed.scale)).toBe(true);
    });
  });

  it('uses the whole breadth: some column has no more room than its gaps', () => {
    check((graph, placed, { width, height, margin, nodeGap, orientation }) => {
      const indexed = indexGraph(graph);
      const breadth =
        orientation === 'down' ? width - margin.left - margin.right : height - margin.top - margin.bottom;
      if (!indexed.posts.some((posts) => posts > 0) || breadth <= 0) return;
      const free = placed.columns.map((column) => {
        const used = column.reduce((sum, node) => sum + nodePosts(indexed, node) * placed.scale, 0);
        return breadth - used - nodeGap * Math.max(0, column.length - 1);
      });
      expect(Math.min(...free)).toBeLessThanOrEqual(slack);
    });
  });

  it('orders the ribbons of a node by the place of their other ends', () => {
    check((graph, placed) => {
      graph.links.forEach((_a, i) => {
        graph.links.forEach((_b, j) => {
          if (placed.source[i] !== placed.source[j] || placed.target[i] === placed.target[j]) return;
          const left = nodeBreadth(placed, placed.target[i]!)[1] <= nodeBreadth(placed, placed.target[j]!)[0];
          const apart = graph.links[i]!.posts > 0 && graph.links[j]!.posts > 0;
          if (left && apart)
            expect(endBreadth(placed, i, 'source')[0]).toBeLessThan(endBreadth(placed, j, 'source')[0]);
        });
      });
    });
  });

  it('keeps parallel links apart and uncrossed, in the order of the graph', () => {
    check((graph, placed) => {
      expect(placed.ribbon).toHaveLength(6 * graph.links.length);
      graph.links.forEach((_a, i) => {
        for (let j = i + 1; j < graph.links.length; j++) {
          if (placed.source[i] !== placed.source[j] || placed.target[i] !== placed.target[j]) continue;
          expect(endBreadth(placed, i, 'source')[1]).toBeLessThanOrEqual(endBreadth(placed, j, 'source')[0]);
          expect(endBreadth(placed, i, 'target')[1]).toBeLessThanOrEqual(endBreadth(placed, j, 'target')[0]);
        }
      });
    });
  });

  it('places equal graphs alike and leaves the graph as it was', () => {
    check((graph, placed, options) => {
      const before = JSON.stringify(graph);
      const copy = structuredClone(graph);
      expect(placeFlow(copy, options)).toEqual(placed);
      expect(JSON.stringify(graph)).toBe(before);
    });
  });

  it('holds every node of a column exactly once, whatever the order', () => {
    check((graph, placed) => {
      placed.columns.forEach((column, c) => {
        const nodes = graph.nodes.flatMap((node, i) => (node.column === c ? [i] : []));
        expect([...column].sort((a, b) => a - b)).toEqual(nodes);
      });
    });
  });

  it('keeps the given order when links come in another sequence or with other posts', () => {
    fc.assert(
      fc.property(layeredGraphs(), placeOptions, (graph, options) => {
        const changed = {
          ...graph,
          links: graph.links.map((l) => ({ ...l, posts: l.posts * 2 + 1 })).reverse(),
        };
        const given = { ...options, order: 'given' } as const;
        expect(placeFlow(changed, given).columns).toEqual(placeFlow(graph, given).columns);
      }),
    );
  });

  it('exceeds no scale it is told to keep', () => {
    fc.assert(
      fc.property(
        layeredGraphs(),
        placeOptions,
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        (graph, o, maxScale) => {
          expect(placeFlow(graph, { ...o, maxScale }).scale).toBeLessThanOrEqual(maxScale);
        },
      ),
    );
  });
});
