import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApiClient } from '../api/api-context';
import { whenIdle } from '../state/when-idle';

/**
 * Recomputes the numbers of a data set once the page has what it shows and nothing better to do. The code comes then
 * too; where it does not come, the check stays not run.
 */
export const useIdleSelfCheck = (dataset: string): void => {
  const client = useApiClient();
  const cache = useQueryClient();
  useEffect(() => {
    const check = () =>
      void import('../state/run-self-check')
        .then(({ runSelfCheck }) => runSelfCheck({ client, cache }, dataset))
        .catch(() => undefined);
    const stops: (() => void)[] = [];
    stops.push(whenSettled(cache, () => stops.push(whenIdle(check))));
    return () => stops.forEach((stop) => stop());
  }, [client, cache, dataset]);
};

/** True once something has come and nothing is on its way. */
const isSettled = (cache: QueryClient): boolean =>
  cache.isFetching() === 0 &&
  cache
    .getQueryCache()
    .getAll()
    .some(({ state }) => state.status === 'success');

const whenSettled = (cache: QueryClient, then: () => void): (() => void) => {
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
