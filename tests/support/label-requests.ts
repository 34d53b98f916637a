import { encodeItem } from '../../src/layouts/flow/item';
import { indexGraph, nodePosts } from '../../src/layouts/flow/index-graph';
import type { LabelLine, LabelRequest, LabelSide } from '../../src/layouts/flow/label-request';
import type { LayeredGraph, PlacedFlow } from '../../src/layouts/flow/placed-flow';
import { nodeBoxOf } from '../../src/layouts/flow/ribbon';

const sideOf = ({ orientation, columns }: PlacedFlow, column: number): LabelSide => {
  if (column === 0) return orientation === 'down' ? 'above' : 'left';
  if (column === columns.length - 1) return orientation === 'down' ? 'below' : 'right';
  return 'over';
};

/** A label with name and posts for every node, and one with posts for every ribbon. */
export const requestsFor = (
  graph: LayeredGraph,
  placed: PlacedFlow,
  names: readonly string[],
  fontSize: number,
): readonly LabelRequest[] => {
  const indexed = indexGraph(graph);
  const value = (posts: number): LabelLine => ({ text: `+${posts}`, fontSize, role: 'value' });
  const nodes = graph.nodes.map(({ id, column }, i): LabelRequest => {
    const name: LabelLine = { text: names[i]!, fontSize, role: 'name' };
    return {
      key: encodeItem({ kind: 'node', id }),
      lines: [name, value(nodePosts(indexed, i))],
      compact: { ...name, text: `${names[i]} · ${nodePosts(indexed, i)}` },
      mark: { kind: 'bar', box: nodeBoxOf(placed, i), side: sideOf(placed, column) },
      priority: 1e6 + nodePosts(indexed, i),
    };
  });
  const links = graph.links.map(({ id, posts }, link): LabelRequest => ({
    key: encodeItem({ kind: 'link', id }),
    lines: [value(posts)],
    mark: { kind: 'ribbon', placed, link, outside: link % 5 === 0 },
    priority: posts,
  }));
  return [...nodes, ...links];
};
