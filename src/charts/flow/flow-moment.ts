import type { FlowGraph, FlowLink, FlowNode } from '../../domain/flows/flow-graph';
import type { PlacedFlow } from '../../layouts/flow/placed-flow';

/** A graph and where it stands. */
export interface FlowTarget {
  readonly graph: FlowGraph;
  readonly placed: PlacedFlow;
}

/** What is drawn at this moment: the target itself, or a step on the way to it. */
export interface ShownFlow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly placed: PlacedFlow;
}
