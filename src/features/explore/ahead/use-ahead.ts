import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type RefObject } from 'react';
import { useApiClient } from '../../../api/api-context';
import { flowsQuery } from '../../../api/queries';
import type { Dataset } from '../../../domain/figures/dataset';
import type { Figure } from '../../../domain/figures/figure';
import type { FlowGraph } from '../../../domain/flows/flow-graph';
import { useSpeech } from '../../../i18n/language-context';
import { paintFlowAhead } from '../../../charts/flow/paint-flow-ahead';
import { pictures } from '../../../pictures/catalogue';
import { layFlowAhead } from '../../../pictures/flow/lay-flow-ahead';
import type { FlowPicture } from '../../../pictures/flow/picture';
import { realPostsAhead } from '../../../pictures/flow/use-real-posts';
import { isScene, type SceneId } from '../../../pictures/scenes';
import { flowAsk } from '../../../pictures/use-picture-data';
import { sceneAsk, sceneQuery } from '../../../pictures/use-scene';
import { whenNext } from '../../../state/next-view';
import type { ExploreView } from '../../../state/view';
import { whenIdleSoon } from '../../../state/when-idle';
import { lastSize } from '../../../ui/use-size';
import { useTextScale } from '../../../ui/use-text-scale';
import { placeName } from '../place/picture-place';
import type { Zoom } from '../place/use-zoom';
import { fetchNeeds, type Source } from './fetch-needs';
import { nextShown, type NextShown } from './next-shown';

interface AheadInput {
  readonly dataset: Dataset | undefined;
  readonly figures: readonly Figure[];
  /** Where the picture stands, and how closely it is seen. */
  readonly place: RefObject<HTMLElement | null>;
  readonly zoom: Zoom;
}

/** What there is to make a view of. */
interface Ground extends Source, AheadInput {
  readonly dataset: Dataset;
  readonly textScale: number;
}

/** Asks for what may be shown next, and lays out its flows, before anyone asks for it. */
export const useAhead = ({ dataset, figures, place, zoom }: AheadInput): void => {
  const client = useApiClient();
  const cache = useQueryClient();
  const speech = useSpeech();
  const textScale = useTextScale();
  useEffect(() => {
    if (!dataset) return undefined;
    const ground = { client, cache, dataset, figures, place, zoom, textScale };
    return whenNext((next) => {
      const shown = nextShown(next, { speech, factor: zoom.factor() });
      if (shown?.view.dataset === dataset.id) makeReady(shown, ground);
    });
  }, [client, cache, dataset, figures, place, zoom, speech, textScale]);
};

const makeReady = (shown: NextShown, ground: Ground): void => {
  const { picture } = shown.view;
  if (isScene(picture)) void fetchScene(picture, shown.view, ground);
  else layReady(pictures[picture], shown, ground);
};

/** A picture's code, then what it needs. */
const fetchScene = async (id: SceneId, view: ExploreView, ground: Ground): Promise<void> => {
  const { cache, dataset } = ground;
  await cache.prefetchQuery(sceneQuery(id));
  const scene = cache.getQueryData(sceneQuery(id).queryKey);
  if (scene) await fetchNeeds(ground, dataset, sceneAsk(scene, view));
};

/** The flows, at once where they have come, else in the next idle moment after that. */
const layReady = (picture: FlowPicture, shown: NextShown, ground: Ground): void => {
  const { client, cache, dataset } = ground;
  const ask = flowAsk(picture.query, shown.view);
  const { queryKey } = flowsQuery(client, dataset.id, ask.query(dataset));
  const lay = () => {
    const graph = cache.getQueryData(queryKey);
    if (graph) layOut(graph, picture, shown, ground);
    return graph !== undefined;
  };
  if (!lay()) void fetchNeeds(ground, dataset, ask).then(() => whenIdleSoon(lay));
};

const layOut = (
  flows: FlowGraph,
  picture: FlowPicture,
  { view, speech, factor }: NextShown,
  { cache, figures, textScale, place, zoom }: Ground,
): void => {
  const graph = realPostsAhead(cache, flows, view.total, figures);
  const size = lastSize(placeName(view.picture, speech.language));
  if (!graph || !size || view.form === 'table') return;
  const [width, height] = [size.width * factor, size.height * factor];
  const target = layFlowAhead({ graph, picture, view, width, height }, speech, textScale);
  if (place.current) paintFlowAhead(target, place.current, zoom.inSightAt(factor));
};
