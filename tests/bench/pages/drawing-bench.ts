import type { FlowGraph } from '../../../src/domain/flows/flow-graph';
import { flowGraphOf, type Workload } from '../workloads';
import { atRest, painted } from './painted';

/** What a picture is drawn from, the same for both sides. */
export interface Given {
  readonly graph: FlowGraph;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** `elementtiming` name of a text that is added together with the picture. */
  readonly mark: string;
}

/** One of the two sides: draws into the page, anew or in place of what it drew before. */
export interface Drawer {
  readonly draw: (given: Given) => void;
  readonly close: () => void;
}

export interface DrawingBench {
  /** Makes the data of the next drawing, so that their making is not timed. */
  readonly prepare: (workload: Workload) => void;
  /** Draws the prepared data; milliseconds from just before they were given until they were on the screen. */
  readonly draw: () => Promise<number>;
  /** Takes the picture away. */
  readonly close: () => Promise<void>;
  /** What was drawn last. */
  readonly drawn: () => FlowGraph | undefined;
}

/** What a window of 1366×768 leaves for a picture. */
export const room = { width: 1326, height: 620 } as const;

export const createBench = (drawer: Drawer): DrawingBench => {
  let next: FlowGraph | undefined;
  let last: FlowGraph | undefined;
  let drawings = 0;
  return {
    prepare: (workload) => {
      next = flowGraphOf(workload);
    },
    draw: async () => {
      if (!next) throw new Error('nothing was prepared to be drawn');
      [last, next] = [next, undefined];
      const mark = `drawing-${++drawings}`;
      const shown = painted(mark);
      await atRest();
      const start = performance.now();
      drawer.draw({ graph: last, ...room, mark });
      return (await shown) - start;
    },
    close: async () => {
      last = undefined;
      drawer.close();
      await atRest();
    },
    drawn: () => last,
  };
};
