import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTalk } from '../../../src/features/stage/speaker/use-talk';

describe('the clock of a talk', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
  });
  afterEach(() => vi.useRealTimers());
  const pass = (seconds: number): void =>
    act(() => {
      vi.advanceTimersByTime(seconds * 1_000);
    });
  const talk = (step: string) =>
    renderHook(({ at }: { at: string }) => useTalk('deck', at), { initialProps: { at: step } });

  it('keeps the times of a rehearsal step by step, shows them next time, and forgets them', () => {
    const { result, rerender, unmount } = talk('a');
    act(() => result.current.rehearse());
    pass(65);
    rerender({ at: 'b' });
    pass(10);
    rerender({ at: 'a' });
    pass(5);
    act(() => result.current.rehearse());
    expect(result.current.rehearsing).toBe(false);
    unmount();
    const next = talk('a').result;
    expect(next.current.times).toEqual({ a: 70, b: 10 });
    act(() => next.current.forget());
    expect(talk('a').result.current.times).toEqual({});
  });

  it('goes on in a window that is loaded anew, and is forgotten with the window', () => {
    const { result, unmount } = talk('a');
    act(() => result.current.rehearse());
    pass(30);
    const kept = { ...sessionStorage };
    unmount();
    expect(talk('a').result.current.running).toBe(false);
    Object.assign(sessionStorage, kept);
    const again = talk('a').result;
    expect(again.current).toMatchObject({ running: true, rehearsing: true });
    expect(Math.round(again.current.elapsed)).toBe(30);
    pass(5);
    expect(Math.round(again.current.elapsed)).toBe(35);
  });

  it('leaves pauses out, and begins anew', () => {
    const { result } = talk('a');
    act(() => result.current.toggle());
    pass(30);
    act(() => result.current.toggle());
    pass(600);
    act(() => result.current.toggle());
    pass(12);
    expect(result.current.elapsed).toBe(42);
    act(() => result.current.zero());
    pass(3);
    expect(result.current.elapsed).toBe(3);
  });
});
