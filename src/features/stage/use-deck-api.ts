import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiClient } from '../../api/api-context';
import type { DeckApi } from '../../state/deck-api';

/** Where decks are kept, for what is done with them. */
export const useDeckApi = (): DeckApi => {
  const client = useApiClient();
  const cache = useQueryClient();
  return useMemo(() => ({ client, cache }), [client, cache]);
};
