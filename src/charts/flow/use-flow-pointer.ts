import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { sameItem, type ItemRef } from '../../layouts/flow/item';
import type { ItemAt } from './item-at';

interface FlowPointer {
  /** The item under a mouse or pen; a finger has none. */
  readonly hover: ItemRef | undefined;
  /** True once a pointer has come near. */
  readonly approached: boolean;
}

const away: FlowPointer = { hover: undefined, approached: false };

/** A finger has no key to add with: what it taps is added, as in the other pictures. */
const isFinger = (event: MouseEvent): boolean =>
  event instanceof PointerEvent && event.pointerType === 'touch';

/**
 * Follows the pointer over a surface and reports what is chosen by click or tap: nothing, when free ground is.
 * Listens on the page's own events, since the surface is read by place and not by element.
 */
export const useFlowPointer = (
  surface: RefObject<HTMLElement | null>,
  itemAt: () => ItemAt,
  onChoose: (item: ItemRef | undefined, adding: boolean) => void,
): FlowPointer => {
  const [pointer, setPointer] = useState(away);
  const choose = useEffectEvent(onChoose);
  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const find = (event: MouseEvent): ItemRef | undefined => {
      const { left, top } = element.getBoundingClientRect();
      return itemAt()(event.clientX - left, event.clientY - top);
    };
    const point = (hover: ItemRef | undefined) =>
      setPointer((now) => (now.approached && sameItem(now.hover, hover) ? now : { hover, approached: true }));
    const move = (event: PointerEvent) => point(event.pointerType === 'touch' ? undefined : find(event));
    const leave = () => setPointer((now) => (now.hover ? { hover: undefined, approached: true } : now));
    const click = (event: MouseEvent) => {
      const item = find(event);
      choose(
        item,
        event.ctrlKey || event.shiftKey || event.metaKey || (item !== undefined && isFinger(event)),
      );
    };
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('click', click);
    };
  }, [surface, itemAt]);
  return pointer;
};
