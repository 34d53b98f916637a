import { Suspense } from 'react';
import { useSpeech } from '../../i18n/language-context';
import type { SceneProps } from '../../pictures/scene';
import { saySceneIn, type AskedScene } from '../../pictures/use-scene';
import buttons from '../../ui/button.module.css';
import { InspectorFrame } from './details/inspector-frame';
import { SceneInspector } from './later-parts';
import { NothingHere } from './notices/stand-ins';
import type { RoomContent } from './room-content';
import type { RoomProps } from './room-props';

interface SceneInput extends Pick<RoomProps, 'view' | 'change'> {
  readonly asked: AskedScene;
}

/** What a picture that is not a flow diagram puts into its room. */
export const useSceneContent = ({ asked, view, change }: SceneInput): RoomContent => {
  const speech = useSpeech();
  const { scene, data, shown } = asked;
  const isEmpty = shown?.scene.isEmpty(shown.data) === true;
  const props = (width: number, height: number) =>
    shown && {
      ...{ data: shown.data, view, width, height, pinned: view.pinned, onChange: change },
      onPin: (pinned: SceneProps['pinned']) => change({ pinned }),
    };
  const table = () => {
    const given = props(0, 0);
    return given && shown && <shown.scene.Table {...given} />;
  };
  return {
    source: shown?.data,
    said: shown && !isEmpty ? saySceneIn(shown, view, speech) : undefined,
    texts: [],
    data: shown?.data,
    empty: isEmpty && <NothingHere />,
    options: optionsOf(asked, view, change),
    act: scene?.part && (view.pinned.length > 0 || view.only) && (
      <button
        type="button"
        className={buttons.quiet}
        aria-pressed={view.only}
        onClick={() => change({ only: !view.only })}
      >
        {speech.messages.explore.focus.only}
      </button>
    ),
    legend: shown && !isEmpty && shown.scene.Legend && <shown.scene.Legend data={shown.data} view={view} />,
    inTime: scene?.offers.years === true,
    draw: (width, height) => {
      const given = props(width, height);
      return given && shown && <shown.scene.Diagram {...given} />;
    },
    table,
    printed: table,
    panel: (
      <Suspense fallback={<WaitingPanel dataset={view.dataset} />}>
        <SceneInspector
          {...(shown && { shown })}
          standsIn={data.standsIn}
          figures={data.figures}
          {...{ view, change }}
        />
      </Suspense>
    ),
  };
};

/** The options a picture takes part in. */
const optionsOf = (
  { scene, data: { dataset, figures } }: AskedScene,
  view: SceneInput['view'],
  onChange: SceneInput['change'],
): RoomContent['options'] => {
  if (!scene) return {};
  const { offers, query } = scene;
  const own = dataset && query ? query(view, dataset) : {};
  return {
    measure: offers.measure ? { view, dataset, figures, onChange } : undefined,
    levels: offers.levels && dataset ? { view, query: own, dataset, onChange } : undefined,
  };
};

const nothing = () => undefined;
const none: readonly string[] = [];

/** Stands where the panel will be. */
const WaitingPanel = ({ dataset }: { readonly dataset: string }) => (
  <InspectorFrame
    dataset={dataset}
    pinned={none}
    onUnpinAll={nothing}
    empty={null}
    missing={none}
    onUnpin={nothing}
  >
    {null}
  </InspectorFrame>
);
