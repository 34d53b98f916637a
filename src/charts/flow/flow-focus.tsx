import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { encodeItem, type ItemRef } from '../../layouts/flow/item';
import type { PlacedFlow } from '../../layouts/flow/placed-flow';
import { nodeBoxOf, ribbonCentre, ribbonPath, type Box } from '../../layouts/flow/ribbon';
import styles from './flow-focus.module.css';
import { itemIndex } from './item-index';
import type { FlowTarget } from './flow-moment';

interface FlowFocusProps {
  readonly target: FlowTarget;
  /** The picture as a whole when absent. */
  readonly item: ItemRef | undefined;
  readonly label: string;
  readonly describedBy: string;
  readonly pinned: boolean;
  readonly taken: number;
  /** `adding`: beside what is pinned already. */
  readonly onPress: (adding: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The one tab stop of a diagram: a real button over the item in focus. Each item has its own, so that it is read anew. */
export const FlowFocus = (props: FlowFocusProps) => (
  <FocusControl key={props.item ? encodeItem(props.item) : 'picture'} {...props} />
);

const FocusControl = (props: FlowFocusProps) => {
  const { target, item, label, describedBy, pinned, taken, onPress, onKeyDown } = props;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (taken > 0) button.current?.focus({ preventScroll: true });
  }, [taken]);
  useLayoutEffect(() => {
    if (button.current) standAt(button.current, controlBox(target, item));
  }, [target, item]);
  return (
    <button
      ref={button}
      type="button"
      className={styles['control']}
      aria-label={label}
      aria-describedby={item ? undefined : describedBy}
      aria-pressed={item ? pinned : undefined}
      onClick={({ shiftKey, ctrlKey, metaKey }) => onPress(shiftKey || ctrlKey || metaKey)}
      onKeyDown={onKeyDown}
    />
  );
};

/** Set through the object model: a strict content policy drops style attributes of markup. */
const standAt = ({ style }: HTMLElement, { x0, y0, x1, y1 }: Box): void => {
  style.left = `${x0}px`;
  style.top = `${y0}px`;
  style.width = `${x1 - x0}px`;
  style.height = `${y1 - y0}px`;
};

const smallest = 24;

/** The room of an item's control: its bar or the middle of its ribbon, at least 24 px each way. */
export const controlBox = ({ graph, placed }: FlowTarget, item: ItemRef | undefined): Box => {
  const whole = { x0: 0, y0: 0, x1: placed.width, y1: placed.height };
  const index = itemIndex(graph, item);
  if (!item || index === undefined) return whole;
  const { x0, y0, x1, y1 } =
    item.kind === 'node' ? nodeBoxOf(placed, index) : pointBox(ribbonCentre(placed, index));
  const [w, h] = [Math.max(0, smallest - (x1 - x0)) / 2, Math.max(0, smallest - (y1 - y0)) / 2];
  return { x0: x0 - w, y0: y0 - h, x1: x1 + w, y1: y1 + h };
};

const pointBox = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  x0: x,
  y0: y,
  x1: x,
  y1: y,
});

/** The mark of focus: the outline of the item itself, seen only while the control has the keyboard's focus. */
export const FlowFocusRing = ({ target, item }: Pick<FlowFocusProps, 'target' | 'item'>) => {
  const { graph, placed } = target;
  const index = itemIndex(graph, item);
  const d =
    !item || index === undefined
      ? boxPath({ x0: 1.5, y0: 1.5, x1: placed.width - 1.5, y1: placed.height - 1.5 })
      : item.kind === 'node'
        ? boxPath(around(placed, index))
        : ribbonPath(placed, index);
  return (
    <g className={styles['ring']} aria-hidden="true">
      <path className={styles['ringGround']} d={d} />
      <path className={styles['ringLine']} d={d} />
    </g>
  );
};

const clearance = 4;

const around = (placed: PlacedFlow, node: number): Box => {
  const { x0, y0, x1, y1 } = nodeBoxOf(placed, node);
  return { x0: x0 - clearance, y0: y0 - clearance, x1: x1 + clearance, y1: y1 + clearance };
};

const boxPath = ({ x0, y0, x1, y1 }: Box): string => `M${x0},${y0}H${x1}V${y1}H${x0}Z`;
