import { Suspense, useCallback, useMemo, useRef } from 'react';
import { useApiClient } from '../../api/api-context';
import type { Dataset } from '../../domain/figures/dataset';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { useSpeech } from '../../i18n/language-context';
import type { ItemRef } from '../../layouts/flow/item';
import { FlowFigure } from '../../pictures/flow/flow-figure';
import { itemsOfPin, itemsOfPins, pinsOfItems } from '../../pictures/pinned-items';
import type { FlowPicture } from '../../pictures/flow/picture';
import type { ExploreView } from '../../state/view';
import { ExploreFrame } from './explore-frame';
import { ExploreHeading, WaitingHeading } from './heading/explore-heading';
import type { RoomProps } from './room-props';
import { sayFlow } from '../../pictures/flow/flow-said';
import { Inspector } from './details/inspector';
import { KeyFigures, keyFigureTexts } from './heading/key-figures';
import { FlowNumbers, LateTools, LevelPath } from './later-parts';
import { FlowLegend } from '../../pictures/flow/flow-legend';
import { PicturePlace } from './place/picture-place';
import { EmptyPicture, WaitingPicture } from './notices/stand-ins';
import { useAfterFirst } from './use-after-first';
import { flowAsk, usePictureData } from '../../pictures/use-picture-data';
import { useFlowsAhead } from './place/use-flows-ahead';
import { useZoom } from './place/use-zoom';
import { ViewOptions } from './options/view-options';
import { ViewTools } from './view-tools';
import { YearBar } from './place/year-bar';

interface FlowRoomProps extends RoomProps {
  readonly picture: FlowPicture;
}

/** Explore through a flow diagram. */
export const FlowRoom = ({ picture, view, note, change }: FlowRoomProps) => {
  const ask = useCallback((of: ExploreView) => flowAsk(picture.query, of), [picture]);
  const data = usePictureData(useApiClient(), view, ask(view));
  const { graph, dataset } = data;
  const [pinned, onPin] = usePins(view, graph, change);
  const place = useRef<HTMLDivElement>(null);
  const zoom = useZoom(place);
  const { language, messages } = useSpeech();
  const onNear = useFlowsAhead(ask, dataset);
  const after = useAfterFirst(graph !== undefined || data.error !== undefined);
  const said = useSaid(picture, view, graph, dataset);
  const drawn = graph && graph.links.length > 0;
  const table = () => graph && <FlowNumbers {...{ graph, picture, view, pinned, onPin }} />;
  const draw = (width: number, height: number) =>
    graph && <FlowFigure {...{ graph, picture, view, width, height, pinned, onPin }} />;
  return (
    <ExploreFrame
      view={view}
      note={note}
      asking={data}
      dataset={dataset}
      given={data.figures}
      heading={said ? <ExploreHeading said={said} /> : <WaitingHeading title={dataset?.title[language]} />}
      texts={[said?.note ?? '', ...keyFigureTexts(messages)]}
      explained={after}
      figures={data.figures.length > 0 && <KeyFigures figures={data.figures} />}
      tools={
        <ViewTools view={view} zoom={zoom}>
          <ViewOptions
            measure={{ view, dataset, figures: data.figures, onChange: change }}
            levels={dataset && { view, query: picture.query, dataset, onChange: change }}
            display={{ view, shows: picture.shows, onChange: change }}
          />
          {after && said && graph && dataset && (
            <Suspense>
              <LateTools
                view={view}
                data={{ ...data, dataset }}
                said={said}
                draw={draw}
                table={(parts) => <parts.FlowNumbers {...{ graph, picture, view, pinned, onPin }} />}
                legend={<FlowLegend graph={graph} />}
                onChange={change}
              />
            </Suspense>
          )}
        </ViewTools>
      }
      legend={graph && <FlowLegend graph={graph} />}
      picture={
        <>
          {dataset && isDrilled(view) && (
            <Suspense>
              <LevelPath view={view} dataset={dataset} />
            </Suspense>
          )}
          {drawn && (
            <PicturePlace key={view.picture} {...{ view, place, zoom, source: graph, draw, table }} />
          )}
          {graph && !drawn && <EmptyPicture />}
          {!graph && <WaitingPicture asking={data} />}
        </>
      }
      years={dataset && <YearBar period={dataset.period} view={view} onChange={change} onNear={onNear} />}
      panel={
        <Inspector
          picture={picture}
          view={view}
          graph={graph}
          figures={data.figures}
          indicators={data.indicators}
          pinned={pinned}
          onPin={onPin}
          onChange={change}
        />
      }
    />
  );
};

const isDrilled = ({ upperParent, lowerParent }: ExploreView): boolean =>
  upperParent !== undefined || lowerParent !== undefined;

/** What is said of the picture; only some parts of the view are. */
const useSaid = (
  picture: FlowPicture,
  { order, measure, upper, lower }: ExploreView,
  graph: FlowGraph | undefined,
  dataset: Dataset | undefined,
) => {
  const speech = useSpeech();
  return useMemo(() => {
    const saidView = { order, measure, ...(upper && { upper }), ...(lower && { lower }) };
    return graph && sayFlow(graph, picture, saidView, dataset, speech);
  }, [graph, picture, order, measure, upper, lower, dataset, speech]);
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
