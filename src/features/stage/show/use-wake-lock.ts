import { useEffect, useState } from 'react';

/** Keeps the screen awake for as long as the page is seen. False where the browser cannot, or did not. */
export const useWakeLock = (): boolean => {
  const [held, setHeld] = useState(true);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let left = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const asked = await requestLock();
      if (left) void asked?.release();
      else lock = asked;
      setHeld(asked !== undefined);
    };
    const onVisible = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    };
  }, []);
  return held;
};

/** Over plain http there is no wake lock; a saving mode refuses it. */
const requestLock = async (): Promise<WakeLockSentinel | undefined> => {
  const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
  try {
    return await wakeLock?.request('screen');
  } catch {
    return undefined;
  }
};
