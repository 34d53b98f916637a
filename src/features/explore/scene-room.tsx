import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useRef } from 'react';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { askFlows } from '../../pictures/flow/ask-flows';
import type { PictureData, Scene, SceneProps } from '../../pictures/scene';
import { sceneLoaders, type SceneId } from '../../pictures/scenes';
import { ExploreFrame } from './explore-frame';
import { ExploreHeading, WaitingHeading } from './heading/explore-heading';
import { changeView, type ViewChange } from '../../state/view';
import type { RoomProps } from './explore-page';
import { joinNotes, type Said } from './heading/flow-said';
import { LateTools } from './later-parts';
import { PicturePlace } from './place/picture-place';
import { SceneInspector } from './details/scene-inspector';
import { NothingHere, WaitingPicture } from './notices/stand-ins';
import { useAfterFirst } from './use-after-first';
import { useExploreData, type Asked, type ExploreData } from './use-explore-data';
import { useZoom } from './place/use-zoom';
import { ViewOptions } from './options/view-options';
import { ViewTools } from './view-tools';
import { YearBar } from './place/year-bar';

interface SceneRoomProps extends RoomProps {
  readonly id: SceneId;
}

/** Explore through a picture that is not a flow diagram. */
export const SceneRoom = ({ id, view, note, change }: SceneRoomProps) => {
  const speech = useSpeech();
  const loaded = useScene(id);
  const scene = loaded.data;
  const asked = useAsked(scene, view);
  const data = useExploreData(view, asked);
  const shown = useShown(scene, data);
  const asking = loaded.error
    ? { ...data, error: loaded.error, retry: () => window.location.reload() }
    : { ...data, waiting: data.waiting || loaded.isFetching };
  const after = useAfterFirst(shown !== undefined || asking.error !== undefined);
  const empty = shown?.scene.isEmpty(shown.data);
  const said = shown && !empty ? saySceneIn(shown, view, speech) : undefined;
  const legend = said && shown?.scene.Legend && <shown.scene.Legend data={shown.data} view={view} />;
  const place = useRef<HTMLDivElement>(null);
  const zoom = useZoom(place);
  const sceneProps = ({ data: from }: ShownScene, width: number, height: number): SceneProps => ({
    data: from,
    view,
    width,
    height,
    pinned: view.pinned,
    onPin: (pinned) => change({ pinned }),
    onChange: change,
  });
  const draw = (width: number, height: number) =>
    shown && <shown.scene.Diagram {...sceneProps(shown, width, height)} />;
  const table = () => shown && <shown.scene.Table {...sceneProps(shown, 0, 0)} />;
  return (
    <ExploreFrame
      view={view}
      note={note}
      asking={asking}
      dataset={data.dataset}
      given={data.figures}
      heading={
        said ? (
          <ExploreHeading said={said} />
        ) : (
          <WaitingHeading title={data.dataset?.title[speech.language]} />
        )
      }
      texts={[said?.note ?? '']}
      explained={after}
      tools={
        <ViewTools view={view} zoom={zoom}>
          {scene && <SceneOptions scene={scene} data={data} view={view} change={change} />}
          {after && said && shown && (
            <Suspense>
              <LateTools {...{ view, data: shown.data, said, draw, table, legend, onChange: change }} />
            </Suspense>
          )}
        </ViewTools>
      }
      legend={legend}
      picture={
        <>
          {shown && !empty && (
            <PicturePlace key={view.picture} {...{ view, place, zoom, source: shown.data, draw, table }} />
          )}
          {empty && <NothingHere />}
          {!shown && <WaitingPicture asking={asking} />}
        </>
      }
      years={
        scene?.offers.years &&
        data.dataset && <YearBar period={data.dataset.period} view={view} onChange={change} />
      }
      panel={<SceneInspector {...(shown && { shown })} figures={data.figures} view={view} change={change} />}
    />
  );
};

interface SceneOptionsProps extends Pick<SceneRoomProps, 'view' | 'change'> {
  readonly scene: Scene;
  readonly data: ExploreData;
}

/** The options this picture takes part in. */
const SceneOptions = ({ scene: { offers, query }, data, view, change }: SceneOptionsProps) => {
  const { dataset, figures } = data;
  const own = dataset && query ? query(view, dataset) : {};
  return (
    <ViewOptions
      measure={offers.measure ? { view, dataset, figures, onChange: change } : undefined}
      levels={offers.levels && dataset ? { view, query: own, dataset, onChange: change } : undefined}
    />
  );
};

export interface ShownScene {
  readonly scene: Scene;
  readonly data: PictureData;
}

const saySceneIn = ({ scene, data }: ShownScene, view: SceneRoomProps['view'], speech: Speech): Said => ({
  statement: scene.statement(data, view, speech),
  note: joinNotes([data.dataset.title[speech.language], scene.note(data, view, speech)]),
});

/** The code of a picture, fetched when it is first asked for. */
const useScene = (id: SceneId) =>
  useQuery({
    queryKey: ['picture', id],
    queryFn: sceneLoaders[id],
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

const useAsked = (scene: Scene | undefined, view: SceneRoomProps['view']): Asked =>
  useMemo(() => {
    if (!scene) return nothing;
    return {
      // The panel tells the figures a pinned item rests on.
      needs: [...new Set([...scene.needs, 'figures' as const])],
      query: (dataset) =>
        askFlows(
          dataset ? (scene.query?.(view, dataset) ?? {}) : {},
          scene.offers.levels ? view : changeView(view, ownLevels),
          dataset,
        ),
    };
  }, [scene, view]);

/** A picture is shown with data that are all there. */
const useShown = (scene: Scene | undefined, data: ExploreData): ShownScene | undefined =>
  useMemo(
    () =>
      scene && data.dataset && data.complete
        ? { scene, data: { ...data, dataset: data.dataset } }
        : undefined,
    [scene, data],
  );
