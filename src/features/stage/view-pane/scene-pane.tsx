import { useState } from 'react';
import { useApiClient } from '../../../api/api-context';
import { useSpeech } from '../../../i18n/language-context';
import type { SceneId } from '../../../pictures/scenes';
import { saySceneIn, useAskedScene } from '../../../pictures/use-scene';
import { changeView, type ExploreView, type ViewChange } from '../../../state/view';
import type { PanePins, ShowContent } from './pane-content';

interface ScenePaneProps extends PanePins {
  readonly id: SceneId;
  readonly view: ExploreView;
  readonly show: ShowContent;
}

/** A view of Explore that is no flow diagram. What is changed in the picture lasts until another view is shown. */
export const ScenePane = ({ id, view, pinned, onPin, show }: ScenePaneProps) => {
  const speech = useSpeech();
  const [changed, setChanged] = useState<{ readonly of: ExploreView; readonly change: ViewChange }>();
  const now = changed?.of === view ? changeView(view, changed.change) : view;
  const { shown, asking } = useAskedScene(useApiClient(), id, now);
  const empty = shown?.scene.isEmpty(shown.data) ?? false;
  const content = { picture: id, empty, asking, source: shown?.data };
  if (!shown || empty) return show({ ...content, said: undefined, legend: null, draw: undefined });
  const { Diagram, Legend } = shown.scene;
  const onChange = (change: ViewChange) =>
    setChanged({ of: view, change: { ...(changed?.of === view && changed.change), ...change } });
  return show({
    ...content,
    said: saySceneIn(shown, now, speech),
    legend: Legend && <Legend data={shown.data} view={now} />,
    draw: (width, height) => (
      <Diagram view={now} data={shown.data} {...{ width, height, pinned, onPin, onChange }} />
    ),
  });
};
