import { Suspense, useMemo } from 'react';
import type { Dataset } from '../../domain/figures/dataset';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { useSpeech } from '../../i18n/language-context';
import type { Messages } from '../../i18n/messages';
import type { ItemRef } from '../../layouts/flow/item';
import { yearsWithin } from '../../pictures/flow/ask-flows';
import { FlowFigure } from '../../pictures/flow/flow-figure';
import { FlowLegend } from '../../pictures/flow/flow-legend';
import { sayFlow } from '../../pictures/flow/flow-said';
import { saidOf, type FlowPicture } from '../../pictures/flow/picture';
import { itemsOfPin, itemsOfPins, pinsOfItems } from '../../pictures/pinned-items';
import type { AskedData } from '../../pictures/use-picture-data';
import type { ExploreView } from '../../state/view';
import { Inspector } from './details/inspector';
import { KeyFigures, keyFigureTexts } from './heading/key-figures';
import { FlowNumbers, LevelPath } from './later-parts';
import { EmptyPicture } from './notices/stand-ins';
import type { RoomContent } from './room-content';
import type { RoomProps } from './room-props';

interface FlowInput extends Pick<RoomProps, 'view' | 'change'> {
  /** Undefined while a picture of another kind is shown. */
  readonly picture: FlowPicture | undefined;
  readonly data: AskedData;
}

/** What a flow diagram puts into its room. */
export const useFlowContent = ({ picture, view, data, change }: FlowInput): RoomContent | undefined => {
  const { messages } = useSpeech();
  const { dataset, figures } = data;
  const graph = picture && data.graph;
  const [pinned, onPin] = usePins(view, graph, change);
  const said = useSaid(picture, view, graph, dataset);
  if (!picture) return undefined;
  const period = periodBeyond(view, dataset, messages);
  const isEmpty = graph?.links.length === 0;
  const numbers = { picture, view, pinned, onPin };
  return {
    source: graph,
    said,
    texts: keyFigureTexts(messages, period),
    data: graph && dataset && { ...data, dataset },
    empty: isEmpty && <EmptyPicture />,
    figures: figures.length > 0 && <KeyFigures figures={figures} period={period} />,
    options: {
      measure: { view, dataset, figures, onChange: change },
      levels: dataset && { view, query: picture.query, dataset, onChange: change },
      display: { view, shows: picture.shows, onChange: change },
    },
    legend: graph && <FlowLegend graph={graph} />,
    path: dataset && isDrilled(view) && (
      <Suspense>
        <LevelPath view={view} dataset={dataset} />
      </Suspense>
    ),
    inTime: true,
    draw: (width, height) => graph && <FlowFigure {...{ graph, width, height }} {...numbers} />,
    table: () => graph && <FlowNumbers graph={graph} {...numbers} />,
    printed: (parts) => graph && <parts.FlowNumbers graph={graph} {...numbers} />,
    panel: (
      <Inspector
        {...{ picture, view, graph, figures, pinned, onPin }}
        indicators={data.indicators}
        standsIn={data.standsIn}
        onChange={change}
      />
    ),
  };
};

/** The whole period, printed, where the view shows only some of its years. */
const periodBeyond = (
  { years }: ExploreView,
  dataset: Dataset | undefined,
  { sentence }: Messages,
): string | undefined => {
  if (!dataset) return undefined;
  const { period } = dataset;
  const { from, to } = yearsWithin(years, period) ?? period;
  return from === period.from && to === period.to ? undefined : sentence.years(period);
};

const isDrilled = ({ upperParent, lowerParent }: ExploreView): boolean =>
  upperParent !== undefined || lowerParent !== undefined;

/** What is said of the picture; only some parts of the view are. */
const useSaid = (
  picture: FlowPicture | undefined,
  { order, measure }: ExploreView,
  graph: FlowGraph | undefined,
  dataset: Dataset | undefined,
) => {
  const speech = useSpeech();
  return useMemo(() => {
    const said = saidOf({ order, measure });
    return picture && graph && sayFlow(graph, picture, said, dataset, speech);
  }, [graph, picture, order, measure, dataset, speech]);
};

/** What is pinned lives in the address. Pins that are not in this picture stay, until all are let go. */
const usePins = (view: ExploreView, graph: FlowGraph | undefined, change: RoomProps['change']) => {
  const pinned = useMemo(() => (graph ? itemsOfPins(graph, view.pinned) : []), [view.pinned, graph]);
  const onPin = (items: readonly ItemRef[]) => {
    if (!graph) return;
    const elsewhere = view.pinned.filter((pin) => itemsOfPin(graph, pin).length === 0);
    const kept = items.length === 0 ? [] : elsewhere;
    change({ pinned: [...kept, ...pinsOfItems(graph, view.pinned, items)] });
  };
  return [pinned, onPin] as const;
};
