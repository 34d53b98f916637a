import { useEffect, useEffectEvent } from 'react';
import type { ItemRef } from '../../layouts/flow/item';
import type { FlowPullLayerProps } from './flow-pull';
import type { ItemAt } from './item-at';

/** CSS pixels a pointer may move and still click. */
const slack = 4;

interface Held {
  readonly item: ItemRef;
  /** Where across the posts' way it was taken hold of. */
  readonly from: number;
  readonly scale: number;
  readonly pointer: number;
  pulled: boolean;
  by: number;
}

/**
 * Pulls items across the way of posts: to the right, or down where posts run to the right, is more. Esc, a second
 * pointer and leaving the window call it off. A press that does not move is a click, as ever. A finger that goes along
 * the way of posts scrolls the page.
 */
export const useFlowPull = (input: FlowPullLayerProps): void => {
  const { surface, target, itemAt, pull, onPulled, onEdit } = input;
  const { placed } = target;
  const across = (event: PointerEvent) => (placed.orientation === 'down' ? event.clientX : event.clientY);
  const take = useEffectEvent((event: PointerEvent, element: HTMLElement): Held | undefined => {
    if (event.button !== 0 || placed.scale <= 0) return undefined;
    const item = itemUnder(event, element, itemAt());
    if (!item || !pull.canPull(item)) return undefined;
    return { item, from: across(event), scale: placed.scale, pointer: event.pointerId, pulled: false, by: 0 };
  });
  const move = useEffectEvent((event: PointerEvent, held: Held, element: HTMLElement) => {
    const distance = across(event) - held.from;
    if (!held.pulled && Math.abs(distance) < slack) return;
    if (!held.pulled) {
      held.pulled = true;
      element.setPointerCapture(held.pointer);
      onPulled(held.item);
    }
    const by = Math.round(distance / held.scale);
    if (by === held.by) return;
    held.by = by;
    pull.onPull(held.item, by);
  });
  const end = useEffectEvent((held: Held, takes: boolean) => {
    onPulled(undefined);
    if (held.pulled) pull.onEnd(held.item, takes ? held.by : undefined);
  });
  const edit = useEffectEvent((event: MouseEvent, element: HTMLElement) => {
    const item = itemUnder(event, element, itemAt());
    if (item && pull.canPull(item)) onEdit(item);
  });
  useEffect(
    () => (surface.current ? listen(surface.current, { take, move, end, edit }) : undefined),
    [surface],
  );
};

const itemUnder = (event: MouseEvent, element: HTMLElement, itemAt: ItemAt): ItemRef | undefined => {
  const { left, top } = element.getBoundingClientRect();
  return itemAt(event.clientX - left, event.clientY - top);
};

interface Acts {
  readonly take: (event: PointerEvent, element: HTMLElement) => Held | undefined;
  readonly move: (event: PointerEvent, held: Held, element: HTMLElement) => void;
  readonly end: (held: Held, takes: boolean) => void;
  readonly edit: (event: MouseEvent, element: HTMLElement) => void;
}

const listen = (element: HTMLElement, acts: Acts): (() => void) => {
  let held: Held | undefined;
  let swallows = false;
  const finish = (takes: boolean) => {
    const last = held;
    held = undefined;
    if (!last) return;
    swallows = last.pulled;
    acts.end(last, takes);
  };
  const own = new AbortController();
  const options = { signal: own.signal };
  const down = (event: PointerEvent) => {
    swallows = false;
    if (held) finish(false);
    else held = acts.take(event, element);
  };
  const move = (event: PointerEvent) => {
    if (held && event.pointerId === held.pointer) acts.move(event, held, element);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !held?.pulled) return;
    event.preventDefault();
    event.stopPropagation();
    finish(false);
  };
  const click = (event: MouseEvent) => {
    if (swallows) event.stopPropagation();
    swallows = false;
  };
  element.addEventListener('pointerdown', down, options);
  element.addEventListener('pointermove', move, options);
  element.addEventListener('pointerup', () => finish(true), options);
  element.addEventListener('pointercancel', () => finish(false), options);
  element.addEventListener('click', click, { ...options, capture: true });
  element.addEventListener('dblclick', (event) => acts.edit(event, element), options);
  window.addEventListener('keydown', escape, { ...options, capture: true });
  window.addEventListener('blur', () => finish(false), options);
  return () => own.abort();
};
