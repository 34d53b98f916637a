import { Suspense, useEffect, useMemo, useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { FlowGraph } from '../../domain/flow-graph';
import { useSpeech } from '../../i18n/language-context';
import type { ItemRef } from '../../layouts/item';
import { FlowFigure } from '../../pictures/flow-figure';
import { itemOfPin, pinOfItem } from '../../pictures/pinned-items';
import type { FlowPicture } from '../../pictures/picture';
import { markStartFinished } from '../../state/safe-mode';
import type { ExploreView } from '../../state/view';
import { ExploreFrame } from './explore-frame';
import { ExploreHeading, WaitingHeading } from './explore-heading';
import type { RoomProps } from './explore-page';
import { Inspector } from './inspector';
import { KeyFigures } from './key-figures';
import { fetchLaterParts, FlowNumbers, LevelPath } from './later-parts';
import { Legend } from './legend';
import { PicturePlace } from './picture-place';
import { EmptyPicture, WaitingPicture } from './stand-ins';
import { flowAsk, useExploreData } from './use-explore-data';
import { useZoom } from './use-zoom';
import { ViewOptions } from './view-options';
import { ViewTools } from './view-tools';
import { YearBar } from './year-bar';

interface FlowRoomProps extends RoomProps {
  readonly picture: FlowPicture;
}

/** Explore through a flow diagram. */
export const FlowRoom = ({ picture, view, note, change }: FlowRoomProps) => {
  const data = useExploreData(view, flowAsk(picture.query, view));
  const { graph, dataset } = data;
  const [pinned, onPin] = usePins(view, graph, change);
  const place = useRef<HTMLDivElement>(null);
  const zoom = useZoom(place);
  useStartFinished(graph !== undefined || data.error !== undefined);
  const drawn = graph && graph.links.length > 0;
  return (
    <ExploreFrame
      view={view}
      note={note}
      asking={data}
      heading={<FlowHeading picture={picture} view={view} graph={graph} dataset={dataset} />}
      figures={data.figures.length > 0 && <KeyFigures figures={data.figures} />}
      tools={
        <ViewTools view={view} zoom={zoom}>
          <ViewOptions
            measure={{ view, dataset, figures: data.figures, onChange: change }}
            levels={dataset && { view, query: picture.query, dataset, onChange: change }}
            display={{ view, shows: picture.shows, onChange: change }}
          />
        </ViewTools>
      }
      legend={graph && <Legend graph={graph} />}
      picture={
        <>
          {dataset && isDrilled(view) && (
            <Suspense>
              <LevelPath view={view} dataset={dataset} />
            </Suspense>
          )}
          {drawn && (
            <PicturePlace
              key={view.picture}
              view={view}
              place={place}
              zoom={zoom}
              source={graph}
              draw={(width, height) => (
                <FlowFigure {...{ graph, picture, view, width, height, pinned, onPin }} />
              )}
              table={() => <FlowNumbers {...{ graph, picture, view, pinned, onPin }} />}
            />
          )}
          {graph && !drawn && <EmptyPicture />}
          {!graph && <WaitingPicture asking={data} />}
        </>
      }
      years={dataset && <YearBar period={dataset.period} view={view} onChange={change} />}
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

interface FlowHeadingProps {
  readonly picture: FlowPicture;
  readonly view: ExploreView;
  readonly graph: FlowGraph | undefined;
  readonly dataset: Dataset | undefined;
}

const FlowHeading = ({ picture, view, graph, dataset }: FlowHeadingProps) => {
  const speech = useSpeech();
  const { sentence } = speech.messages;
  if (!graph) return <WaitingHeading title={dataset?.title[speech.language]} />;
  const illustrated = graph.links.some((l) => l.basis === 'illustrative');
  return (
    <ExploreHeading
      statement={graph.links.length === 0 ? sentence.empty : picture.sentence(graph, view, speech)}
      notes={[
        dataset?.title[speech.language],
        graph.displayUnit === 'per-thousand' ? sentence.perThousand : sentence.posts,
        dataset?.fictional ? sentence.fictional : illustrated ? sentence.illustrated : sentence.onlyReported,
      ]}
    />
  );
};

/** Once there is something to see, the start counts as made and what may be asked for next is fetched. */
const useStartFinished = (settled: boolean) =>
  useEffect(() => {
    if (!settled) return;
    markStartFinished();
    fetchLaterParts();
  }, [settled]);

/** What is pinned lives in the address. Pins that are not in this picture stay, until all are let go. */
const usePins = (view: ExploreView, graph: FlowGraph | undefined, change: RoomProps['change']) => {
  const pinned = useMemo(
    () => (graph ? view.pinned.flatMap((pin) => itemOfPin(graph, pin) ?? []) : []),
    [view.pinned, graph],
  );
  const onPin = (items: readonly ItemRef[]) => {
    if (!graph) return;
    const elsewhere = view.pinned.filter((pin) => itemOfPin(graph, pin) === undefined);
    const kept = items.length === 0 ? [] : elsewhere;
    change({ pinned: [...kept, ...items.map((item) => pinOfItem(graph, item))] });
  };
  return [pinned, onPin] as const;
};
