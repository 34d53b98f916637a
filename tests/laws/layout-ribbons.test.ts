import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHitTest, curveParameter } from '../../src/layouts/flow/hit-ribbon';
import { placeFlow } from '../../src/layouts/flow/place-flow';
import type { PlacedFlow } from '../../src/layouts/flow/placed-flow';
import {
  drawOrder,
  ribbonBox,
  ribbonCentre,
  ribbonPath,
  ribbonThickness,
  traceRibbon,
  type PathSink,
} from '../../src/layouts/flow/ribbon';
import { layeredGraphs, placeOptions } from '../support/layered-graphs';

const check = (law: (placed: PlacedFlow, link: number) => void) =>
  fc.assert(
    fc.property(layeredGraphs(), placeOptions, (graph, options) => {
      const placed = placeFlow(graph, options);
      graph.links.forEach((_, link) => law(placed, link));
    }),
  );

type Cubic = readonly [number, number, number, number];

const bezier = ([a, b, c, d]: Cubic, t: number): number =>
  a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t ** 3;

/** Both edges of a ribbon as it is traced, each from its source on: x and y cubics. */
const edgesOf = (placed: PlacedFlow, link: number): readonly (readonly [Cubic, Cubic])[] => {
  const edges: (readonly [Cubic, Cubic])[] = [];
  let [x, y] = [0, 0];
  const sink: PathSink = {
    moveTo: (...to) => ([x, y] = to),
    lineTo: (...to) => ([x, y] = to),
    bezierCurveTo: (x1, y1, x2, y2, x3, y3) => {
      const [across, along]: [Cubic, Cubic] = [
        [x, x1, x2, x3],
        [y, y1, y2, y3],
      ];
      edges.push(
        edges.length === 0
          ? [across, along]
          : [across.toReversed() as unknown as Cubic, along.toReversed() as unknown as Cubic],
      );
      [x, y] = [x3, y3];
    },
    closePath: () => {},
  };
  traceRibbon(placed, link, sink);
  return edges;
};

describe('traceRibbon', () => {
  it('keeps the breadth of a ribbon at every depth', () => {
    check((placed, link) => {
      const [near, far] = edgesOf(placed, link);
      const across = placed.orientation === 'down' ? 0 : 1;
      for (const t of [0, 0.2, 0.5, 0.7, 1]) {
        expect(bezier(far![1 - across]!, t)).toBeCloseTo(bezier(near![1 - across]!, t), 6);
        const breadth = bezier(far![across], t) - bezier(near![across], t);
        expect(breadth).toBeCloseTo(ribbonThickness(placed, link), 6);
      }
    });
  });

  it('stays in the box of the ribbon and passes its centre', () => {
    check((placed, link) => {
      const box = ribbonBox(placed, link);
      const edges = edgesOf(placed, link);
      for (const [x, y] of edges) {
        for (const t of [0, 0.3, 0.6, 1]) {
          expect(bezier(x, t)).toBeGreaterThanOrEqual(box.x0 - 1e-6);
          expect(bezier(x, t)).toBeLessThanOrEqual(box.x1 + 1e-6);
          expect(bezier(y, t)).toBeGreaterThanOrEqual(box.y0 - 1e-6);
          expect(bezier(y, t)).toBeLessThanOrEqual(box.y1 + 1e-6);
        }
      }
      const centre = ribbonCentre(placed, link);
      expect((bezier(edges[0]![0], 0.5) + bezier(edges[1]![0], 0.5)) / 2).toBeCloseTo(centre.x, 6);
      expect((bezier(edges[0]![1], 0.5) + bezier(edges[1]![1], 0.5)) / 2).toBeCloseTo(centre.y, 6);
    });
  });

  it('draws the same outline as SVG path data', () => {
    check((placed, link) => {
      expect(ribbonPath(placed, link)).toMatch(/^M[-\d.,]+C[-\d.,]+L[-\d.,]+C[-\d.,]+Z$/);
    });
  });
});

describe('curveParameter', () => {
  it('solves the depth curve', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (u) => {
        expect(bezier([0, 0.5, 0.5, 1], curveParameter(u))).toBeCloseTo(u, 9);
      }),
    );
  });
});

describe('createHitTest', () => {
  it('finds a ribbon at its own centre, or one drawn over it there', () => {
    fc.assert(
      fc.property(layeredGraphs(), placeOptions, (graph, options) => {
        const placed = placeFlow(graph, options);
        const hit = createHitTest(placed);
        const drawn = [...drawOrder(placed)];
        graph.links.forEach((_, link) => {
          const { x, y } = ribbonCentre(placed, link);
          const found = hit(x, y);
          expect(found).toBeGreaterThanOrEqual(0);
          expect(drawn.indexOf(found)).toBeGreaterThanOrEqual(drawn.indexOf(link));
        });
      }),
    );
  });

  it('finds nothing off the picture', () => {
    fc.assert(
      fc.property(layeredGraphs(), placeOptions, (graph, options) => {
        const placed = placeFlow(graph, options);
        const hit = createHitTest(placed);
        expect(hit(-100, -100)).toBe(-1);
        expect(hit(options.width + 100, options.height / 2)).toBe(-1);
      }),
    );
  });

  it('gives a lone hairline a target of 24 pixels, and gives way to a ribbon under the point', () => {
    const placed = placeFlow(
      {
        nodes: [
          { id: 'a', column: 0 },
          { id: 'b', column: 0 },
          { id: 'c', column: 1 },
          { id: 'd', column: 1 },
        ],
        links: [
          { id: 'thin', source: 'a', target: 'c', posts: 0 },
          { id: 'thick', source: 'b', target: 'd', posts: 100 },
        ],
      },
      {
        width: 400,
        height: 300,
        orientation: 'down',
        order: 'given',
        nodeThickness: 10,
        nodeGap: 20,
        margin: { top: 0, right: 0, bottom: 0, left: 0 },
      },
    );
    const hit = createHitTest(placed);
    expect(hit(0, 150)).toBe(0);
    expect(hit(11.9, 150)).toBe(0);
    expect(hit(11.9, 150, 2)).toBe(-1);
    expect(hit(20.5, 150)).toBe(1);
    expect(hit(19.5, 150)).toBe(-1);
    expect(hit(200, 150)).toBe(1);
  });
});
