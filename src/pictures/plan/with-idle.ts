import type { Basis } from '../../domain/basis';
import type { FlowGraph, FlowNode } from '../../domain/flows/flow-graph';
import { nodeLevel } from '../../domain/flows/node-level';
import { yearsName } from '../../domain/flows/node-names';
import { planSides, type PlanSide } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import type { PlanUnit } from '../../domain/plan/plan-units';
import type { DerivedPlan } from './derive-plan';

const ends = {
  cut: { role: 'from', column: 0, side: 'releasing', family: 'upper' },
  topUp: { role: 'to', column: 2, side: 'receiving', family: 'lower' },
} as const;

interface Idle {
  readonly ground: PlanGround;
  readonly derived: DerivedPlan;
  readonly basis: Basis;
  /** The releasing units that are drawn each by itself. */
  readonly alone: readonly PlanUnit[];
}

/** The graph with the units and years of a plan that move nothing, so that they can be pulled up again. */
export const withIdle = (graph: FlowGraph, { ground, derived, basis, alone }: Idle): FlowGraph => {
  const { units, allocated } = derived;
  const known = new Map(graph.nodes.map((node) => [node.id, node]));
  const inPlace = (nodes: readonly FlowNode[], column: number): readonly FlowNode[] => {
    const ids = new Set(nodes.map(({ id }) => id));
    return [...nodes, ...graph.nodes.filter((node) => node.column === column && !ids.has(node.id))];
  };
  const side = (of: PlanSide): readonly FlowNode[] => {
    const own = (of === 'cut' ? alone : units.topUp).map((unit) => unitNode(ground, of, unit, basis));
    return inPlace(
      own.map((node) => known.get(node.id) ?? node),
      ends[of].column,
    );
  };
  const years = (allocated.ok ? allocated.value.years : []).map(({ year }) => {
    const idle = yearNode(year, basis);
    return known.get(idle.id) ?? idle;
  });
  const [cut, topUp] = planSides.map(side);
  const nodes = [...(cut ?? []), ...inPlace(years, 1), ...(topUp ?? [])];
  return nodes.length === graph.nodes.length ? graph : { ...graph, nodes };
};

const unitNode = (
  { ledger }: PlanGround,
  of: PlanSide,
  { id, name, short }: PlanUnit,
  basis: Basis,
): FlowNode => {
  const { role, ...place } = ends[of];
  const known = ledger.units.find((unit) => unit.id === id);
  return {
    ...place,
    ...{ id: `${role}:${id}`, name, posts: 0, basis, unit: id, drillable: false },
    level: nodeLevel(known),
    ...(short && { short }),
    ...(known?.adcode && { adcode: known.adcode }),
  };
};

const yearNode = (year: number, basis: Basis): FlowNode => ({
  ...{ id: `year:${year}`, column: 1, side: 'passing', posts: 0, basis, year, drillable: false },
  name: yearsName({ from: year, to: year }),
});
