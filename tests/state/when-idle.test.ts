import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inIdleTime, whenIdleSoon } from '../../src/state/when-idle';

describe('inIdleTime', () => {
  it('takes every step in order, and lets go between two that take their time', async () => {
    const taken: (number | string)[] = [];
    const steps = function* () {
      for (let i = 0; i < 3; i++) {
        const until = performance.now() + 9;
        while (performance.now() < until);
        yield i;
      }
    };
    const done = inIdleTime(steps(), (i) => taken.push(i), new AbortController().signal);
    const between = setInterval(() => taken.push('between'), 1);
    await done;
    clearInterval(between);
    expect(taken.filter((each) => typeof each === 'number')).toEqual([0, 1, 2]);
    expect(taken).toContain('between');
  });

  it('stops when it is called off', async () => {
    const own = new AbortController();
    const endless = function* () {
      for (let i = 0; ; i++) yield i;
    };
    const taken: number[] = [];
    const take = (i: number) => {
      taken.push(i);
      if (i === 4) own.abort();
    };
    await expect(inIdleTime(endless(), take, own.signal)).rejects.toThrow();
    expect(taken).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('whenIdleSoon', () => {
  /** A browser that never tells of an idle moment: it calls back when the time given to it is over. */
  const neverIdle = (work: IdleRequestCallback, { timeout }: IdleRequestOptions = {}) =>
    Number(setTimeout(() => work({ didTimeout: true, timeRemaining: () => 0 }), timeout ?? 2 ** 30));

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', neverIdle);
    vi.stubGlobal('cancelIdleCallback', clearTimeout);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('waits a few frames at most for an idle moment that is not told', () => {
    const work = vi.fn();
    whenIdleSoon(work);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(work).toHaveBeenCalledOnce();
  });

  it('can be called off', () => {
    const work = vi.fn();
    whenIdleSoon(work)();
    vi.runAllTimers();
    expect(work).not.toHaveBeenCalled();
  });
});
