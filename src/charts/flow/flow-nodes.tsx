import { memo } from 'react';
import type { FlowNode } from '../../domain/flows/flow-graph';
import type { PlacedFlow } from '../../layouts/flow/placed-flow';
import { nodeBoxOf } from '../../layouts/flow/ribbon';
import styles from './flow-diagram.module.css';

interface FlowNodesProps {
  readonly placed: PlacedFlow;
  readonly nodes: readonly FlowNode[];
  /** Indices of the nodes to draw; all of them when absent. */
  readonly shown?: readonly number[];
  readonly pinned?: ReadonlySet<string>;
}

/** A bar a node. One too thin to see is drawn as a hairline. */
export const FlowNodes = memo(({ placed, nodes, shown, pinned }: FlowNodesProps) => (
  <g className={styles['nodes']}>
    {(shown ?? nodes.map((_, i) => i)).map((i) => {
      const { id, side, basis } = nodes[i]!;
      return (
        <rect
          key={id}
          {...visibleBox(placed, i)}
          data-side={side}
          data-basis={basis}
          data-pinned={pinned?.has(id) || undefined}
        />
      );
    })}
  </g>
));
FlowNodes.displayName = 'FlowNodes';

const thinnest = 2;

const visibleBox = (placed: PlacedFlow, node: number) => {
  const { x0, y0, x1, y1 } = nodeBoxOf(placed, node);
  const width = Math.max(thinnest, x1 - x0);
  const height = Math.max(thinnest, y1 - y0);
  return {
    x: round((x0 + x1 - width) / 2),
    y: round((y0 + y1 - height) / 2),
    width: round(width),
    height: round(height),
  };
};

const round = (value: number): number => Math.round(value * 100) / 100;
