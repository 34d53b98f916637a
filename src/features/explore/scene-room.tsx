import { Suspense, useCallback, useRef } from 'react';
import { useApiClient } from '../../api/api-context';
import { useSpeech } from '../../i18n/language-context';
import type { Scene, SceneProps } from '../../pictures/scene';
import type { SceneId } from '../../pictures/scenes';
import type { AskedData } from '../../pictures/use-picture-data';
import { saySceneIn, sceneAsk, useAskedScene, type ShownScene } from '../../pictures/use-scene';
import buttons from '../../ui/button.module.css';
import { ExploreFrame } from './explore-frame';
import { ExploreHeading, WaitingHeading } from './heading/explore-heading';
import type { RoomProps } from './room-props';
import { LateTools } from './later-parts';
import { PicturePlace } from './place/picture-place';
import { SceneInspector } from './details/scene-inspector';
import { NothingHere, WaitingPicture } from './notices/stand-ins';
import { useAfterFirst } from './use-after-first';
import type { ExploreView } from '../../state/view';
import { useFlowsAhead } from './place/use-flows-ahead';
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
  const { scene, data, shown, asking } = useAskedScene(useApiClient(), id, view);
  const after = useAfterFirst(shown !== undefined || asking.error !== undefined);
  const empty = shown?.scene.isEmpty(shown.data);
  const said = shown && !empty ? saySceneIn(shown, view, speech) : undefined;
  const legend = said && shown?.scene.Legend && <shown.scene.Legend data={shown.data} view={view} />;
  const onNear = useFlowsAhead(
    useCallback((of: ExploreView) => sceneAsk(scene, of), [scene]),
    data.dataset,
  );
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
        data.dataset && <YearBar period={data.dataset.period} view={view} onChange={change} onNear={onNear} />
      }
      panel={<SceneInspector {...(shown && { shown })} figures={data.figures} view={view} change={change} />}
    />
  );
};

interface SceneOptionsProps extends Pick<SceneRoomProps, 'view' | 'change'> {
  readonly scene: Scene;
  readonly data: AskedData;
}

/** The options this picture takes part in. */
const SceneOptions = ({ scene: { offers, query, part }, data, view, change }: SceneOptionsProps) => {
  const { focus } = useSpeech().messages.explore;
  const { dataset, figures } = data;
  const own = dataset && query ? query(view, dataset) : {};
  return (
    <>
      <ViewOptions
        measure={offers.measure ? { view, dataset, figures, onChange: change } : undefined}
        levels={offers.levels && dataset ? { view, query: own, dataset, onChange: change } : undefined}
      />
      {part && (view.pinned.length > 0 || view.only) && (
        <button
          type="button"
          className={buttons.quiet}
          aria-pressed={view.only}
          onClick={() => change({ only: !view.only })}
        >
          {focus.only}
        </button>
      )}
    </>
  );
};
