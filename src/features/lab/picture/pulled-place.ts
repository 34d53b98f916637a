import type { FlowGraph, FlowNode } from '../../../domain/flows/flow-graph';
import type { Allocation } from '../../../domain/plan/allocation';
import { setCellPosts, setUnitPosts, setYearPosts } from '../../../domain/plan/gestures';
import { setYearAsOne } from '../../../domain/plan/joint-cells';
import { setPostsAsOne, type UnitsAsOne } from '../../../domain/plan/joint-gestures';
import type { Patch } from '../../../domain/plan/patch';
import type { Plan, PlanSide } from '../../../domain/plan/plan';
import type { StepName } from '../../../domain/plan/plan-log';
import type { ItemRef } from '../../../layouts/flow/item';
import type { MakeGesture } from '../../../levers/lever-desk';

/** What a part of the picture stands for in the plan, and how it is changed. */
export interface PulledPlace {
  readonly step: StepName;
  readonly posts: number;
  readonly node?: FlowNode;
  readonly ends?: readonly [FlowNode, FlowNode];
  readonly to: (posts: number) => MakeGesture;
  /** Typed posts, taken as they are; absent where several units share them. */
  readonly typed?: (posts: number) => Patch<Plan>;
}

/** The place of a node or ribbon; undefined for what is not one decision of the plan. */
export const pulledPlace = (
  graph: FlowGraph,
  allocation: Allocation,
  item: ItemRef,
): PulledPlace | undefined =>
  item.kind === 'node' ? nodePlace(graph, allocation, item.id) : linkPlace(graph, allocation, item.id);

const nodePlace = (graph: FlowGraph, allocation: Allocation, id: string): PulledPlace | undefined => {
  const node = graph.nodes.find((each) => each.id === id);
  if (!node) return undefined;
  if (node.year !== undefined) return yearPlace(node, node.year);
  const of = sideOf(allocation, node);
  if (!of) return placeAsOne(node);
  const { side, unit, posts } = of;
  return {
    step: side === 'cut' ? 'cut-unit' : 'top-up-unit',
    posts,
    node,
    to: (next) => (ground, plan) => setUnitPosts(ground, plan, side, unit, next),
    typed: (next) => ({ [side]: { units: { [unit]: { posts: next } } } }),
  };
};

/** Units that are drawn as one: what is pulled is shared by them. */
const placeAsOne = (node: FlowNode): PulledPlace | undefined => {
  const asOne = unitsOf(node);
  if (!asOne) return undefined;
  return {
    step: 'cut-unit',
    posts: node.posts,
    node,
    to: (next) => (ground, plan) => setPostsAsOne(ground, plan, asOne, next),
  };
};

/** A system of a plan that cuts by unit, or the smallest of many units. */
const unitsOf = ({ side, unit, folded }: FlowNode): UnitsAsOne | undefined => {
  if (side !== 'releasing') return undefined;
  return folded ? { units: folded } : unit !== undefined ? { system: unit } : undefined;
};

const yearPlace = (node: FlowNode, year: number): PulledPlace => ({
  step: 'phasing',
  posts: node.posts,
  node,
  to: (next) => (ground, plan) => setYearPosts(ground, plan, year, next),
  typed: (next) => ({ phasing: { locked: { [year]: next } } }),
});

const linkPlace = (graph: FlowGraph, allocation: Allocation, id: string): PulledPlace | undefined => {
  const link = graph.links.find((each) => each.id === id);
  const ends = [link?.source, link?.target].map((end) => graph.nodes.find((node) => node.id === end));
  const [source, target] = ends;
  if (!link || !source || !target) return undefined;
  const year = source.year ?? target.year;
  const end = source.year === undefined ? source : target;
  if (year === undefined) return undefined;
  const pulled = { step: 'phasing', posts: link.posts, ends: [source, target] } as const;
  const of = sideOf(allocation, end);
  const asOne = of ? undefined : unitsOf(end);
  if (asOne)
    return { ...pulled, to: (next) => (ground, plan) => setYearAsOne(ground, plan, asOne, year, next) };
  if (!of) return undefined;
  const { side, unit } = of;
  return {
    ...pulled,
    to: (next) => (ground, plan) => setCellPosts(ground, plan, side, unit, year, next),
    typed: (next) => ({ phasing: { cells: { [side]: { [unit]: { [year]: next } } } } }),
  };
};

const sideOf = (allocation: Allocation, { unit, side }: FlowNode) => {
  const planSide: PlanSide | undefined =
    side === 'releasing' ? 'cut' : side === 'receiving' ? 'topUp' : undefined;
  const found = planSide && allocation[planSide].units.find((each) => each.unit === unit);
  return planSide && found ? { side: planSide, unit: found.unit, posts: found.posts } : undefined;
};
