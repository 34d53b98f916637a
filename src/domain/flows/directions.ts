import type { FlowFamily, FlowGraph, FlowLink } from './flow-graph';

/**
 * Which way posts move: from the bureau down to the counties, up to it, within either side, in from beyond the system
 * or out of it; `unsorted` where the data does not tell.
 */
export const directions = ['down', 'up', 'inBureau', 'inCounties', 'entered', 'left', 'unsorted'] as const;
export type Direction = (typeof directions)[number];

type End = FlowFamily | undefined;

const directionOf = (from: End, to: End): Direction => {
  if (from === undefined || to === undefined || (from === 'outside' && to === 'outside')) return 'unsorted';
  if (from === 'outside') return 'entered';
  if (to === 'outside') return 'left';
  if (from === to) return from === 'upper' ? 'inBureau' : 'inCounties';
  return from === 'upper' ? 'down' : 'up';
};

/** One family where all are of it; undefined where they differ. */
const only = (families: readonly End[]): End => (new Set(families).size === 1 ? families[0] : undefined);

/**
 * Posts of a before → after graph by the way they move; all of them together are `moved`. What runs through the pool is
 * sorted where all that enters it or all that leaves it is of one side.
 */
export function movesByDirection({ nodes, links }: FlowGraph): Readonly<Record<Direction, number>> {
  const at = new Map(nodes.map((node) => [node.id, node]));
  const isPool = (id: string) => at.get(id)?.side === 'passing';
  const family = (id: string): End => at.get(id)?.family;
  const moved = links.filter(({ kind }) => kind === 'moved');
  const [into, out] = [moved.filter((l) => isPool(l.target)), moved.filter((l) => isPool(l.source))];
  const source = only(into.map((l) => family(l.source)));
  const target = only(out.map((l) => family(l.target)));
  const posts = Object.fromEntries(directions.map((d) => [d, 0])) as Record<Direction, number>;
  const count = (some: readonly FlowLink[], ends: (link: FlowLink) => readonly [End, End]) => {
    for (const link of some) posts[directionOf(...ends(link))] += link.posts;
  };
  count(
    moved.filter((l) => !isPool(l.source) && !isPool(l.target)),
    (l) => [family(l.source), family(l.target)],
  );
  if (target !== undefined && source === undefined) count(into, (l) => [family(l.source), target]);
  else count(out, (l) => [source, family(l.target)]);
  return posts;
}

/** Posts of the whole system after the moves of a graph: those before, and what crossed its border. */
export function systemAfter({ system, nodes, links }: FlowGraph): number | undefined {
  if (system === undefined) return undefined;
  const outside = new Set(nodes.filter(({ family }) => family === 'outside').map(({ id }) => id));
  return links.reduce(
    (sum, { source, target, posts }) =>
      sum + (outside.has(source) ? posts : 0) - (outside.has(target) ? posts : 0),
    system,
  );
}
