import type { QueryClient } from '@tanstack/react-query';

/** True once something has come and nothing is on its way; an answer may yet lead to the next question. */
export const isSettled = (cache: QueryClient): boolean =>
  cache.isFetching() === 0 &&
  cache
    .getQueryCache()
    .getAll()
    .some(({ state }) => state.status === 'success');

/** Calls back once it is so, at once where it is; returns how to call it off. */
export const whenSettled = (cache: QueryClient, then: () => void): (() => void) => {
  if (isSettled(cache)) {
    then();
    return () => undefined;
  }
  const stop = cache.getQueryCache().subscribe(() => {
    if (!isSettled(cache)) return;
    stop();
    then();
  });
  return stop;
};
