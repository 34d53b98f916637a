import { fewestCrossings } from './fewest-crossings';
import { nodePosts, type IndexedGraph } from './index-graph';
import type { NodeOrder } from './placed-flow';

/** Node indices of each column in the order asked for. Ties keep the graph's order, so the result is deterministic. */
export const orderNodes = (graph: IndexedGraph, order: NodeOrder): readonly Uint32Array[] => {
  switch (order) {
    case 'given':
      return graph.columns;
    case 'size':
      return graph.columns.map((column) => column.slice().sort(bySize(graph)));
    case 'code':
      return graph.columns.map((column) => column.slice().sort(byCode(graph)));
    case 'crossings':
      return fewestCrossings(graph);
  }
};

const bySize = (graph: IndexedGraph) => (a: number, b: number) =>
  nodePosts(graph, b) - nodePosts(graph, a) || a - b;

/** Nodes without a code stand after those with one. */
const byCode = (graph: IndexedGraph) => (a: number, b: number) => {
  const codeA = graph.adcode[a]!;
  const codeB = graph.adcode[b]!;
  if (codeA === codeB) return a - b;
  if (codeA === '' || codeB === '') return codeA === '' ? 1 : -1;
  return codeA < codeB ? -1 : 1;
};
