import type { ItemRef } from '../../layouts/flow/item';
import type { PlacedLabel } from '../../layouts/flow/label-request';
import type { LitFlow } from './flow-emphasis';
import type { FlowTarget, ShownFlow } from './flow-moment';

/** All there is to draw at one moment. */
export interface FlowScene {
  /** Id of the SVG paints, and the start of every other id. */
  readonly id: string;
  readonly target: FlowTarget;
  readonly shown: ShownFlow;
  readonly labels: readonly PlacedLabel[];
  readonly lit: LitFlow | undefined;
  /** Labels of what is lit; they may stand over others. */
  readonly litLabels: readonly PlacedLabel[];
  readonly pinned: readonly ItemRef[];
  readonly focused: ItemRef | undefined;
}
