import type { IndexedGraph } from './index-graph';

/** The neighbours of a column's nodes in one other column, by node: `starts[node]` to `starts[node + 1]`. */
export interface Join {
  readonly column: number;
  readonly starts: Uint32Array;
  readonly nodes: Uint32Array;
  readonly posts: Float64Array;
}

/** For each column its joins with every column it has links to, parallel links summed. */
export const joinsOf = (graph: IndexedGraph): readonly (readonly Join[])[] => {
  const { source, target, column, columns } = graph;
  const groups = columns.map(() => new Map<number, number[]>());
  const add = (near: number, far: number, link: number) => {
    const links = groups[near]!.get(far);
    if (links) links.push(link);
    else groups[near]!.set(far, [link]);
  };
  for (let link = 0; link < source.length; link++) {
    if (graph.posts[link]! === 0) continue;
    const [from, to] = [column[source[link]!]!, column[target[link]!]!];
    add(from, to, link);
    add(to, from, link);
  }
  return groups.map((group, c) =>
    [...group].map(([far, links]) =>
      c < far ? joinOf(graph, far, links, source, target) : joinOf(graph, far, links, target, source),
    ),
  );
};

const joinOf = (
  graph: IndexedGraph,
  column: number,
  links: readonly number[],
  near: Uint32Array,
  far: Uint32Array,
): Join => {
  const count = graph.column.length;
  const sums = new Map<number, number>();
  for (const link of links) {
    const key = near[link]! * count + far[link]!;
    sums.set(key, (sums.get(key) ?? 0) + graph.posts[link]!);
  }
  const keys = Float64Array.from(sums.keys()).sort();
  const starts = new Uint32Array(count + 1);
  for (const key of keys) starts[Math.floor(key / count) + 1]! += 1;
  for (let node = 0; node < count; node++) starts[node + 1]! += starts[node]!;
  return {
    column,
    starts,
    nodes: Uint32Array.from(keys, (key) => key % count),
    posts: Float64Array.from(keys, (key) => sums.get(key)!),
  };
};
