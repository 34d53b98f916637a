const waiting = new Map<string, (renderTime: number) => void>();
let observer: PerformanceObserver | undefined;

const observe = (): PerformanceObserver => {
  const started = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceElementTiming[]) {
      waiting.get(entry.identifier)?.(entry.renderTime);
      waiting.delete(entry.identifier);
    }
  });
  started.observe({ type: 'element', buffered: true });
  return started;
};

interface PerformanceElementTiming extends PerformanceEntry {
  readonly identifier: string;
  /** When the frame with the element was shown, in milliseconds of the page's clock. */
  readonly renderTime: number;
}

/** Resolves with the time at which the text marked with this `elementtiming` name was on the screen. */
export const painted = (mark: string): Promise<number> => {
  observer ??= observe();
  return new Promise((resolve) => waiting.set(mark, resolve));
};

/** Puts a text on the page that is painted together with whatever else changed in this task. */
export const addMark = (mark: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = '·';
  element.className = 'mark';
  element.setAttribute('elementtiming', mark);
  document.body.append(element);
  return element;
};

/** Resolves in a fresh task, with the page at rest and at no fixed place between two frames. */
export const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 40 + Math.random() * 17)));
  });
