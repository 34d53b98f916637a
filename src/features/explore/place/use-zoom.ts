import {
  useEffectEvent,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { Box } from '../../../layouts/flow/ribbon';
import { anchorIn, boxInSight, keepAnchored, type Anchor, type Point } from './zoom-anchor';

const factors = [1, 1.5, 2, 3, 4, 6] as const;

/** The step whose factor is nearest, as factors go. */
const nearest = (factor: number): number => {
  const off = (step: number) => Math.abs(Math.log((factors[step] ?? 1) / factor));
  return factors.reduce((best, _, step) => (off(step) < off(best) ? step : best), 0);
};

/** What the picture is seen through. */
export type Window = RefObject<HTMLElement | null>;

export interface Zoom {
  /** Some steps closer (> 0) or farther; the point `at`, in pixels from the window's corner, stays where it is. */
  readonly by: (steps: number, at?: Point) => void;
  /** To the step nearest to a factor; the point stays as above. */
  readonly near: (factor: number, at: Point) => void;
  /** 1: the picture fits its place. */
  readonly factor: () => number;
  /** The factor one step closer; undefined where there is none. */
  readonly closer: () => number | undefined;
  readonly grow: () => void;
  readonly shrink: () => void;
  readonly fit: () => void;
  /** Calls back when the factor has changed; returns how to end that. */
  readonly follow: (listener: () => void) => () => void;
  /** Scrolls the window to where the picture, laid out by now, keeps the point that stays. */
  readonly settle: () => void;
  /** What of the picture is in sight; undefined: all of it. Before it is laid out, what will be. */
  readonly inSight: () => Box | undefined;
  /** What of it would be in sight at that factor. */
  readonly inSightAt: (factor: number) => Box | undefined;
  /** For the window the picture is seen through. */
  readonly acts: {
    /** Before the picture has it: its letters look names up. */
    readonly onKeyDownCapture: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent) => void;
  };
}

const zoomOf = (window: Window): Zoom => {
  let step = 0;
  let anchor: Anchor | undefined;
  const listeners = new Set<() => void>();
  const factor = () => factors[step] ?? 1;
  const to = (next: number, at?: Point) => {
    const place = window.current;
    if (!place || next === step || next < 0 || next >= factors.length) return;
    anchor = anchorIn(place, at);
    step = next;
    listeners.forEach((tell) => tell());
  };
  const steps = { grow: () => to(step + 1), shrink: () => to(step - 1), fit: () => to(0) };
  return {
    factor,
    closer: () => factors[step + 1],
    ...steps,
    by: (more, at) => to(step + more, at),
    near: (wanted, at) => to(nearest(wanted), at),
    follow: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    settle: () => {
      if (window.current && anchor) keepAnchored(window.current, anchor);
      anchor = undefined;
    },
    inSight: () => (step > 0 && window.current ? boxInSight(window.current, anchor, factor()) : undefined),
    inSightAt: (at) => {
      const place = window.current;
      if (!place || at === factors[0]) return undefined;
      return boxInSight(place, at === factor() ? undefined : anchorIn(place), at);
    },
    acts: {
      onKeyDownCapture: (event) => zoomByKey(event, steps),
      onPointerDown: (event) => step > 0 && pan(window.current, event),
    },
  };
};

const zoomByKey = (event: KeyboardEvent, { grow, shrink, fit }: Pick<Zoom, 'grow' | 'shrink' | 'fit'>) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
  const act = { '+': grow, '=': grow, '-': shrink, '0': fit }[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
};

/**
 * Zooms by laying the picture out larger, so that text keeps its size and finds more room; the window pans over it. The zoom
 * stays the same object: only who asks for its factor follows it.
 */
export const useZoom = (window: Window): Zoom => useState(() => zoomOf(window))[0];

/** How close the picture is, followed as it changes. */
export const useZoomFactor = ({ follow, factor }: Zoom): number =>
  useSyncExternalStore(follow, factor, () => 1);

export const canGrow = (factor: number): boolean => factor < factors[factors.length - 1]!;
export const canShrink = (factor: number): boolean => factor > factors[0];

/** Ctrl and the wheel zoom about the pointer, as in maps; the page itself must not zoom then, which React cannot stop. */
export const useWheelZoom = (window: Window, { by }: Zoom, on: boolean): void => {
  const zoomBy = useEffectEvent(by);
  useLayoutEffect(() => {
    const place = window.current;
    if (!place || !on) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = place.getBoundingClientRect();
      zoomBy(event.deltaY < 0 ? 1 : -1, { x: event.clientX - left, y: event.clientY - top });
    };
    place.addEventListener('wheel', onWheel, { passive: false });
    return () => place.removeEventListener('wheel', onWheel);
  }, [window, on]);
};

/** Pixels a press may move and still be a click. */
const clickSlack = 4;

/** Drags the picture under its window; a press that moved is no click. */
const pan = (place: HTMLElement | null, down: PointerEvent): void => {
  if (!place || down.pointerType !== 'mouse' || down.button !== 0) return;
  const start = { x: down.clientX + place.scrollLeft, y: down.clientY + place.scrollTop };
  let moved = false;
  const onMove = (event: globalThis.PointerEvent) => {
    moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > clickSlack;
    if (!moved) return;
    place.scrollTo(start.x - event.clientX, start.y - event.clientY);
  };
  const swallow = (event: Event) => moved && event.stopPropagation();
  const stop = new AbortController();
  document.addEventListener('pointermove', onMove, { signal: stop.signal });
  for (const kind of ['pointerup', 'click'] as const)
    place.addEventListener(kind, swallow, { capture: true, signal: stop.signal });
  document.addEventListener('pointerup', () => setTimeout(() => stop.abort()), { once: true, capture: true });
};
