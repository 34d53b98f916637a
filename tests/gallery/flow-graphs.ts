import type { Basis } from '../../src/domain/basis';
import type { FlowGraph, FlowLink, FlowNode, Side } from '../../src/domain/flows/flow-graph';

export interface NodeInput {
  readonly id: string;
  readonly column: number;
  readonly side: Side;
  readonly name?: string;
  readonly basis?: Basis;
  /** Least and most whole posts. */
  readonly within?: readonly [number, number];
}

const node = (
  { id, column, side, name = id, basis = 'illustrative', within }: NodeInput,
  links: readonly FlowLink[],
): FlowNode => {
  const sum = (end: 'source' | 'target') =>
    links.reduce((posts, link) => posts + (link[end] === id ? link.posts : 0), 0);
  const posts = Math.max(sum('source'), sum('target'));
  const interval = within && { lo: within[0], hi: within[1], loOpen: false, hiOpen: false };
  return {
    id,
    column,
    side,
    name: { 'zh-CN': name, en: name },
    posts,
    basis,
    drillable: false,
    ...(interval && { interval }),
  };
};

export const link = (
  source: string,
  target: string,
  posts: number,
  more: Partial<FlowLink> = {},
): FlowLink => ({
  id: `${source}>${target}`,
  source,
  target,
  posts,
  kind: 'moved',
  basis: 'illustrative',
  batches: [],
  ...more,
});

export const graphOf = (
  nodes: readonly NodeInput[],
  links: readonly FlowLink[],
  via: 'none' | 'year' = 'none',
): FlowGraph => ({
  dataset: 'gallery',
  displayUnit: 'per-thousand',
  period: { from: 2019, to: 2022 },
  via,
  nodes: nodes.map((input) => node(input, links)),
  links,
  moved: links.reduce((posts, { kind, source, posts: more }) => {
    const first = nodes.find(({ id }) => id === source)?.column === 0;
    return kind === 'moved' && first ? posts + more : posts;
  }, 0),
  assumptions: [],
});
