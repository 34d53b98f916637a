import type { Basis, Period } from '../../domain/basis';
import type { FlowGraph, FlowNode } from '../../domain/flows/flow-graph';
import { isElsewhere } from '../../domain/flows/node-names';
import type { Interval } from '../../domain/numbers/interval';
import type { DisplayUnit } from '../../domain/ledger/ledger';
import type { Localised } from '../../domain/localised';
import type { PlacedFlow } from './placed-flow';
import {
  linkShares,
  nodeFlows,
  nodeShares,
  releasingDigits,
  releasingYear,
  type NodeFlows,
  type Shares,
} from './share';

/** Whole posts and what one of them stands for. */
interface Posts {
  readonly posts: number;
  readonly displayUnit: DisplayUnit;
}

interface PostsInRibbons extends Posts {
  readonly ribbons: number;
}

/** The arguments of every message a description is made of. */
export interface DescribeArgs {
  /** Name and place among the nodes of its column, from 1. */
  'describe.node.place': { readonly name: Localised; readonly position: number; readonly count: number };
  'describe.node.holdsBefore': Posts;
  'describe.node.holdsAfter': Posts;
  'describe.node.keeps': Posts;
  'describe.node.releases': PostsInRibbons;
  'describe.node.receives': PostsInRibbons;
  /** A year or pool: what enters it leaves it. */
  'describe.node.passes': Posts & { readonly ribbonsIn: number; readonly ribbonsOut: number };
  'describe.node.noPosts': Record<never, never>;
  'describe.node.folds': { readonly units: number };
  'describe.node.opens': Record<never, never>;
  'describe.link.moved': Posts & { readonly from: Localised; readonly to: Localised };
  'describe.link.stayed': Posts & { readonly from: Localised; readonly to: Localised };
  /** Shares are parts of one. */
  'describe.share.moved': { readonly share: number };
  'describe.share.system': { readonly share: number };
  'describe.share.releasing': {
    readonly share: number;
    readonly digits: 0 | 1;
    /** The year at whose start they are counted, where that is to be told. */
    readonly year?: number;
  };
  'describe.share.held': { readonly share: number; readonly ofAfter: boolean };
  'describe.basis': { readonly basis: Basis };
  'describe.interval': { readonly interval: Interval; readonly displayUnit: DisplayUnit };
  'describe.picture.beforeAfter': PictureSize;
  'describe.picture.direct': PictureSize;
  'describe.picture.throughYears': PictureSize & { readonly years: number };
  'describe.picture.moved': Posts & { readonly period: Period };
  'describe.picture.assumption': { readonly text: Localised };
  'describe.picture.empty': { readonly period: Period };
}

interface PictureSize {
  /** Nodes in the first and in the last column. */
  readonly upper: number;
  readonly lower: number;
  readonly ribbons: number;
}

export type DescribeKey = keyof DescribeArgs;

/** One clause of a description: a message key and its arguments, never text. */
export type Clause = { [K in DescribeKey]: { readonly key: K; readonly args: DescribeArgs[K] } }[DescribeKey];

const clause = <K extends DescribeKey>(key: K, args: DescribeArgs[K]) => ({ key, args }) as Clause;

/** What a node is and does, most important first. */
export const describeNode = (graph: FlowGraph, placed: PlacedFlow, node: number): readonly Clause[] => {
  const { name, basis, interval, folded, drillable } = graph.nodes[node]!;
  const column = placed.columns.find((nodes) => nodes.includes(node)) ?? new Uint32Array();
  return [
    clause('describe.node.place', { name, position: column.indexOf(node) + 1, count: column.length }),
    ...flowClauses(nodeFlows(graph, node), nodeShares(graph, node), graph.displayUnit),
    ...trustClauses(graph, basis, interval),
    ...(folded ? [clause('describe.node.folds', { units: folded.length })] : []),
    ...(drillable ? [clause('describe.node.opens', {})] : []),
  ];
};

/** From where to where, how many posts, which shares, on what basis. */
export const describeLink = (graph: FlowGraph, link: number): readonly Clause[] => {
  const { source, target, posts, kind, basis, interval } = graph.links[link]!;
  const nameOf = (id: string) => graph.nodes.find((node) => node.id === id)!.name;
  const args = { from: nameOf(source), to: nameOf(target), posts, displayUnit: graph.displayUnit };
  return [
    clause(kind === 'moved' ? 'describe.link.moved' : 'describe.link.stayed', args),
    ...shareClauses(linkShares(graph, link)),
    ...trustClauses(graph, basis, interval),
  ];
};

/** The picture as a whole: what it joins, what moved, the assumptions it stands on. */
export const describePicture = (graph: FlowGraph): readonly Clause[] => {
  const { moved, displayUnit, period, system, releasing } = graph;
  if (graph.links.length === 0) return [clause('describe.picture.empty', { period })];
  const whole = (of: number | undefined) => (of !== undefined && of > 0 ? moved / of : undefined);
  return [
    pictureKind(graph),
    clause('describe.picture.moved', { posts: moved, displayUnit, period }),
    ...shareClauses({
      ...noShares,
      system: whole(system),
      releasing: whole(releasing),
      releasingDigits: releasingDigits(graph, moved),
      releasingYear: releasingYear(graph),
    }),
    ...graph.assumptions.map((text) => clause('describe.picture.assumption', { text })),
  ];
};

/** Units as the statement counts them: what is folded by the units it folds; all outside what is drilled into is one. */
const countUnits = (nodes: readonly FlowNode[]): number =>
  nodes.reduce((sum, { id, folded }) => sum + (isElsewhere(id) ? 1 : (folded?.length ?? 1)), 0);

const pictureKind = ({ nodes, links, via }: FlowGraph): Clause => {
  const last = Math.max(...nodes.map((node) => node.column));
  const stays = links.some((link) => link.kind === 'stayed');
  const inColumn = (column: number) =>
    countUnits(nodes.filter((node) => node.column === column && (stays || node.posts > 0)));
  const size = { upper: inColumn(0), lower: inColumn(last), ribbons: links.length };
  if (via === 'year') {
    const years = nodes.filter((node) => node.side === 'passing').length;
    return clause('describe.picture.throughYears', { ...size, years });
  }
  return clause(stays ? 'describe.picture.beforeAfter' : 'describe.picture.direct', size);
};

/** Each share stands right after the posts it is a share of. */
const flowClauses = (flows: NodeFlows, shares: Shares, displayUnit: DisplayUnit): Clause[] => {
  const { moment, stayed = 0, held = 0 } = flows;
  const moves = [...moveClauses(flows, displayUnit), ...shareClauses({ ...shares, held: undefined })];
  if (moment === 'moving') return moves.length > 0 ? moves : [clause('describe.node.noPosts', {})];
  return [
    clause(moment === 'before' ? 'describe.node.holdsBefore' : 'describe.node.holdsAfter', {
      posts: held,
      displayUnit,
    }),
    ...shareClauses({ ...noShares, held: shares.held, ofAfter: shares.ofAfter }),
    ...moves,
    clause('describe.node.keeps', { posts: stayed, displayUnit }),
  ];
};

const moveClauses = (flows: NodeFlows, displayUnit: DisplayUnit): Clause[] => {
  const { moment, movedIn, movedOut, ribbonsIn, ribbonsOut } = flows;
  if (moment === 'moving' && ribbonsIn > 0 && ribbonsOut > 0) {
    const posts = Math.max(movedIn, movedOut);
    return [clause('describe.node.passes', { posts, ribbonsIn, ribbonsOut, displayUnit })];
  }
  const released = { posts: movedOut, ribbons: ribbonsOut, displayUnit };
  const received = { posts: movedIn, ribbons: ribbonsIn, displayUnit };
  return [
    ...(ribbonsOut > 0 ? [clause('describe.node.releases', released)] : []),
    ...(ribbonsIn > 0 ? [clause('describe.node.receives', received)] : []),
  ];
};

const noShares: Shares = {
  moved: undefined,
  system: undefined,
  releasing: undefined,
  releasingDigits: 1,
  releasingYear: undefined,
  held: undefined,
  ofAfter: false,
  column: undefined,
};

const shareClauses = ({
  moved,
  system,
  releasing,
  releasingDigits: digits,
  releasingYear: year,
  held,
  ofAfter,
}: Shares): Clause[] => [
  ...(held === undefined ? [] : [clause('describe.share.held', { share: held, ofAfter })]),
  ...(moved === undefined ? [] : [clause('describe.share.moved', { share: moved })]),
  ...(system === undefined ? [] : [clause('describe.share.system', { share: system })]),
  ...(releasing === undefined
    ? []
    : [
        clause('describe.share.releasing', { share: releasing, digits, ...(year !== undefined && { year }) }),
      ]),
];

const trustClauses = (graph: FlowGraph, basis: Basis, interval: Interval | undefined): Clause[] => [
  clause('describe.basis', { basis }),
  ...(interval ? [clause('describe.interval', { interval, displayUnit: graph.displayUnit })] : []),
];
