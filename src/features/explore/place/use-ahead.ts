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

/** Lays a view out as it may be drawn next, of the flows on screen unless others are given. */
export type LayAhead = (view: ExploreView, size: Size, graph?: FlowGraph) => void;

/** Where the picture stands, and how it is laid out there. */
interface Place {
  readonly place: RefObject<HTMLElement | null>;
  readonly zoom: Zoom;
  readonly layAhead: LayAhead | undefined;
}

interface Ahead extends Place {
  readonly asked: (view: ExploreView) => Asked;
  readonly dataset: Dataset | undefined;
}

const sizeAt = (place: HTMLElement, factor: number): Size => ({
  width: place.clientWidth * factor,
  height: place.clientHeight * factor,
});

/** The view as it is now, not as it was when someone came near. */
const viewNow = (): ExploreView | undefined => {
  const now = routeNow();
  return now.page === 'explore' ? now.view : undefined;
};

/** Lays out ahead what a zoom shows. */
export const useZoomAhead = ({ place, layAhead }: Omit<Place, 'zoom'>): ((factor: number) => void) =>
  useCallback(
    (factor) => {
      const view = viewNow();
      if (view && place.current) layAhead?.(view, sizeAt(place.current, factor));
    },
    [place, layAhead],
  );

/** Asks ahead for the flows of years, and lays them out; absent years are the whole period. */
export const useYearsAhead = (ahead: Ahead): ((years: Period | undefined) => void) => {
  const { asked, dataset, place, zoom, layAhead } = ahead;
  const client = useApiClient();
  const cache = useQueryClient();
  return useCallback(
    (years) => {
      const view = viewNow();
      if (!dataset || view?.dataset !== dataset.id) return;
      const next = changeView(view, { years });
      const flows = flowsQuery(client, dataset.id, asked(next).query(dataset));
      const layOut = () => {
        const graph = cache.getQueryData(flows.queryKey);
        if (graph && place.current) layAhead?.(next, sizeAt(place.current, zoom.factor()), graph);
      };
      void cache.prefetchQuery(flows).then(() => whenIdle(layOut));
    },
    [client, cache, asked, dataset, place, zoom, layAhead],
  );
};
