import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiClient } from '../../api/api-context';
import type { PlanApi } from '../../state/plan-api';

/** Where plans are kept, for what is done with them. */
export const usePlanApi = (): PlanApi => {
  const client = useApiClient();
  const cache = useQueryClient();
  return useMemo(() => ({ client, cache }), [client, cache]);
};
