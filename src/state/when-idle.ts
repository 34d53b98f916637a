/** How long a part of the work may take where the browser does not say, in milliseconds. */
const share = 8;

/** Calls back when the browser has nothing better to do, with the milliseconds there are; returns how to call it off. */
export const whenIdle = (work: (left: () => number) => void, timeout = 5_000): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback((deadline) => work(() => deadline.timeRemaining()), { timeout });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(() => {
    const end = performance.now() + share;
    work(() => end - performance.now());
  }, 0);
  return () => clearTimeout(handle);
};

/** Milliseconds, two frames. */
const soon = 32;

/**
 * The same for what may be wanted at once. Where nothing at all is to be drawn after an input, Chromium may tell of no idle
 * moment for more than a second, though it has nothing but those.
 */
export const whenIdleSoon = (work: () => void): (() => void) => whenIdle(work, soon);

const nextIdle = (): Promise<() => number> => new Promise((resolve) => whenIdle(resolve));

/** Takes steps in idle time, at least one each time, until they are over. Rejects when the signal aborts. */
export async function inIdleTime<T>(
  steps: Iterator<T>,
  take: (step: T) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const left = await nextIdle();
    do {
      signal.throwIfAborted();
      const step = steps.next();
      if (step.done) return;
      take(step.value);
    } while (left() > 1);
  }
}
