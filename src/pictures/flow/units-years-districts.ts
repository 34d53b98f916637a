import type { FlowGraph, FlowNode, Side } from '../../domain/flows/flow-graph';
import { sentenceParts, type FlowPicture } from './picture';

/** Units of a side that stand by themselves and move posts, the folded rest not counted. */
const namedOn = ({ nodes }: FlowGraph, side: Side) =>
  nodes.filter((n) => n.side === side && n.folded === undefined && n.posts > 0);

/** Only districts have an area code: where sides mix, what they have in common is that they are units. */
const isMixed = (nodes: readonly FlowNode[], districts: boolean): boolean =>
  nodes.some((n) => (n.adcode !== undefined) !== districts);

/** Releasing systems → years → receiving districts: how the posts moved, split under the assumptions the graph names. */
export const unitsYearsDistricts: FlowPicture = {
  query: { upper: 'system', lower: 'district', via: 'year' },
  sentence: (graph, view, speech) => {
    const { byYear, uppers, lowers, anyUnits } = speech.messages.sentence;
    const [from, to] = [namedOn(graph, 'releasing'), namedOn(graph, 'receiving')];
    const lower = view.lower ?? 'district';
    return byYear({
      ...sentenceParts(graph, view, speech),
      uppers: (isMixed(from, false) ? anyUnits : uppers[view.upper ?? 'system'])(from.length),
      // Below districts nothing tells a station from a unit of the bureau that receives.
      lowers: (lower === 'group' || (lower === 'district' && !isMixed(to, true)) ? lowers[lower] : anyUnits)(
        to.length,
      ),
    });
  },
  rolesOf: () => ['movedOfSystem'],
  shows: { values: true, shares: false },
  scale: 'detail',
};
