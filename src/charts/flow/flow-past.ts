import { createContext } from 'react';
import type { FlowTarget, ShownFlow } from './flow-moment';

/** A flow as it stood on screen, and where it was going. */
export interface PastFlow {
  readonly target: FlowTarget;
  readonly shown: ShownFlow;
}

/** What was last seen in one place of the screen, so that a diagram that takes the place of another goes on from it. */
export interface FlowPast {
  readonly last: () => PastFlow | undefined;
  readonly keep: (flow: PastFlow) => void;
  /** Forgets what a diagram kept that is no longer seen, unless another has taken its place. */
  readonly leave: (flow: PastFlow) => void;
}

/** A past with nothing in it. */
export const emptyPast = (): FlowPast => {
  let kept: PastFlow | undefined;
  return {
    last: () => kept,
    keep: (flow) => {
      kept = flow;
    },
    leave: (flow) => {
      if (kept === flow) kept = undefined;
    },
  };
};

/** The past of the place in which a diagram is seen. Absent where it stands alone, or is laid out ahead and not seen yet. */
export const FlowPlace = createContext<FlowPast | undefined>(undefined);
