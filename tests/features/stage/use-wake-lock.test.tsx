import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useWakeLock } from '../../../src/features/stage/show/use-wake-lock';

const offer = (wakeLock: unknown) =>
  Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
const see = async (state: DocumentVisibilityState) => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  await act(() => Promise.resolve(document.dispatchEvent(new Event('visibilitychange'))));
};
const held = async () => {
  const hook = renderHook(() => useWakeLock());
  await act(() => Promise.resolve());
  return hook;
};

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock');
  Reflect.deleteProperty(document, 'visibilityState');
});

describe('keeping the screen awake', () => {
  it('fault-75 is told where the browser cannot, or does not', async () => {
    expect((await held()).result.current).toBe(false);
    offer({ request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    expect((await held()).result.current).toBe(false);
  });

  it('fault-75 is asked for again when the page comes back into sight, and let go with the show', async () => {
    const release = vi.fn(() => Promise.resolve());
    const request = vi.fn(() => Promise.resolve({ release }));
    offer({ request });
    const { result, unmount } = await held();
    expect(result.current).toBe(true);
    await see('hidden');
    expect(request).toHaveBeenCalledTimes(1);
    await see('visible');
    expect(request).toHaveBeenCalledTimes(2);
    unmount();
    expect(release).toHaveBeenCalled();
  });
});
