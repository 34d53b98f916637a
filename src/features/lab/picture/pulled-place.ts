import type { FlowGraph, FlowNode } from '../../../domain/flows/flow-graph';
import type { Allocation } from '../../../domain/plan/allocation';
import { setCellPosts, setUnitPosts, setYearPosts } from '../../../domain/plan/gestures';
import { setSystemYear } from '../../../domain/plan/system-cells';
import { setSystemPosts } from '../../../domain/plan/system-gestures';
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
  /** Typed posts, taken as they are; absent where several decisions share them, as those of a system's units do. */
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
  if (!of) return systemPlace(node);
  const { side, unit, posts } = of;
  return {
    step: side === 'cut' ? 'cut-unit' : 'top-up-unit',
    posts,
    node,
    to: (next) => (ground, plan) => setUnitPosts(ground, plan, side, unit, next),
    typed: (next) => ({ [side]: { units: { [unit]: { posts: next } } } }),
  };
};

/** A system of a plan that cuts by unit: what is pulled is shared by its units. */
const systemPlace = (node: FlowNode): PulledPlace | undefined => {
  const { unit: system, posts } = node;
  if (system === undefined || node.side !== 'releasing') return undefined;
  return {
    step: 'cut-unit',
    posts,
    node,
    to: (next) => (ground, plan) => setSystemPosts(ground, plan, system, next),
  };
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
  const system = !of && end.side === 'releasing' ? end.unit : undefined;
  if (system !== undefined)
    return { ...pulled, to: (next) => (ground, plan) => setSystemYear(ground, plan, system, year, next) };
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
