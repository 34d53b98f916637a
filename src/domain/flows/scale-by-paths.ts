import type { FlowGraph, FlowLink, FlowNode } from './flow-graph';
import { inProportion } from '../numbers/in-proportion';

/** Posts over the paths they take from where they start to where they end, each path as wide as its links allow. */
export function scaleByPaths(
  graph: FlowGraph,
  links: readonly FlowLink[],
  posts: number,
): ReadonlyMap<string, number> {
  const left = new Map(links.map((l) => [l.id, l.posts]));
  const sides = new Map(graph.nodes.map((n) => [n.id, n]));
  const leaving = new Map<string, FlowLink[]>();
  for (const link of links) leaving.set(link.source, [...(leaving.get(link.source) ?? []), link]);
  const starts = links.filter((l) => !passes(sides.get(l.source)));
  const paths: { readonly links: readonly FlowLink[]; readonly width: number }[] = [];
  for (const start of starts) {
    while (left.get(start.id)! > 0) {
      const path = [start];
      for (let at = sides.get(start.target); passes(at); at = sides.get(path.at(-1)!.target)) {
        const next = leaving.get(at!.id)?.find((l) => left.get(l.id)! > 0);
        if (!next) break;
        path.push(next);
      }
      const width = Math.min(...path.map((l) => left.get(l.id)!));
      for (const { id } of path) left.set(id, left.get(id)! - width);
      paths.push({ links: path, width });
    }
  }
  const shares = inProportion(
    posts,
    paths.map((p) => p.width),
  );
  const scaled = new Map<string, number>();
  paths.forEach((path, i) => {
    for (const { id } of path.links) scaled.set(id, (scaled.get(id) ?? 0) + shares[i]!);
  });
  return scaled;
}

const passes = (node: FlowNode | undefined): boolean => node?.side === 'passing';
