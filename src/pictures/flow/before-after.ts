import type { FigureRole } from '../../domain/figures/figure-roles';
import { sentenceParts, type FlowPicture } from './picture';

/** Which parts figures play in each part of the picture, where the data set has such figures. */
const roles: ReadonlyMap<string, readonly FigureRole[]> = new Map<string, readonly FigureRole[]>([
  ['before:releasing', ['releasingBefore', 'movedOfSystem', 'movedOfReleasing']],
  ['after:releasing', ['releasingAfter', 'releasingShrinkage', 'movedOfReleasing']],
  ['before:others', ['othersBefore', 'movedOfSystem', 'movedOfReleasing']],
  ['after:others', ['othersAfter', 'othersGrowth']],
  ['before:releasing>after:others', ['movedOfSystem', 'movedOfReleasing', 'shift']],
  ['before:bureau', ['bureauPosts']],
  ['after:bureau', ['bureauPosts']],
  ['before:counties', ['districtPosts']],
  ['after:counties', ['districtPosts']],
  ['before:bureau>after:counties', ['movedDown', 'movedOfSystem', 'movedOfBureau']],
  ['before:counties>after:bureau', ['movedUp']],
  ['before:bureau>after:bureau~moved', ['movedInBureau']],
]);

/** Before → after: the releasing units and all others, and what sank between them. Reported and derived figures only. */
export const beforeAfter: FlowPicture = {
  query: { upper: 'group', lower: 'group', via: 'none' },
  sentence: (graph, view, speech) => {
    const { beforeAfter: sunk, amongUnits } = speech.messages.sentence;
    const releasing = graph.nodes.filter((n) => n.side === 'releasing' && n.column === 0);
    return (releasing.length > 1 ? amongUnits : sunk)(sentenceParts(graph, view, speech));
  },
  rolesOf: (item) => roles.get(item) ?? [],
  shows: { values: true, shares: true },
  scale: 'statement',
};
