import { indexGraph } from '../../layouts/flow/index-graph';
import { encodeItem } from '../../layouts/flow/item';
import type { LabelLine, LabelRequest, LabelSide } from '../../layouts/flow/label-request';
import type { PlacedFlow } from '../../layouts/flow/placed-flow';
import { nodeBoxOf, ribbonThickness } from '../../layouts/flow/ribbon';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { FlowStyle, ShownNumbers } from './flow-style';
import type { FlowTexts, ItemText } from './flow-texts';

/** Thinner ribbons cannot hold a number; more of them are read in the table. */
const thinnestLabelled = 14;
const mostLabelled = 300;

/** Asks for the labels of a diagram: every node by name and number, ribbons by number where they can hold one. */
export const labelRequests = (
  graph: FlowGraph,
  placed: PlacedFlow,
  style: FlowStyle,
  texts: FlowTexts,
  shown: ShownNumbers,
): readonly LabelRequest[] => [
  ...graph.nodes.map((_, i) => nodeRequest(graph, placed, style, texts.node(i), shown, i)),
  ...linkRequests(graph, placed, style, texts, shown),
];

/** The numbers of an item that are shown. */
const numbersOf = ({ value, share }: ItemText, shown: ShownNumbers): readonly string[] =>
  [shown.values ? value : undefined, shown.shares ? share : undefined].filter((text) => text !== undefined);

const noteOf = ({ note }: ItemText, shown: ShownNumbers): readonly string[] =>
  shown.values && note !== undefined ? [note] : [];

/** A detail has its numbers in one line. A statement has one large number, the share where there is one, and the rest small. */
const numberLines = (text: ItemText, style: FlowStyle, shown: ShownNumbers): LabelLine[] => {
  const numbers = numbersOf(text, shown);
  const note = noteOf(text, shown);
  if (numbers.length === 0) return [];
  if (style.scale === 'detail') return [detailLine(numbers, note, style.valueSize)];
  const [large, ...rest] = [...numbers].reverse() as [string, ...string[]];
  return [line(large, style.valueSize, 'value'), ...smallLines(rest, note, style.noteSize)];
};

const detailLine = (
  [value, ...rest]: readonly string[],
  note: readonly string[],
  fontSize: number,
): LabelLine => {
  const numbers = [[value, ...note].join(' '), ...rest];
  const bare = [value, ...rest].join(' · ');
  return { ...line(numbers.join(' · '), fontSize, 'value'), ...(note.length > 0 && { instead: [[bare]] }) };
};

/** In one line; where there is no room, one below the other, then without the note, then not at all. */
const smallLines = (rest: readonly string[], note: readonly string[], fontSize: number): LabelLine[] => {
  const all = [...rest, ...note];
  if (all.length === 0) return [];
  const instead = [all, rest, []].filter(({ length }, i) => i === 2 || (length > 0 && all.length > 1));
  return [{ ...line(all.join(' '), fontSize, 'note'), instead }];
};

/** In one line, or one below the other in a ribbon that is narrow. */
const stackable = (numbers: readonly string[], fontSize: number): LabelLine => ({
  ...line(numbers.join(' · '), fontSize, 'value'),
  ...(numbers.length > 1 && { instead: [numbers] }),
});

const line = (text: string, fontSize: number, role: LabelLine['role']): LabelLine => ({
  text,
  fontSize,
  role,
});

const nodeRequest = (
  graph: FlowGraph,
  placed: PlacedFlow,
  style: FlowStyle,
  text: ItemText & { readonly name: string },
  shown: ShownNumbers,
  index: number,
): LabelRequest => {
  const node = graph.nodes[index]!;
  const side = sideOf(placed, node.column);
  const name = line(text.name, node.column === 0 ? style.headSize : style.nameSize, 'name');
  const numbers = numberLines(text, style, shown);
  const lines = side === 'below' && style.scale === 'statement' ? [...numbers, name] : [name, ...numbers];
  return {
    key: encodeItem({ kind: 'node', id: node.id }),
    lines,
    compact: line([text.name, ...numbersOf(text, shown)].join(' · '), style.nameSize, 'name'),
    mark: {
      kind: 'bar',
      box: nodeBoxOf(placed, index),
      side,
      align: alignOf(placed, style, node.column, index),
    },
    priority: priorityOf(graph, index),
  };
};

const sideOf = ({ orientation, columns }: PlacedFlow, column: number): LabelSide => {
  if (column === 0) return orientation === 'down' ? 'above' : 'left';
  if (column === columns.length - 1) return orientation === 'down' ? 'below' : 'right';
  return 'over';
};

/** The numbers of a statement keep to its outer edges, as in print. */
const alignOf = (
  placed: PlacedFlow,
  style: FlowStyle,
  column: number,
  index: number,
): 'start' | 'middle' | 'end' => {
  const nodes = placed.columns[column]!;
  if (style.scale === 'detail' || nodes.length < 2) return 'middle';
  if (nodes[0] === index) return 'start';
  return nodes[nodes.length - 1] === index ? 'end' : 'middle';
};

/** Nodes before ribbons, larger before smaller; years between come after both ends. */
const priorityOf = (graph: FlowGraph, index: number): number => {
  const { received, released } = indexGraph(graph);
  return 1e9 + Math.max(received[index]!, released[index]!);
};

const linkRequests = (
  graph: FlowGraph,
  placed: PlacedFlow,
  style: FlowStyle,
  texts: FlowTexts,
  shown: ShownNumbers,
): LabelRequest[] => {
  if (graph.links.length > mostLabelled || !(shown.values || shown.shares)) return [];
  return graph.links.flatMap((_, link) => {
    if (!isTold(graph, style, link) && ribbonThickness(placed, link) < thinnestLabelled) return [];
    return linkRequest(graph, placed, style, texts.link(link), shown, link);
  });
};

/** A statement is of one ribbon, the widest that moved: a large number beside another says nothing of whose it is. */
const isTold = ({ links }: FlowGraph, style: FlowStyle, link: number): boolean => {
  const { kind, posts } = links[link]!;
  if (style.scale !== 'statement' || kind !== 'moved') return false;
  return links.every((other, i) => other.kind !== 'moved' || i === link || other.posts < posts);
};

/** Asks for the label of one ribbon; of none where there is no number to show. */
export const linkRequest = (
  graph: FlowGraph,
  placed: PlacedFlow,
  style: FlowStyle,
  text: ItemText,
  shown: ShownNumbers,
  link: number,
): LabelRequest[] => {
  const { id, posts } = graph.links[link]!;
  const told = isTold(graph, style, link);
  const lines = linkLines(text, style, shown, told);
  if (lines.length === 0) return [];
  const mark = { kind: 'ribbon', placed, link, outside: told } as const;
  const compact = told
    ? { compact: line(numbersOf(text, shown).join(' · '), style.ribbonSize, 'value') }
    : {};
  return [{ key: encodeItem({ kind: 'link', id }), lines, ...compact, mark, priority: posts }];
};

const linkLines = (text: ItemText, style: FlowStyle, shown: ShownNumbers, told: boolean): LabelLine[] => {
  const numbers = numbersOf(text, shown);
  if (numbers.length === 0) return [];
  if (!told) return [stackable(numbers, style.ribbonSize)];
  return [
    ...numberLines(text, style, shown),
    ...(text.name ? [line(text.name, style.nameSize, 'name')] : []),
  ];
};
