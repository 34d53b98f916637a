import { Suspense, useMemo, useRef } from 'react';
import { useApiClient } from '../../api/api-context';
import { useSpeech } from '../../i18n/language-context';
import { pictures } from '../../pictures/catalogue';
import { isScene } from '../../pictures/scenes';
import type { RefusedParent } from '../../pictures/flow/use-flows';
import { flowAsk, type AskedData } from '../../pictures/use-picture-data';
import { useAskedScene } from '../../pictures/use-scene';
import { changeView, type ExploreView } from '../../state/view';
import { InHeader } from '../../ui/header-slot';
import { useAhead } from './ahead/use-ahead';
import { ExploreFrame } from './explore-frame';
import { ExploreHeading, WaitingHeading } from './heading/explore-heading';
import { LateTools, RoomSearch } from './later-parts';
import { WaitingPicture } from './notices/stand-ins';
import { ViewOptions } from './options/view-options';
import { PicturePlace } from './place/picture-place';
import { useZoom } from './place/use-zoom';
import { YearBar } from './place/year-bar';
import type { RoomContent } from './room-content';
import type { RoomProps } from './room-props';
import { useTold } from './search/use-told';
import { useAfterFirst } from './use-after-first';
import { useFlowContent } from './use-flow-content';
import { useSceneContent } from './use-scene-content';
import { ViewTools } from './view-tools';

/** The room all pictures are explored in: from one to another only what they differ in is made anew. */
export const ExploreRoom = ({ view: addressed, note, lost, change }: RoomProps) => {
  const { picture, asked } = useAsked(addressed);
  const { data, asking } = asked;
  const view = useMemo(() => withoutRefused(addressed, data.refused), [addressed, data.refused]);
  const flow = useFlowContent({ picture, view, data, change });
  const other = useSceneContent({ asked, view, change });
  const content = flow ?? other;
  const { language } = useSpeech();
  const { said, source, legend, draw, table } = content;
  const [told, tell] = useTold(view, language);
  const after = useAfterFirst(source !== undefined || asking.error !== undefined);
  const place = useRef<HTMLDivElement>(null);
  const zoom = useZoom(place);
  useAhead({ ...data, place, zoom });
  return (
    <ExploreFrame
      {...{ view, note, lost, asking, legend }}
      dataset={data.dataset}
      given={data.figures}
      query={content.options.levels?.query}
      refused={data.refused}
      heading={
        said ? (
          <ExploreHeading said={said} quiet={told !== undefined} />
        ) : (
          <WaitingHeading title={data.dataset?.title[language]} />
        )
      }
      texts={[said?.note ?? '', ...content.texts]}
      explained={after}
      figures={content.figures}
      tools={
        <ViewTools {...{ view, zoom }}>
          <ViewOptions {...content.options} />
          {content.act}
          {after && <RoomTools {...{ content, view }} />}
          {after && <Finder key={view.dataset} {...{ view, data, told, tell, change }} />}
        </ViewTools>
      }
      picture={
        <>
          {content.path}
          {source && !content.empty && (
            <PicturePlace key={view.picture} {...{ view, place, zoom, source, draw, table }} />
          )}
          {content.empty}
          {!source && <WaitingPicture asking={asking} />}
        </>
      }
      years={
        content.inTime &&
        data.dataset && <YearBar period={data.dataset.period} view={view} onChange={change} />
      }
      panel={content.panel}
    />
  );
};

/** The view as it can be shown. The address keeps what it asks for, until that side is opened or left. */
const withoutRefused = (view: ExploreView, refused: readonly RefusedParent[]): ExploreView =>
  refused.length === 0
    ? view
    : changeView(view, Object.fromEntries(refused.map(({ name }) => [name, undefined])));

const useAsked = (view: ExploreView) => {
  const id = isScene(view.picture) ? view.picture : undefined;
  const picture = isScene(view.picture) ? undefined : pictures[view.picture];
  const asked = useAskedScene(useApiClient(), id, view, picture && flowAsk(picture.query, view));
  return { picture, asked };
};

interface FinderProps extends Pick<RoomProps, 'view' | 'change'> {
  readonly data: AskedData;
  readonly told: string | undefined;
  readonly tell: (text: string) => void;
}

/** Stands in the bar, whatever picture is shown or on its way: who searches keeps the field. */
const Finder = ({ view: { dataset }, data, told, tell, change }: FinderProps) => {
  const last = data.dataset?.period.to;
  return useMemo(
    () => (
      <InHeader at="first">
        <Suspense>
          <RoomSearch {...{ dataset, last, told, tell }} onChange={change} />
        </Suspense>
      </InHeader>
    ),
    [dataset, last, told, tell, change],
  );
};

interface RoomToolsProps extends Pick<RoomProps, 'view'> {
  readonly content: RoomContent;
}

/** What can be done with a picture once it stands. */
const RoomTools = ({ content: { said, data, draw, printed, legend }, view }: RoomToolsProps) =>
  said &&
  data && (
    <Suspense>
      <LateTools {...{ view, data, said, draw, legend }} table={printed} />
    </Suspense>
  );
