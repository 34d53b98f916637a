import type { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '../api/client';

/** Where plans are kept, and what the page remembers of it. */
export interface PlanApi {
  readonly client: ApiClient;
  readonly cache: QueryClient;
}
