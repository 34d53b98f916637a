import { useMemo } from 'react';
import { useApiClient } from '../../../api/api-context';
import { useSpeech } from '../../../i18n/language-context';
import type { ItemRef } from '../../../layouts/flow/item';
import { FlowFigure } from '../../../pictures/flow/flow-figure';
import { FlowLegend } from '../../../pictures/flow/flow-legend';
import { sayFlow } from '../../../pictures/flow/flow-said';
import type { FlowPicture } from '../../../pictures/flow/picture';
import { itemsOfPins, pinsOfItems } from '../../../pictures/pinned-items';
import { flowAsk, usePictureData } from '../../../pictures/use-picture-data';
import type { ExploreView } from '../../../state/view';
import type { PanePins, ShowContent } from './pane-content';

interface FlowPaneProps extends PanePins {
  readonly picture: FlowPicture;
  readonly view: ExploreView;
  readonly show: ShowContent;
}

/** A view of Explore that is a flow diagram. */
export const FlowPane = ({ picture, view, pinned, onPin, show }: FlowPaneProps) => {
  const speech = useSpeech();
  const data = usePictureData(useApiClient(), view, flowAsk(picture.query, view));
  const { graph, dataset } = data;
  const items = useMemo(() => (graph ? itemsOfPins(graph, pinned) : []), [graph, pinned]);
  const empty = graph?.links.length === 0;
  if (!graph || empty) return show({ ...nothing, picture: view.picture, empty, asking: data, source: graph });
  const pin = (chosen: readonly ItemRef[]) => onPin(pinsOfItems(graph, pinned, chosen));
  return show({
    picture: view.picture,
    said: sayFlow(graph, picture, view, dataset, speech),
    legend: <FlowLegend graph={graph} />,
    draw: (width, height) => (
      <FlowFigure {...{ graph, picture, view, width, height }} pinned={items} onPin={pin} />
    ),
    empty: false,
    asking: data,
    source: graph,
  });
};

const nothing = { said: undefined, legend: null, draw: undefined } as const;
