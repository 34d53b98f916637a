import { createContext, use, type ReactNode } from 'react';
import type { ApiClient } from './client';

const ClientContext = createContext<ApiClient | undefined>(undefined);
const EmbeddedContext = createContext(false);

interface ApiProviderProps {
  readonly client: ApiClient;
  /** True where the API is built into the page and keeps in this browser. */
  readonly embedded?: boolean;
  readonly children: ReactNode;
}

export const ApiProvider = ({ client, embedded = false, children }: ApiProviderProps) => (
  <EmbeddedContext value={embedded}>
    <ClientContext value={client}>{children}</ClientContext>
  </EmbeddedContext>
);

/** The way to the API. Throws outside an ApiProvider. */
export const useApiClient = (): ApiClient => {
  const client = use(ClientContext);
  if (!client) throw new Error('useApiClient needs an ApiProvider above it');
  return client;
};

/** Whether what is written stands in this browser only. */
export const useIsEmbedded = (): boolean => use(EmbeddedContext);
