import fc from 'fast-check';
import type { PlaceOptions } from '../../src/layouts/flow/place-flow';
import type { LayeredGraph } from '../../src/layouts/flow/placed-flow';
import { nodeOrders } from '../../src/layouts/flow/placed-flow';

export interface GraphShape {
  /** Nodes of each column. */
  readonly columns?: readonly { readonly min: number; readonly max: number }[];
  readonly links?: number;
  readonly maxPosts?: number;
}

const few = { min: 0, max: 12 };

/** Random graphs of two or three columns: parallel links, links of no posts, nodes without links, frozen all the way down. */
export const layeredGraphs = ({ columns, links = 40, maxPosts = 60 }: GraphShape = {}) =>
  (columns ? fc.constant(columns) : fc.constantFrom([few, few], [few, few, few]))
    .chain((sizes) => fc.tuple(...sizes.map((size) => fc.integer(size))))
    .chain((sizes) => graphOfSizes(sizes, links, maxPosts));

const graphOfSizes = (sizes: readonly number[], links: number, maxPosts: number) => {
  const joins = sizes.slice(1).flatMap((size, c) => (size > 0 && sizes[c]! > 0 ? [c] : []));
  const link = fc.record({
    join: fc.nat(Math.max(0, joins.length - 1)),
    source: fc.nat(10_000),
    target: fc.nat(10_000),
    posts: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: maxPosts })),
  });
  return fc
    .record({
      drawn: fc.array(link, { maxLength: joins.length > 0 ? links : 0, size: 'max' }),
      coded: fc.boolean(),
    })
    .map(({ drawn, coded }): LayeredGraph => {
      const nodes = sizes.flatMap((size, column) =>
        Array.from({ length: size }, (_, i) => ({
          id: `n${column}-${i}`,
          column,
          ...(coded && i % 3 > 0 ? { adcode: String(150_230 - i) } : {}),
        })),
      );
      const made = drawn.map(({ join, source, target, posts }, i) => {
        const c = joins[join]!;
        return {
          id: `l${i}`,
          source: `n${c}-${source % sizes[c]!}`,
          target: `n${c + 1}-${target % sizes[c + 1]!}`,
          posts,
        };
      });
      return deepFreeze({ nodes, links: made });
    });
};

export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

/** Every way to place a graph, on frames from a phone's to a large screen's. */
export const placeOptions: fc.Arbitrary<PlaceOptions> = fc.record(
  {
    width: fc.integer({ min: 160, max: 3840 }),
    height: fc.integer({ min: 160, max: 2160 }),
    orientation: fc.constantFrom('down', 'right'),
    order: fc.constantFrom(...nodeOrders),
    nodeThickness: fc.integer({ min: 1, max: 24 }),
    nodeGap: fc.integer({ min: 0, max: 200 }),
    margin: fc.record({
      top: fc.integer({ min: 0, max: 70 }),
      right: fc.integer({ min: 0, max: 70 }),
      bottom: fc.integer({ min: 0, max: 70 }),
      left: fc.integer({ min: 0, max: 70 }),
    }),
    align: fc.constantFrom('justify', 'start', 'centre', 'end'),
  },
  { requiredKeys: ['width', 'height', 'orientation', 'order', 'nodeThickness', 'nodeGap', 'margin'] },
);

/** A two- or three-column workload of a given size, the same for the same seed (mulberry32). */
export const workload = (columns: number, nodes: number, links: number, seed = 1): LayeredGraph => {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(random() * n);
  return {
    nodes: Array.from({ length: columns * nodes }, (_, i) => ({
      id: `n${i}`,
      column: Math.floor(i / nodes),
    })),
    links: Array.from({ length: links }, (_, i) => {
      const c = below(columns - 1);
      return {
        id: `l${i}`,
        source: `n${c * nodes + below(nodes)}`,
        target: `n${(c + 1) * nodes + below(nodes)}`,
        posts: 1 + below(50),
      };
    }),
  };
};
