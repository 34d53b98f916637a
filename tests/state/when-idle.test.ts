import { describe, expect, it } from 'vitest';
import { inIdleTime } from '../../src/state/when-idle';

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
