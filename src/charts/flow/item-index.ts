import { indexGraph, linkIndexOf } from '../../layouts/flow/index-graph';
import type { ItemRef } from '../../layouts/flow/item';
import type { LayeredGraph } from '../../layouts/flow/placed-flow';

/** The index of an item among the nodes or links of a graph; `undefined` for one that is not in it. */
export const itemIndex = (graph: LayeredGraph, item: ItemRef | undefined): number | undefined =>
  item && (item.kind === 'node' ? indexGraph(graph).nodeIndex : linkIndexOf(graph)).get(item.id);
