/** How long a browser may take to tell that it painted something, in milliseconds: of a page out of sight it never does. */
const patience = 1_000;

/** True where a text of the page is marked for Element Timing, and the browser tells of it. */
const isMarked = (): boolean =>
  typeof PerformanceObserver === 'function' &&
  (PerformanceObserver.supportedEntryTypes ?? []).includes('element') &&
  document.querySelector('[elementtiming]') !== null;

/**
 * Calls back once what the page shows now has been painted, so that work for later does not stand in its way: when the browser
 * tells so of the text marked for it; after two frames where none is marked, or the browser does not tell. Returns how to
 * call it off.
 */
export const whenPainted = (then: () => void): (() => void) => {
  const asked = performance.now();
  const stops: (() => void)[] = [];
  const stop = () => stops.forEach((end) => end());
  const finish = () => {
    stop();
    then();
  };
  const later = (work: () => void, milliseconds: number) => {
    const handle = setTimeout(work, milliseconds);
    stops.push(() => clearTimeout(handle));
  };
  const inFrame = (work: () => void) => {
    const handle = requestAnimationFrame(work);
    stops.push(() => cancelAnimationFrame(handle));
  };
  const awaitMark = () => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntries().some(({ startTime }) => startTime >= asked)) finish();
    });
    observer.observe({ type: 'element', buffered: true });
    stops.push(() => observer.disconnect());
    later(finish, patience);
  };
  inFrame(() => inFrame(() => (isMarked() ? awaitMark() : later(finish, 0))));
  return stop;
};
