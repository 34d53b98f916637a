import type { ComponentType, ReactNode, RefObject } from 'react';
import type { ItemRef } from '../../layouts/flow/item';
import type { ItemAt } from './item-at';
import type { FlowTarget } from './flow-moment';

/** What can be changed in a diagram by pulling at it. Charts compute nothing: what a pull comes to is said by a new graph. */
export interface FlowPull {
  readonly canPull: (item: ItemRef) => boolean;
  /** While an item is pulled: whole posts more (or fewer, < 0) than when the pull began. */
  readonly onPull: (item: ItemRef, by: number) => void;
  /** Once it is let go; `by` is undefined when it was called off. */
  readonly onEnd: (item: ItemRef, by: number | undefined) => void;
  /** At a key: whole posts more or fewer than now. */
  readonly onStep: (item: ItemRef, by: number) => void;
  /** The number field of an item, opened beside it by E, F2 or a double click. */
  readonly editor: (item: ItemRef, onClose: () => void) => ReactNode;
  /** `FlowPullLayer`, handed in so that diagrams nobody pulls at need not bring it along. */
  readonly Layer: ComponentType<FlowPullLayerProps>;
}

export interface FlowPullLayerProps {
  readonly surface: RefObject<HTMLElement | null>;
  readonly target: FlowTarget;
  readonly itemAt: () => ItemAt;
  readonly pull: FlowPull;
  /** The item whose number field is open. */
  readonly edited: ItemRef | undefined;
  readonly onPulled: (item: ItemRef | undefined) => void;
  readonly onEdit: (item: ItemRef) => void;
  readonly onClose: () => void;
}
