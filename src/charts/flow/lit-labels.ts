import type { FlowGraph } from '../../domain/flows/flow-graph';
import { encodeItem, type ItemRef } from '../../layouts/flow/item';
import type { PlacedLabel } from '../../layouts/flow/label-request';
import type { LitFlow } from './flow-emphasis';
import { itemIndex } from './item-index';

/**
 * The labels to draw over the dimmed ones: those of all that is lit, and those of the chosen items even where there was no
 * room for them.
 * @param place Places the label of one link that has none.
 */
export const litLabels = (
  graph: FlowGraph,
  labels: readonly PlacedLabel[],
  lit: LitFlow | undefined,
  chosen: readonly ItemRef[],
  place: (link: number) => PlacedLabel | undefined,
): readonly PlacedLabel[] => {
  if (!lit) return [];
  const keys = new Set([
    ...lit.nodes.map((node) => encodeItem({ kind: 'node', id: graph.nodes[node]!.id })),
    ...lit.links.map((link) => encodeItem({ kind: 'link', id: graph.links[link]!.id })),
  ]);
  const wanted = new Set(chosen.map(encodeItem));
  const found = labels.filter(({ key, hidden }) => (hidden ? wanted.has(key) : keys.has(key)));
  const missing = chosen.filter(
    (item) => item.kind === 'link' && !labels.some(({ key }) => key === encodeItem(item)),
  );
  return [...found, ...missing.flatMap((item) => placeOne(itemIndex(graph, item), place))];
};

const placeOne = (
  link: number | undefined,
  place: (link: number) => PlacedLabel | undefined,
): PlacedLabel[] => {
  const label = link === undefined ? undefined : place(link);
  return label ? [{ ...label, hidden: true }] : [];
};
