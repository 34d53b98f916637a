import { ApiError } from '../api/api-error';
import type { ApiClient } from '../api/client';
import { endpoints } from '../api/contract';

/** Whether what the server keeps outlives this window; a server that does not say so is one that keeps. */
export const isLasting = async ({ client }: { readonly client: ApiClient }): Promise<boolean> => {
  try {
    return (await client.get(endpoints.storage, { path: {} })).kept === 'durable';
  } catch (error) {
    if (error instanceof ApiError) return true;
    throw error;
  }
};
