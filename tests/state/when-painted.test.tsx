import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenPainted } from '../../src/state/when-painted';

/** What a browser tells of painted elements. */
class Observed {
  static readonly supportedEntryTypes = ['element'];
  static tell: (startTime: number) => void = () => undefined;
  constructor(listener: (list: { getEntries: () => readonly { startTime: number }[] }) => void) {
    Observed.tell = (startTime) => listener({ getEntries: () => [{ startTime }] });
  }
  readonly observe = () => undefined;
  readonly disconnect = () => {
    Observed.tell = () => undefined;
  };
}

const frames = (count: number) => vi.advanceTimersByTime(16 * count + 1);

const mark = () => {
  const text = document.createElement('p');
  text.setAttribute('elementtiming', 'picture');
  document.body.append(text);
};

describe('whenPainted', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
    });
  });

  afterEach(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('calls back two frames later where the page has no mark, and not before', () => {
    const then = vi.fn();
    whenPainted(then);
    frames(1);
    expect(then).not.toHaveBeenCalled();
    frames(2);
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('waits for the browser to tell of the marked text, not of one painted before', () => {
    vi.stubGlobal('PerformanceObserver', Observed);
    mark();
    frames(1);
    const then = vi.fn();
    const asked = performance.now();
    whenPainted(then);
    frames(5);
    Observed.tell(asked - 1);
    expect(then).not.toHaveBeenCalled();
    Observed.tell(asked + 30);
    expect(then).toHaveBeenCalledTimes(1);
    frames(200);
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('goes on where the browser never tells', () => {
    vi.stubGlobal('PerformanceObserver', Observed);
    mark();
    const then = vi.fn();
    whenPainted(then);
    frames(200);
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('can be called off at any time', () => {
    vi.stubGlobal('PerformanceObserver', Observed);
    const then = vi.fn();
    const early = whenPainted(then);
    early();
    mark();
    const late = whenPainted(then);
    frames(5);
    late();
    frames(200);
    expect(then).not.toHaveBeenCalled();
  });
});
