import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

const retries = 2;

/** Whether asking again may help: no connection, a server error, 408 or 429. */
export const isTransient = (error: unknown): boolean => {
  if (!(error instanceof ApiError)) return false;
  const { kind, status = 0 } = error;
  return kind === 'network' || (kind === 'status' && (status >= 500 || status === 408 || status === 429));
};

/** Milliseconds until what a server told is asked for again by the next picture that shows it. */
const fresh = 60_000;

/**
 * What the server knows, as last heard. It asks whether or not the browser believes it is online: an intranet or the
 * page itself may answer all the same.
 * @param embedded the data sets are part of the page, so that what was told of them stays true while it is open
 */
export const createQueryClient = (embedded = false): QueryClient => {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (failures, error) => failures < retries && isTransient(error),
        retryDelay: (failures) => 500 * 2 ** failures,
        staleTime: fresh,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
      },
    },
  });
  if (embedded) client.setQueryDefaults(['datasets'], { staleTime: Infinity });
  return client;
};
