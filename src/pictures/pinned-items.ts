import type { FlowGraph, FlowNode } from '../domain/flows/flow-graph';
import { decodeItem, encodeItem, type ItemRef } from '../layouts/flow/item';

const unitPrefix = 'unit:';

/** Pins that mean the same in every picture: those of units. */
export const lastingPins = (pins: readonly string[]): readonly string[] =>
  pins.filter((pin) => pin.startsWith(unitPrefix));

const nodesOfUnit = ({ nodes }: FlowGraph, unit: string): readonly FlowNode[] =>
  nodes.filter((n) => n.unit === unit);

/** The items of a flow diagram that a pin names: of a unit every node, so that what it gave and what it got both show. */
export const itemsOfPin = (graph: FlowGraph, pin: string): readonly ItemRef[] => {
  if (pin.startsWith(unitPrefix))
    return nodesOfUnit(graph, pin.slice(unitPrefix.length)).map(({ id }) => ({ kind: 'node', id }));
  const item = decodeItem(pin);
  if (!item.ok) return [];
  const { kind, id } = item.value;
  const found = kind === 'node' ? graph.nodes.some((n) => n.id === id) : graph.links.some((l) => l.id === id);
  return found ? [item.value] : [];
};

/** The items of all pins, each once. */
export const itemsOfPins = (graph: FlowGraph, pins: readonly string[]): readonly ItemRef[] => {
  const items = pins.flatMap((pin) => itemsOfPin(graph, pin));
  return [...new Map(items.map((item) => [encodeItem(item), item])).values()];
};

/** The pin of an item: of its unit where that unit stands in the picture once, so that it holds in others too. */
const pinOfItem = (graph: FlowGraph, item: ItemRef): string => {
  const unit = item.kind === 'node' ? graph.nodes.find((n) => n.id === item.id)?.unit : undefined;
  return unit !== undefined && nodesOfUnit(graph, unit).length === 1
    ? `${unitPrefix}${unit}`
    : encodeItem(item);
};

/** The pins of items. A unit that was pinned stays so while all of its nodes are. */
export const pinsOfItems = (
  graph: FlowGraph,
  before: readonly string[],
  items: readonly ItemRef[],
): readonly string[] => {
  const chosen = new Set(items.map(encodeItem));
  const units = lastingPins(before).filter((pin) => {
    const own = itemsOfPin(graph, pin);
    return own.length > 0 && own.every((item) => chosen.has(encodeItem(item)));
  });
  const told = new Set(units.flatMap((pin) => itemsOfPin(graph, pin).map(encodeItem)));
  const others = items.filter((item) => !told.has(encodeItem(item)));
  return [...units, ...others.map((item) => pinOfItem(graph, item))];
};
