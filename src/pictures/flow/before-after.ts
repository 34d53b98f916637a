import type { FigureRole } from '../../domain/figures/figure-roles';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { sentenceParts, type FlowPicture } from './picture';
import { saySides } from './say-sides';

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

/** Nodes that posts leave, and nodes they reach; what they pass through is neither. */
const movedBetween = ({ nodes, links }: FlowGraph) => {
  const moved = links.filter((link) => link.kind === 'moved' && link.posts > 0);
  const [sources, targets] = [new Set(moved.map((l) => l.source)), new Set(moved.map((l) => l.target))];
  const ends = nodes.filter(({ side }) => side !== 'passing');
  return { from: ends.filter(({ id }) => sources.has(id)), to: ends.filter(({ id }) => targets.has(id)) };
};

/** Before → after: the releasing units and all others, and what sank between them. Reported and derived figures only. */
export const beforeAfter: FlowPicture = {
  query: { upper: 'group', lower: 'group', via: 'none' },
  sentence: (graph, view, speech) => {
    const { beforeAfter: sunk, amongUnits } = speech.messages.sentence;
    const parts = sentenceParts(graph, view, speech);
    const { from, to } = movedBetween(graph);
    const sinks = from.every((n) => n.family === 'upper') && to.every((n) => n.family === 'lower');
    return sinks ? sunk({ ...parts, ...saySides(from, to, speech) }) : amongUnits(parts);
  },
  rolesOf: (item) => roles.get(item) ?? [],
  shows: { values: true, shares: true },
  scale: 'statement',
};
