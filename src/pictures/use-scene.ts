import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset } from '../domain/figures/dataset';
import type { Speech } from '../i18n/language-context';
import { recalling } from '../layouts/recall';
import { changeView, type ExploreView, type ViewChange } from '../state/view';
import { askFlows } from './flow/ask-flows';
import { joinNotes, type Said } from './said';
import type { Need, PictureData, Scene } from './scene';
import { sceneLoaders, type SceneId } from './scenes';
import { usePictureData, type Asked, type AskedData, type Asking, type Client } from './use-picture-data';

export interface ShownScene {
  readonly scene: Scene;
  readonly data: PictureData;
  /** Where only what is pinned is shown: how many of how many. */
  readonly part?: { readonly shown: number; readonly all: number };
}

export const saySceneIn = ({ scene, data, part }: ShownScene, view: ExploreView, speech: Speech): Said => ({
  statement: scene.statement(data, view, speech),
  title: data.dataset.title[speech.language],
  note: joinNotes([
    ...(part ? [speech.messages.explore.focus.part(part)] : []),
    ...(data.dataset.fictional ? [speech.messages.sentence.fictional] : []),
    scene.note(data, view, speech),
  ]),
});

/** The code of a picture, fetched when it is first asked for. */
export const sceneQuery = (id: SceneId | undefined) =>
  queryOptions({
    queryKey: ['picture', id],
    queryFn: id ? sceneLoaders[id] : skipToken,
    staleTime: Infinity,
    structuralSharing: false,
  });

const nothing: Asked = { needs: [], query: () => ({}) };

/** A picture that offers no levels keeps to its own, whatever another picture was opened to. */
const ownLevels: ViewChange = {
  upper: undefined,
  lower: undefined,
  upperParent: undefined,
  lowerParent: undefined,
};

/** What a scene asks for in a view. */
export const sceneAsk = (scene: Scene | undefined, view: ExploreView): Asked =>
  scene
    ? {
        needs: needsOf(scene),
        query: (dataset) =>
          askFlows(
            dataset ? (scene.query?.(view, dataset) ?? {}) : {},
            scene.offers.levels ? view : changeView(view, ownLevels),
            dataset,
          ),
      }
    : nothing;

const needed = new WeakMap<Scene, readonly Need[]>();

/** The panel tells the figures a pinned item rests on. The same list each time. */
const needsOf = (scene: Scene): readonly Need[] => {
  const needs = needed.get(scene) ?? [...new Set([...scene.needs, 'figures' as const])];
  needed.set(scene, needs);
  return needs;
};

/** Data one may come back to. */
const kept = 8;

/** What came, without how the asking stands: the same object while it is the same, so that what was made of it still holds. */
const pictureData = recalling((data: PictureData): PictureData => data, kept);

const dataOf = (asked: AskedData, dataset: Dataset): PictureData => {
  const { graph, figures, indicators, tiles, tilesCaption, reorganisations, duties } = asked;
  const given = { ...(graph && { graph }), ...(tilesCaption && { tilesCaption }) };
  return pictureData({ dataset, figures, indicators, tiles, reorganisations, duties, ...given });
};

/** A picture is shown with data that are all there. */
const useShown = (
  scene: Scene | undefined,
  data: AskedData,
  { only, pinned }: ExploreView,
): ShownScene | undefined =>
  useMemo(() => {
    if (!scene || !data.dataset || !data.complete) return undefined;
    const all = dataOf(data, data.dataset);
    const part = only ? scene.part?.(all, pinned) : undefined;
    return part ? { scene, data: part.data, part } : { scene, data: all };
  }, [scene, data, only, pinned]);

/** A scene of a view with its data, as far as they came. */
export interface AskedScene {
  readonly scene: Scene | undefined;
  readonly data: AskedData;
  readonly shown: ShownScene | undefined;
  readonly asking: Asking;
}

/** Fetches a picture's code and asks for everything it shows. Without one, asks for what is shown `instead`. */
export const useAskedScene = (
  client: Client,
  id: SceneId | undefined,
  view: ExploreView,
  instead: Asked = nothing,
): AskedScene => {
  const loaded = useQuery(sceneQuery(id));
  const scene = id && loaded.data;
  const data = usePictureData(client, view, id ? sceneAsk(scene, view) : instead);
  const shown = useShown(scene, data, view);
  if (!id) return { scene, data, shown, asking: data };
  const asking = loaded.error
    ? { ...data, error: loaded.error, retry: () => window.location.reload() }
    : { ...data, waiting: data.waiting || loaded.isFetching };
  return { scene, data, shown, asking };
};
