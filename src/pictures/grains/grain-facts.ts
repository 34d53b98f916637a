import { apportion } from '../../domain/apportionment/apportion';
import { weakest, type Basis } from '../../domain/basis';
import { figuresIn, type FigureRole } from '../../domain/figures/figure-roles';
import type { Figure } from '../../domain/figures/figure';
import { movesByDirection, systemAfter, type Direction } from '../../domain/flows/directions';
import type { FlowFamily, FlowGraph, FlowNode } from '../../domain/flows/flow-graph';
import type { Interval } from '../../domain/numbers/interval';
import type { GrainCounts, GrainGroup } from '../../layouts/grains/grains';
import { nodeFlows } from '../../layouts/flow/share';
import type { ExploreView } from '../../state/view';
import { yearsWithin } from '../flow/ask-flows';
import type { PictureData } from '../scene';

/** Posts of one side of the picture, before and after. */
export interface GrainSide {
  readonly before: number;
  readonly after: number;
  readonly basis: Basis;
  /** Whole posts that agree with the source, where the data give them. */
  readonly within?: { readonly before: Interval; readonly after: Interval };
}

/** What the thousand marks stand for. */
export interface GrainFacts {
  readonly graph: FlowGraph;
  /** Posts of the whole system before, and after: another number where posts crossed its border. */
  readonly system: number;
  readonly systemAfter: number;
  /** Posts by the way they moved; only `down` sinks, and only `up` rises. */
  readonly moves: Readonly<Record<Direction, number>>;
  /** Posts that sank. */
  readonly moved: number;
  readonly movedBasis: Basis;
  /** Above: the releasing units of a report that knows no others, or the whole bureau. */
  readonly upperIs: 'releasing' | 'bureau';
  readonly releasing: GrainSide;
  readonly others: GrainSide;
  readonly marks: GrainCounts;
}

/** Marks of the picture: each is this part of all posts. */
export const markCount = 1000;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const nodesAt = (graph: FlowGraph, moment: 'before' | 'after', family: FlowFamily): readonly FlowNode[] =>
  graph.nodes.filter((node, i) => node.family === family && nodeFlows(graph, i).moment === moment);

/** True where the bureau has units whose posts before are not known. */
const hasUnknown = (graph: FlowGraph): boolean =>
  graph.nodes.some(
    ({ family, column }, i) => family === 'upper' && column === 0 && nodeFlows(graph, i).moment === 'moving',
  );

/** Posts a side gained by all that moved to it and from it. */
const gainOf = ({ nodes, links }: FlowGraph, family: FlowFamily): number => {
  const own = new Set(nodes.filter((node) => node.family === family).map(({ id }) => id));
  const moved = links.filter(({ kind }) => kind === 'moved');
  const posts = (end: 'source' | 'target') => sum(moved.map((l) => (own.has(l[end]) ? l.posts : 0)));
  return posts('target') - posts('source');
};

const sideOf = (graph: FlowGraph, family: 'upper' | 'lower', before: number): GrainSide => {
  const [from, to] = [nodesAt(graph, 'before', family), nodesAt(graph, 'after', family)];
  const [first, last] = [from[0]?.interval, to[0]?.interval];
  const ranged = from.length === 1 && to.length === 1 && first !== undefined && last !== undefined;
  return {
    before,
    after: before + gainOf(graph, family),
    basis: weakest(...[...from, ...to].map(({ basis }) => basis)),
    ...(ranged && { within: { before: first, after: last } }),
  };
};

/** Whole marks for posts, by the largest remainder, so that they sum to a thousand. */
const marksOf = (posts: GrainCounts): GrainCounts | undefined => {
  const groups = Object.keys(posts) as GrainGroup[];
  const claims = groups.map((id) => ({ id, weight: posts[id] }));
  const divided = apportion(markCount, claims, 'largest-remainder');
  if (!divided.ok) return undefined;
  const of = (id: GrainGroup) => divided.value.posts.get(id) ?? 0;
  return { staying: of('staying'), moved: of('moved'), others: of('others'), risen: of('risen') };
};

/**
 * What the marks count; undefined where the posts of the system or of its upper side are not known, or the data does not
 * tell which way posts moved.
 */
export const grainFacts = (graph: FlowGraph | undefined): GrainFacts | undefined => {
  const system = graph?.system;
  if (!graph || graph.via !== 'none' || system === undefined || system <= 0) return undefined;
  const above = nodesAt(graph, 'before', 'upper');
  const moves = movesByDirection(graph);
  const [upper, { down, up }] = [sum(above.map(({ posts }) => posts)), moves];
  if (above.length === 0 || hasUnknown(graph)) return undefined;
  if (moves.unsorted > 0 || down > upper || up > system - upper) return undefined;
  const marks = marksOf({ staying: upper - down, moved: down, others: system - upper - up, risen: up });
  if (!marks) return undefined;
  return {
    graph,
    ...{ system, moves, moved: down, marks },
    systemAfter: systemAfter(graph) ?? system,
    movedBasis: weakest(...graph.links.filter(({ kind }) => kind === 'moved').map(({ basis }) => basis)),
    upperIs: graph.releasing === upper && down === graph.moved ? 'releasing' : 'bureau',
    releasing: sideOf(graph, 'upper', upper),
    others: sideOf(graph, 'lower', system - upper),
  };
};

export const grainKeys = {
  staying: 'node:releasing',
  moved: 'node:moved',
  others: 'node:others',
  risen: 'node:risen',
} as const;

/** The figures behind each group, where the whole period is shown: those of fewer years are not the report's. */
const roles: Readonly<Record<GrainGroup, readonly FigureRole[]>> = {
  staying: ['releasingBefore', 'releasingAfter', 'movedOfSystem', 'movedOfReleasing', 'bureauPosts'],
  moved: ['movedOfSystem', 'movedOfReleasing', 'shift', 'movedDown', 'movedOfBureau'],
  others: ['othersBefore', 'othersAfter', 'othersGrowth', 'districtPosts'],
  risen: ['movedUp'],
};

/** Every role that the marks are drawn from. */
export const grainRoles: readonly FigureRole[] = [...new Set(Object.values(roles).flat())];

/** True where a view shows every year there is, so that what is said of all of them holds. */
export const isWholePeriod = (
  { dataset }: Pick<PictureData, 'dataset'>,
  { years }: Pick<ExploreView, 'years'>,
): boolean => {
  const { period } = dataset;
  const shown = yearsWithin(years, period) ?? period;
  return shown.from === period.from && shown.to === period.to;
};

export const grainFigures = (
  data: Pick<PictureData, 'dataset' | 'figures'>,
  view: Pick<ExploreView, 'years'>,
  group: GrainGroup,
): readonly Figure[] => (isWholePeriod(data, view) ? figuresIn(data.figures, ...roles[group]) : []);
