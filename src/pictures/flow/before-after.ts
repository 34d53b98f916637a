import { sentenceParts, type FlowPicture } from './picture';

/** Which figures stand behind each part of the picture, where the report states or implies them. */
const figures: ReadonlyMap<string, readonly string[]> = new Map([
  ['before:releasing', ['D1', 'F15', 'F16']],
  ['after:releasing', ['D2', 'D6', 'F16']],
  ['before:others', ['D3', 'F15', 'F16']],
  ['after:others', ['D4', 'D5']],
  ['before:releasing>after:others', ['F15', 'F16', 'D8']],
]);

/** Before → after: the releasing units and all others, and what sank between them. Reported and derived figures only. */
export const beforeAfter: FlowPicture = {
  query: { upper: 'group', lower: 'group', via: 'none' },
  sentence: (graph, view, speech) => {
    const { beforeAfter: sunk, amongUnits } = speech.messages.sentence;
    const releasing = graph.nodes.filter((n) => n.side === 'releasing' && n.column === 0);
    return (releasing.length > 1 ? amongUnits : sunk)(sentenceParts(graph, view, speech));
  },
  figuresOf: (item) => figures.get(item) ?? [],
  shows: { values: true, shares: true },
  scale: 'statement',
};
