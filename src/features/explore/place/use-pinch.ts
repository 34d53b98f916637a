import { useEffectEvent, useLayoutEffect } from 'react';
import type { Window, Zoom } from './use-zoom';
import type { Point } from './zoom-anchor';

const fingersOf = ({ touches: [one, other] }: TouchEvent) => one && other && ([one, other] as const);

type Fingers = NonNullable<ReturnType<typeof fingersOf>>;

/** Pixels between two fingers. */
const spreadOf = ([one, other]: Fingers): number =>
  Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY));

const middleOf = ([one, other]: Fingers, place: HTMLElement): Point => {
  const { left, top } = place.getBoundingClientRect();
  return { x: (one.clientX + other.clientX) / 2 - left, y: (one.clientY + other.clientY) / 2 - top };
};

/** Two fingers zoom the picture about the point between them; lifting them chooses nothing, and the page itself stays. */
export const usePinch = (window: Window, { near, factor }: Zoom, on: boolean): void => {
  const zoomNear = useEffectEvent(near);
  const factorNow = useEffectEvent(factor);
  useLayoutEffect(() => {
    const place = window.current;
    if (!place || !on) return undefined;
    let pinch: { readonly spread: number; readonly factor: number } | undefined;
    const start = (event: TouchEvent) => {
      const fingers = fingersOf(event);
      if (fingers) pinch = { spread: spreadOf(fingers), factor: factorNow() };
    };
    const move = (event: TouchEvent) => {
      const fingers = fingersOf(event);
      if (!pinch || !fingers) return;
      // While a pan still runs on by itself the browser lets nothing be prevented.
      if (event.cancelable) event.preventDefault();
      zoomNear((pinch.factor * spreadOf(fingers)) / pinch.spread, middleOf(fingers, place));
    };
    const swallow = (event: Event) => pinch && event.stopPropagation();
    const end = ({ touches }: TouchEvent) => {
      if (touches.length === 0) pinch = undefined;
    };
    const stop = new AbortController();
    const { signal } = stop;
    place.addEventListener('touchstart', start, { passive: true, signal });
    place.addEventListener('touchmove', move, { passive: false, signal });
    place.addEventListener('touchend', end, { signal });
    place.addEventListener('touchcancel', end, { signal });
    place.addEventListener('pointerup', swallow, { capture: true, signal });
    return () => stop.abort();
  }, [window, on]);
};
