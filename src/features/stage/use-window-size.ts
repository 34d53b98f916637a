import { useSyncExternalStore } from 'react';
import type { Size } from '../../ui/use-size';

const subscribe = (onChange: () => void) => {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
};

let last: Size = { width: 0, height: 0 };
const now = (): Size => {
  if (last.width !== innerWidth || last.height !== innerHeight)
    last = { width: innerWidth, height: innerHeight };
  return last;
};

/** The size of the window in CSS pixels, followed when the screen changes in mid-show. */
export const useWindowSize = (): Size => useSyncExternalStore(subscribe, now, () => last);
