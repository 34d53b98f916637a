import { describe, expect, it } from 'vitest';
import { placeFlow, type PlaceOptions } from '../../src/layouts/flow/place-flow';
import type { LayeredGraph } from '../../src/layouts/flow/placed-flow';

const options: PlaceOptions = {
  width: 1160,
  height: 460,
  orientation: 'down',
  order: 'given',
  nodeThickness: 15,
  nodeGap: 200,
  margin: { top: 20, right: 10, bottom: 20, left: 10 },
};

/** Per 1,000 posts: 475 and 525 before, 399 and 601 after, 76 moved. */
const beforeAfter: LayeredGraph = {
  nodes: [
    { id: 'releasing', column: 0 },
    { id: 'others', column: 0 },
    { id: 'releasing-after', column: 1 },
    { id: 'others-after', column: 1 },
  ],
  links: [
    { id: 'moved', source: 'releasing', target: 'others-after', posts: 76 },
    { id: 'kept', source: 'releasing', target: 'releasing-after', posts: 399 },
    { id: 'stayed', source: 'others', target: 'others-after', posts: 525 },
  ],
};

const small = (posts: readonly number[]): LayeredGraph => ({
  nodes: [
    { id: 'a', column: 0 },
    { id: 'b', column: 1 },
  ],
  links: posts.map((p, i) => ({ id: `l${i}`, source: 'a', target: 'b', posts: p })),
});

describe('placeFlow', () => {
  it('lets the moved posts leave at the right edge of the releasing bar and land at the left edge of the receiving one', () => {
    const { nodeBox, ribbon, scale } = placeFlow(beforeAfter, options);
    const [left, right] = [0, 2];
    expect(nodeBox[left]).toBe(10);
    expect(nodeBox[4 + right]).toBeCloseTo(1150, 9);
    expect(nodeBox[8 + left]).toBe(10);
    expect(nodeBox[12 + right]).toBeCloseTo(1150, 9);
    expect(ribbon[1]).toBe(nodeBox[right]);
    expect(ribbon[2]).toBe(nodeBox[12 + left]);
    expect(ribbon[1]! - ribbon[0]!).toBeCloseTo(76 * scale, 9);
  });

  it('draws what stays straight down along the outer edges', () => {
    const { ribbon } = placeFlow(beforeAfter, options);
    for (const link of [1, 2]) {
      expect(ribbon[6 * link]).toBeCloseTo(ribbon[6 * link + 2]!, 9);
      expect(ribbon[6 * link + 1]).toBeCloseTo(ribbon[6 * link + 3]!, 9);
    }
  });

  it('keeps a ribbon of no posts where it belongs', () => {
    const { ribbon } = placeFlow(small([3, 0, 5]), options);
    expect(ribbon[6]).toBe(ribbon[7]);
    expect(ribbon[6]).toBe(ribbon[1]);
    expect(ribbon[6]).toBe(ribbon[12]);
  });

  it('places a graph that holds no posts, or no nodes, without a number out of place', () => {
    expect(placeFlow(small([0, 0]), options).scale).toBe(0);
    expect(placeFlow(small([0, 0]), options).nodeBox.every(Number.isFinite)).toBe(true);
    expect(placeFlow({ nodes: [], links: [] }, options)).toMatchObject({ scale: 0, columns: [] });
  });

  it('shrinks gaps so that a thousand nodes fit', () => {
    const nodes = Array.from({ length: 1000 }, (_, i) => ({ id: `n${i}`, column: 0 }));
    const links = nodes.map(({ id }, i) => ({ id: `l${i}`, source: id, target: 'sink', posts: 1 }));
    const placed = placeFlow({ nodes: [...nodes, { id: 'sink', column: 1 }], links }, options);
    expect(placed.scale * 1000).toBeGreaterThan(1140 / 2);
    expect(placed.nodeBox[4 * 999 + 2]).toBeCloseTo(1150, 6);
  });

  it('lays columns side by side when asked', () => {
    const { nodeBox, ribbon } = placeFlow(beforeAfter, { ...options, orientation: 'right' });
    expect([nodeBox[0], nodeBox[2]]).toEqual([10, 25]);
    expect([nodeBox[8], nodeBox[10]]).toEqual([1135, 1150]);
    expect([ribbon[4], ribbon[5]]).toEqual([25, 1135]);
  });

  it('names what is wrong with a graph that cannot be drawn', () => {
    const nodes = small([]).nodes;
    const link = { id: 'l', source: 'a', target: 'b', posts: 1 };
    const place = (links: LayeredGraph['links'], of = nodes) => placeFlow({ nodes: of, links }, options);
    expect(() => place([{ ...link, target: 'x' }])).toThrow('link l joins an unknown node');
    expect(() => place([{ ...link, source: 'b', target: 'a' }])).toThrow('link l runs against the columns');
    expect(() => place([{ ...link, target: 'a' }])).toThrow('link l runs against the columns');
    expect(() => place([{ ...link, posts: NaN }])).toThrow('link l has NaN posts');
    expect(() => place([{ ...link, posts: -1 }])).toThrow('link l has -1 posts');
    expect(() => place([], [nodes[0]!, nodes[0]!])).toThrow('node a stands twice');
    expect(() => place([], [{ id: 'c', column: 0.5 }])).toThrow('node c has column 0.5');
  });
});
