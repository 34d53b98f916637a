import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useSpeech } from '../../i18n/language-context';
import { askFlows } from '../../pictures/ask-flows';
import type { PictureData, Scene, SceneProps } from '../../pictures/scene';
import { sceneLoaders, type SceneId } from '../../pictures/scenes';
import { markStartFinished } from '../../state/safe-mode';
import { ExploreFrame } from './explore-frame';
import { ExploreHeading, WaitingHeading } from './explore-heading';
import type { RoomProps } from './explore-page';
import { PicturePlace } from './picture-place';
import { SceneInspector } from './scene-inspector';
import { NothingHere, WaitingPicture } from './stand-ins';
import { useExploreData, type Asked, type ExploreData } from './use-explore-data';
import { useZoom } from './use-zoom';
import { ViewOptions } from './view-options';
import { ViewTools } from './view-tools';
import { YearBar } from './year-bar';

interface SceneRoomProps extends RoomProps {
  readonly id: SceneId;
}

/** Explore through a picture that is not a flow diagram. */
export const SceneRoom = ({ id, view, note, change }: SceneRoomProps) => {
  const { language } = useSpeech();
  const loaded = useQuery({
    queryKey: ['picture', id],
    queryFn: sceneLoaders[id],
    staleTime: Infinity,
    structuralSharing: false,
  });
  const scene = loaded.data;
  const asked = useAsked(scene, view);
  const data = useExploreData(view, asked);
  const shown = useShown(scene, data);
  const asking = loaded.error
    ? { ...data, error: loaded.error, retry: () => void loaded.refetch() }
    : { ...data, waiting: data.waiting || loaded.isFetching };
  useEffect(() => {
    if (shown || asking.error) markStartFinished();
  }, [shown, asking.error]);
  const empty = shown?.scene.isEmpty(shown.data);
  const place = useRef<HTMLDivElement>(null);
  const zoom = useZoom(place);
  const sceneProps = ({ data: from }: ShownScene, width: number, height: number): SceneProps => ({
    data: from,
    view,
    width,
    height,
    pinned: view.pinned,
    onPin: (pinned) => change({ pinned }),
  });
  return (
    <ExploreFrame
      view={view}
      note={note}
      asking={asking}
      heading={
        shown && !empty ? (
          <SceneHeading {...shown} view={view} />
        ) : (
          <WaitingHeading title={data.dataset?.title[language]} />
        )
      }
      tools={
        <ViewTools view={view} zoom={zoom}>
          {scene && <SceneOptions scene={scene} data={data} view={view} change={change} />}
        </ViewTools>
      }
      legend={shown && !empty && shown.scene.Legend && <shown.scene.Legend data={shown.data} view={view} />}
      picture={
        <>
          {shown && !empty && (
            <PicturePlace
              key={view.picture}
              view={view}
              place={place}
              zoom={zoom}
              source={shown.data}
              draw={(width, height) => <shown.scene.Diagram {...sceneProps(shown, width, height)} />}
              table={() => <shown.scene.Table {...sceneProps(shown, 0, 0)} />}
            />
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

const SceneHeading = ({ scene, data, view }: ShownScene & Pick<SceneRoomProps, 'view'>) => {
  const speech = useSpeech();
  return (
    <ExploreHeading
      statement={scene.statement(data, view, speech)}
      notes={[data.dataset.title[speech.language], scene.note(data, view, speech)]}
    />
  );
};

const nothing: Asked = { needs: [], query: () => ({}) };

const useAsked = (scene: Scene | undefined, view: SceneRoomProps['view']): Asked =>
  useMemo(() => {
    if (!scene) return nothing;
    return {
      // The panel tells the figures a pinned item rests on.
      needs: [...new Set([...scene.needs, 'figures' as const])],
      query: (dataset) => askFlows(dataset ? (scene.query?.(view, dataset) ?? {}) : {}, view, dataset),
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
