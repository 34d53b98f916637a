import { apportion } from '../../domain/apportionment/apportion';
import { weakest, type Basis } from '../../domain/basis';
import type { Figure } from '../../domain/figures/figure';
import type { FlowGraph, FlowNode } from '../../domain/flows/flow-graph';
import type { Interval } from '../../domain/numbers/interval';
import type { GrainCounts } from '../../layouts/grains/grains';
import type { ExploreView } from '../../state/view';
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
  readonly system: number;
  readonly moved: number;
  readonly movedBasis: Basis;
  readonly releasing: GrainSide;
  readonly others: GrainSide;
  /** Posts from outside the system, which are none of the marks. */
  readonly outside: number;
  /** True where releasing units also receive: what sinks then goes to more than all others. */
  readonly mixed: boolean;
  readonly marks: GrainCounts;
}

/** Marks of the picture: each is this part of all posts. */
export const markCount = 1000;

const isFirst = ({ column }: FlowNode): boolean => column === 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** One unit before and after, where it is a node of its own on both sides. */
const pairOf = (graph: FlowGraph, side: FlowNode['side']): readonly [FlowNode, FlowNode] | undefined => {
  const [before, ...more] = graph.nodes.filter((node) => isFirst(node) && node.side === side);
  const after = graph.nodes.find((node) => !isFirst(node) && node.unit === before?.unit);
  return before && after && more.length === 0 ? [before, after] : undefined;
};

const receives = (graph: FlowGraph, { id }: FlowNode): boolean =>
  graph.links.some(({ kind, target }) => kind === 'moved' && target === id);

const withinOf = (pair: readonly [FlowNode, FlowNode] | undefined): Pick<GrainSide, 'within'> => {
  const [before, after] = pair ?? [];
  if (!before?.interval || !after?.interval) return {};
  return { within: { before: before.interval, after: after.interval } };
};

/** Whole marks for posts, by the largest remainder, so that they sum to a thousand. */
const marksOf = (staying: number, moved: number, others: number): GrainCounts | undefined => {
  const claims = [
    { id: 'staying', weight: staying },
    { id: 'moved', weight: moved },
    { id: 'others', weight: others },
  ] as const;
  const divided = apportion(markCount, claims, 'largest-remainder');
  if (!divided.ok) return undefined;
  const of = (id: keyof GrainCounts) => divided.value.posts.get(id) ?? 0;
  return { staying: of('staying'), moved: of('moved'), others: of('others') };
};

/** What the marks count; undefined where the posts of the system or of the releasing units are not known. */
export const grainFacts = (graph: FlowGraph | undefined): GrainFacts | undefined => {
  const { system, releasing } = graph ?? {};
  if (!graph || graph.via !== 'none' || system === undefined || releasing === undefined) return undefined;
  const first = graph.nodes.filter(isFirst);
  const outside = Math.max(0, sum(first.map(({ posts }) => posts)) - system);
  const moved = graph.moved - outside;
  if (moved < 0 || moved > releasing || releasing > system || system <= 0) return undefined;
  const marks = marksOf(releasing - moved, moved, system - releasing);
  if (!marks) return undefined;
  const pairs = { upper: pairOf(graph, 'releasing'), lower: pairOf(graph, 'staying') };
  const mixed = !pairs.upper || receives(graph, pairs.upper[1]);
  const movedBasis = weakest(...graph.links.filter(({ kind }) => kind === 'moved').map(({ basis }) => basis));
  const sideOf = (before: number, change: number, pair: typeof pairs.upper): GrainSide => ({
    before,
    after: before + change,
    basis: weakest(...(pair ?? graph.nodes).map(({ basis }) => basis)),
    ...(mixed ? {} : withinOf(pair)),
  });
  return {
    graph,
    ...{ system, moved, movedBasis, outside, mixed, marks },
    releasing: sideOf(releasing, -moved, pairs.upper),
    others: sideOf(system - releasing, moved, pairs.lower),
  };
};

export const grainKeys = { staying: 'node:releasing', moved: 'node:moved', others: 'node:others' } as const;

/** The figures behind each group, where the whole period is shown: those of fewer years are not the report's. */
const figureIds = {
  staying: ['D1', 'D2', 'F15', 'F16'],
  moved: ['F15', 'F16', 'D8'],
  others: ['D3', 'D4', 'D5'],
} as const;

export const grainFigures = (
  { dataset, figures }: Pick<PictureData, 'dataset' | 'figures'>,
  view: Pick<ExploreView, 'years'>,
  group: keyof GrainCounts,
): readonly Figure[] => {
  const { years } = view;
  const { period } = dataset;
  if (years && (years.from > period.from || years.to < period.to)) return [];
  return figureIds[group].flatMap((id) => figures.find((figure) => figure.id === id) ?? []);
};
