import type { FlowGraph, FlowNode } from '../domain/flows/flow-graph';
import { decodeItem, encodeItem, type ItemRef } from '../layouts/flow/item';

const unitPrefix = 'unit:';

/** Pins that mean the same in every picture: those of units. */
export const lastingPins = (pins: readonly string[]): readonly string[] =>
  pins.filter((pin) => pin.startsWith(unitPrefix));

const nodesOfUnit = ({ nodes }: FlowGraph, unit: string): readonly FlowNode[] =>
  nodes.filter((n) => n.unit === unit);

/** The item of a flow diagram that a pin names, where it has it. */
export const itemOfPin = (graph: FlowGraph, pin: string): ItemRef | undefined => {
  if (pin.startsWith(unitPrefix)) {
    const [node] = nodesOfUnit(graph, pin.slice(unitPrefix.length));
    return node && { kind: 'node', id: node.id };
  }
  const item = decodeItem(pin);
  if (!item.ok) return undefined;
  const { kind, id } = item.value;
  const found = kind === 'node' ? graph.nodes.some((n) => n.id === id) : graph.links.some((l) => l.id === id);
  return found ? item.value : undefined;
};

/** The pin of an item: of its unit where that unit stands in the picture once, so that it holds in others too. */
export const pinOfItem = (graph: FlowGraph, item: ItemRef): string => {
  const unit = item.kind === 'node' ? graph.nodes.find((n) => n.id === item.id)?.unit : undefined;
  return unit !== undefined && nodesOfUnit(graph, unit).length === 1
    ? `${unitPrefix}${unit}`
    : encodeItem(item);
};
