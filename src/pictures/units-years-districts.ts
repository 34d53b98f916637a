import { sentenceOpening, type FlowPicture } from './picture';

/** Releasing systems → years → receiving districts: how the posts moved, split under the assumptions the graph names. */
export const unitsYearsDistricts: FlowPicture = {
  query: { upper: 'system', lower: 'district', via: 'year' },
  sentence: (graph, speech) => {
    const count = (side: string) => graph.nodes.filter((n) => n.side === side).length;
    return speech.messages.sentence.byYear({
      ...sentenceOpening(graph, speech),
      moved: speech.format.posts(graph.moved),
      uppers: count('releasing'),
      lowers: count('receiving'),
    });
  },
  figuresOf: () => ['F15'],
  shows: { values: true, shares: false },
  scale: 'detail',
};
