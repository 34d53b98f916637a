import { useQueryClient } from '@tanstack/react-query';
import { useCallback, type RefObject } from 'react';
import { useApiClient } from '../../../api/api-context';
import { flowsQuery } from '../../../api/queries';
import type { Period } from '../../../domain/basis';
import type { Dataset } from '../../../domain/figures/dataset';
import type { FlowGraph } from '../../../domain/flows/flow-graph';
import type { Asked } from '../../../pictures/use-picture-data';
import { routeNow } from '../../../state/use-route';
import { changeView, type ExploreView } from '../../../state/view';
import { whenIdle } from '../../../state/when-idle';
import type { Size } from '../../../ui/use-size';
import type { Zoom } from './use-zoom';

/** Where the picture stands, and how it is laid out there. */
interface Place {
  readonly place: RefObject<HTMLElement | null>;
  readonly zoom: Zoom;
  readonly layAhead: ((graph: FlowGraph, view: ExploreView, size: Size) => void) | undefined;
}

/**
 * Asks ahead for the flows of years that may be wanted next, in the view as it is then, and lays them out; absent years are the
 * whole period.
 */
export const useFlowsAhead = (
  asked: (view: ExploreView) => Asked,
  dataset: Dataset | undefined,
  { place, zoom, layAhead }: Place,
): ((years: Period | undefined) => void) => {
  const client = useApiClient();
  const cache = useQueryClient();
  return useCallback(
    (years) => {
      const now = routeNow();
      if (now.page !== 'explore' || now.view.dataset !== dataset?.id) return;
      const next = changeView(now.view, { years });
      const flows = flowsQuery(client, dataset.id, asked(next).query(dataset));
      const layOut = () => {
        const graph = cache.getQueryData(flows.queryKey);
        const size = place.current && sizeAt(place.current, zoom.factor());
        if (graph && size) layAhead?.(graph, next, size);
      };
      void cache.prefetchQuery(flows).then(() => whenIdle(layOut));
    },
    [client, cache, asked, dataset, place, zoom, layAhead],
  );
};

const sizeAt = ({ clientWidth, clientHeight }: HTMLElement, factor: number): Size => ({
  width: clientWidth * factor,
  height: clientHeight * factor,
});
