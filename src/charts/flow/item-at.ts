import type { FlowGraph } from '../../domain/flows/flow-graph';
import { createNodeHitTest } from '../../layouts/flow/hit-node';
import { createHitTest } from '../../layouts/flow/hit-ribbon';
import { decodeItem, type ItemRef } from '../../layouts/flow/item';
import type { PlacedLabel } from '../../layouts/flow/label-request';
import type { PlacedFlow } from '../../layouts/flow/placed-flow';

/** The item at a point of the picture, in CSS pixels from its corner. */
export type ItemAt = (x: number, y: number) => ItemRef | undefined;

/** Finds items by their bar, then by their label, then by their ribbon; every target is at least 24 px. */
export const createItemAt = (
  graph: FlowGraph,
  placed: PlacedFlow,
  labels: readonly PlacedLabel[],
): ItemAt => {
  const nodeAt = createNodeHitTest(placed);
  const ribbonAt = createHitTest(placed);
  return (x, y) => {
    const node = graph.nodes[nodeAt(x, y)];
    if (node) return { kind: 'node', id: node.id };
    const labelled = itemOfLabel(labels, x, y);
    if (labelled) return labelled;
    const link = graph.links[ribbonAt(x, y)];
    return link && { kind: 'link', id: link.id };
  };
};

const itemOfLabel = (labels: readonly PlacedLabel[], x: number, y: number): ItemRef | undefined => {
  const label = labels.find(
    ({ hidden, box }) => !hidden && x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1,
  );
  if (!label) return undefined;
  const item = decodeItem(label.key);
  return item.ok ? item.value : undefined;
};
