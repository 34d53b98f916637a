import type { Basis } from '../../src/domain/basis';
import type { FlowGraph, FlowLink, Side } from '../../src/domain/flows/flow-graph';
import { graphOf, link, type NodeInput } from './flow-graphs';

/** A fixed sequence of numbers from 0 to 1, the same on every run. */
const sequence = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
};

/** Every releasing unit gives to every receiving unit, up to a number of links. */
export const manyLinks = (
  uppers: number,
  lowers: number,
  most = Infinity,
  basis: Basis = 'imported',
): FlowGraph => {
  const next = sequence(uppers * 31 + lowers);
  const pairs = Array.from({ length: Math.min(most, uppers * lowers) }, (_, i) =>
    link(`市${(i % uppers) + 1}`, `区${Math.floor(i / uppers) + 1}`, 1 + Math.floor(next() ** 3 * 40), {
      basis,
    }),
  );
  const ends = (count: number, sign: string, column: number, side: Side) =>
    Array.from({ length: count }, (_, i): NodeInput => ({ id: `${sign}${i + 1}`, column, side, basis }));
  const inputs = [...ends(uppers, '市', 0, 'releasing'), ...ends(lowers, '区', 1, 'receiving')];
  return fastGraph(inputs, pairs);
};

/** `graphOf` sums each node anew: too slow for ten thousand links. */
const fastGraph = (inputs: readonly NodeInput[], links: readonly FlowLink[]): FlowGraph => {
  const posts = new Map<string, number>();
  for (const { source, target, posts: more } of links) {
    posts.set(source, (posts.get(source) ?? 0) + more);
    posts.set(target, (posts.get(target) ?? 0) + more);
  }
  const bare = graphOf(inputs, []);
  const moved = links.reduce((sum, { posts: more }) => sum + more, 0);
  return { ...bare, links, moved, nodes: bare.nodes.map((n) => ({ ...n, posts: posts.get(n.id) ?? 0 })) };
};
