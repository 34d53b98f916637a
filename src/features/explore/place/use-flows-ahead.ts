import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApiClient } from '../../../api/api-context';
import { flowsQuery } from '../../../api/queries';
import type { Period } from '../../../domain/basis';
import type { Dataset } from '../../../domain/figures/dataset';
import type { Asked } from '../../../pictures/use-picture-data';
import { routeNow } from '../../../state/use-route';
import { changeView, type ExploreView } from '../../../state/view';

/** Asks ahead for the flows of years that may be wanted next, in the view as it is then; absent years are the whole period. */
export const useFlowsAhead = (
  asked: (view: ExploreView) => Asked,
  dataset: Dataset | undefined,
): ((years: Period | undefined) => void) => {
  const client = useApiClient();
  const cache = useQueryClient();
  return useCallback(
    (years) => {
      const now = routeNow();
      if (now.page !== 'explore' || now.view.dataset !== dataset?.id) return;
      const query = asked(changeView(now.view, { years })).query(dataset);
      void cache.prefetchQuery(flowsQuery(client, dataset.id, query));
    },
    [client, cache, asked, dataset],
  );
};
