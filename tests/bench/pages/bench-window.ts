import type { ActMeter } from './act-meter';
import type { DrawingBench } from './drawing-bench';
import type { HoverBench } from './hover-bench';
import type { LayoutBench } from './layout-bench';
import type { PlanBench } from './plan-bench';
import type { BenchTick } from './tick';

declare global {
  interface Window {
    /** What the pages of the bench offer to the program that drives them. */
    bench: DrawingBench;
    hover: HoverBench;
    layout: LayoutBench;
    plans: PlanBench;
    acts: ActMeter;
    tick: BenchTick;
  }
}
