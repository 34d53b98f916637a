import type { FlowGraph, Side } from '../../domain/flows/flow-graph';
import { sentenceParts, type FlowPicture } from './picture';
import { saySides } from './say-sides';

const nodesOn = ({ nodes }: FlowGraph, side: Side) => nodes.filter((n) => n.side === side);

/** Releasing systems → years → receiving districts: how the posts moved, split under the assumptions the graph names. */
export const unitsYearsDistricts: FlowPicture = {
  query: { upper: 'system', lower: 'district', via: 'year' },
  sentence: (graph, view, speech) =>
    speech.messages.sentence.byYear({
      ...sentenceParts(graph, view, speech),
      ...saySides(nodesOn(graph, 'releasing'), nodesOn(graph, 'receiving'), speech),
    }),
  rolesOf: () => ['movedOfSystem'],
  shows: { values: true, shares: false },
  scale: 'detail',
};
