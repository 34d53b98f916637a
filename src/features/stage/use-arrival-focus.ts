import { useEffect } from 'react';

/** Takes the focus to the page that has just come where what had it has gone, so that a reader hears where one is. */
export const useArrivalFocus = (): void => {
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true });
  }, []);
};
