import { useCallback, useSyncExternalStore } from 'react';

/** Asking makes the browser work out what has just changed, so an answer is kept until it changes. */
const known = new Map<string, boolean>();

const holds = (query: string): boolean => {
  const answer = known.get(query) ?? window.matchMedia(query).matches;
  known.set(query, answer);
  return answer;
};

/** Whether a media query holds, followed as it changes. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      const forget = () => void known.delete(query);
      const follow = () => {
        forget();
        onChange();
      };
      forget();
      media.addEventListener('change', follow);
      return () => {
        forget();
        media.removeEventListener('change', follow);
      };
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => holds(query),
    () => false,
  );
};
