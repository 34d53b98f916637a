import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApiClient } from '../api/api-context';
import { whenIdle } from '../state/when-idle';
import { whenPainted } from '../state/when-painted';
import { isSettled, whenSettled } from './when-settled';

/**
 * Recomputes the numbers of a data set once the page has painted what it shows and has nothing better to do. The code comes then
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
    const checkOncePainted = () =>
      stops.push(whenPainted(() => (isSettled(cache) ? stops.push(whenIdle(check)) : awaitPicture())));
    const awaitPicture = () => stops.push(whenSettled(cache, checkOncePainted));
    awaitPicture();
    return () => stops.forEach((stop) => stop());
  }, [client, cache, dataset]);
};
