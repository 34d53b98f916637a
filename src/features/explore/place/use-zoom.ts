import {
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';

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
  readonly factor: number;
  readonly canGrow: boolean;
  readonly canShrink: boolean;
  readonly grow: () => void;
  readonly shrink: () => void;
  readonly fit: () => void;
  /** For the window the picture is seen through. */
  readonly acts: {
    /** Before the picture has it: its letters look names up. */
    readonly onKeyDownCapture: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent) => void;
  };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Anchor {
  /** The point that stays, from the window's corner in pixels, and where it lies in the picture as parts of one. */
  readonly x: number;
  readonly y: number;
  readonly partX: number;
  readonly partY: number;
}

const centreOf = ({ clientWidth, clientHeight }: HTMLElement) => ({
  x: clientWidth / 2,
  y: clientHeight / 2,
});

/** Zooms by laying the picture out larger, so that text keeps its size and finds more room; the window pans over it. */
export const useZoom = (window: Window): Zoom => {
  const [step, setStep] = useState(0);
  const anchor = useRef<Anchor>(undefined);
  const to = (next: number, at?: Point) => {
    const place = window.current;
    if (!place || next < 0 || next >= factors.length) return;
    const { x, y } = at ?? centreOf(place);
    const partX = (place.scrollLeft + x) / Math.max(1, place.scrollWidth);
    const partY = (place.scrollTop + y) / Math.max(1, place.scrollHeight);
    anchor.current = { x, y, partX, partY };
    setStep(next);
  };
  useLayoutEffect(() => {
    const place = window.current;
    const kept = anchor.current;
    if (!place || !kept) return;
    place.scrollTo(kept.partX * place.scrollWidth - kept.x, kept.partY * place.scrollHeight - kept.y);
  }, [window, step]);

  const grow = () => to(step + 1);
  const shrink = () => to(step - 1);
  const fit = () => to(0);
  return {
    by: (steps, at) => to(step + steps, at),
    near: (factor, at) => {
      const next = nearest(factor);
      if (next !== step) to(next, at);
    },
    factor: factors[step] ?? 1,
    canGrow: step < factors.length - 1,
    canShrink: step > 0,
    grow,
    shrink,
    fit,
    acts: {
      onKeyDownCapture: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
        const act = { '+': grow, '=': grow, '-': shrink, '0': fit }[event.key];
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      },
      onPointerDown: (event) => step > 0 && pan(window.current, event),
    },
  };
};

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
