import { createContext, use, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size taken for granted before the first layout; where there is none, as in a build, it is all there is. */
export const StartSize = createContext<Size>({ width: 0, height: 0 });

/** The last size of places one may come back to. */
const likely = new Map<string, Size>();

/** The size a place of that name had when it was last measured. */
export const lastSize = (name: string): Size | undefined => likely.get(name);

const sameSize = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height;

/**
 * The content size of an element in whole CSS pixels, followed as it changes. A place that has a name is taken to have the
 * size it had last until it is measured, so that what stands in it is mostly drawn but once.
 */
export const useSize = (ref: RefObject<HTMLElement | null>, name = ''): Size => {
  const start = use(StartSize);
  const [at, setAt] = useState(() => ({ name, size: likely.get(name) ?? start }));
  if (at.name !== name) setAt({ name, size: likely.get(name) ?? at.size });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      if (name !== '') likely.set(name, size);
      setAt((now) => (now.name === name && sameSize(now.size, size) ? now : { name, size }));
    };
    // To ask at once makes the browser lay the page out once more than it must.
    if (!likely.has(name)) measure();
    // Before the browser paints: nothing is shown at a size it does not have.
    const observer = new ResizeObserver(() => flushSync(measure));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, name]);
  return at.size;
};
