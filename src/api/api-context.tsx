import { createContext, use, type ReactNode } from 'react';
import type { ApiClient } from './client';

const ClientContext = createContext<ApiClient | undefined>(undefined);

export const ApiProvider = ({ client, children }: { client: ApiClient; children: ReactNode }) => (
  <ClientContext value={client}>{children}</ClientContext>
);

/** The way to the API. Throws outside an ApiProvider. */
export const useApiClient = (): ApiClient => {
  const client = use(ClientContext);
  if (!client) throw new Error('useApiClient needs an ApiProvider above it');
  return client;
};
