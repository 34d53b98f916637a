import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFlow } from '../../src/layouts/flow/place-flow';
import type { LayeredGraph } from '../../src/layouts/flow/placed-flow';
import { interpolatePlaced, type PlacedGraph } from '../../src/layouts/flow/tween';
import { layeredGraphs, placeOptions } from '../support/layered-graphs';

/** The same graph with links named by what they join, as identity across years wants it. */
const namedByEnds = (graph: LayeredGraph): LayeredGraph => {
  const seen = new Map<string, number>();
  const links = graph.links.map((link) => {
    const ends = `${link.source}>${link.target}`;
    const nth = seen.get(ends) ?? 0;
    seen.set(ends, nth + 1);
    return { ...link, id: `${ends}#${nth}` };
  });
  return { nodes: graph.nodes, links };
};

const graphs = layeredGraphs().map(namedByEnds);

/** Two placings whose ids overlap: some items stay, some enter, some leave. */
const pairs = fc
  .tuple(graphs, graphs, placeOptions, placeOptions)
  .map(([first, second, from, to]): readonly [PlacedGraph, PlacedGraph] => [
    { graph: first, placed: placeFlow(first, from) },
    { graph: second, placed: placeFlow(second, { ...to, orientation: from.orientation }) },
  ]);

const boxOf = (numbers: Float64Array, size: number, index: number) => [
  ...numbers.subarray(size * index, size * (index + 1)),
];
const breadths = (ribbon: Float64Array, index: number) => [
  ribbon[6 * index + 1]! - ribbon[6 * index]!,
  ribbon[6 * index + 3]! - ribbon[6 * index + 2]!,
];

describe('interpolatePlaced', () => {
  it('starts with every item of the first picture in its place and ends as the second picture', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const tween = interpolatePlaced(a, b);
        const start = tween.at(0);
        tween.nodes.forEach(({ id }, i) => {
          const before = a.graph.nodes.findIndex((node) => node.id === id);
          if (before >= 0) expect(boxOf(start.nodeBox, 4, i)).toEqual(boxOf(a.placed.nodeBox, 4, before));
        });
        tween.links.forEach(({ id }, i) => {
          const before = a.graph.links.findIndex((link) => link.id === id);
          if (before >= 0) expect(boxOf(start.ribbon, 6, i)).toEqual(boxOf(a.placed.ribbon, 6, before));
          else expect(breadths(start.ribbon, i)).toEqual([0, 0]);
        });
        expect(tween.at(1)).toBe(b.placed);
        expect(tween.nodes.slice(0, b.graph.nodes.length)).toEqual(b.graph.nodes);
        expect(tween.links.slice(0, b.graph.links.length)).toEqual(b.graph.links);
      }),
    );
  });

  it('comes as close to the second picture as one likes, and what leaves has no breadth left', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const tween = interpolatePlaced(a, b);
        const late = tween.at(1 - 1e-9);
        b.placed.nodeBox.forEach((value, i) => expect(late.nodeBox[i]).toBeCloseTo(value, 3));
        b.placed.ribbon.forEach((value, i) => expect(late.ribbon[i]).toBeCloseTo(value, 3));
        for (let i = b.graph.links.length; i < tween.links.length; i++) {
          breadths(late.ribbon, i).forEach((breadth) => expect(breadth).toBeCloseTo(0, 3));
        }
      }),
    );
  });

  it('keeps every step finite, indexed alike, its ribbons on their nodes', () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: 0, max: 0.999, noNaN: true }), ([a, b], t) => {
        const tween = interpolatePlaced(a, b);
        const step = tween.at(t);
        expect(step.nodeBox).toHaveLength(4 * tween.nodes.length);
        expect(step.ribbon).toHaveLength(6 * tween.links.length);
        expect([...step.nodeBox, ...step.ribbon].every(Number.isFinite)).toBe(true);
        expect(step.columns.reduce((sum, column) => sum + column.length, 0)).toBe(tween.nodes.length);
        const across = step.orientation === 'down' ? 0 : 1;
        tween.links.forEach((link, i) => {
          expect(tween.nodes[step.source[i]!]!.id).toBe(link.source);
          expect(tween.nodes[step.target[i]!]!.id).toBe(link.target);
          const node = step.nodeBox.subarray(4 * step.source[i]!);
          expect(step.ribbon[6 * i]).toBeGreaterThanOrEqual(node[across]! - 1e-6);
          expect(step.ribbon[6 * i + 1]).toBeLessThanOrEqual(node[across + 2]! + 1e-6);
          expect(step.ribbon[6 * i + 4]).toBeCloseTo(node[3 - across]!, 6);
        });
      }),
    );
  });

  it('jumps between pictures that run different ways', () => {
    const graph: LayeredGraph = { nodes: [{ id: 'a', column: 0 }], links: [] };
    const options = {
      width: 100,
      height: 100,
      order: 'given',
      nodeThickness: 4,
      nodeGap: 4,
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
    } as const;
    const down = placeFlow(graph, { ...options, orientation: 'down' });
    const right = placeFlow(graph, { ...options, orientation: 'right' });
    expect(interpolatePlaced({ graph, placed: down }, { graph, placed: right }).at(0)).toBe(right);
  });
});
