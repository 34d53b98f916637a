import { Suspense, useLayoutEffect, useMemo, type ReactNode, type RefObject } from 'react';
import { InSight } from '../../../charts/flow/sight';
import type { Language } from '../../../i18n/language';
import { useSpeech } from '../../../i18n/language-context';
import type { ExploreView, PictureId } from '../../../state/view';
import { whenIdle } from '../../../state/when-idle';
import { CopyButton } from '../../../ui/copy-button';
import { ErrorBoundary } from '../../../ui/error-boundary';
import { useSize } from '../../../ui/use-size';
import notices from '../notices/notices.module.css';
import edges from '../../../ui/scroll-edges.module.css';
import styles from './picture-place.module.css';
import { usePinch } from './use-pinch';
import { useWheelZoom, useZoomFactor, type Zoom } from './use-zoom';

interface PicturePlaceProps {
  readonly view: ExploreView;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly zoom: Zoom;
  /** What is drawn from: a picture that failed is tried again when it changes. */
  readonly source: unknown;
  /** The picture at a size in CSS pixels. */
  readonly draw: (width: number, height: number) => ReactNode;
  /** The same data as tables. */
  readonly table: () => ReactNode;
}

/** What the place is remembered by: beside other words and other tools a picture has another size. */
export const placeName = (picture: PictureId, language: Language): string => `${picture} ${language}`;

/** Below this the picture gives way to the table, which reads at any width. */
const narrowest = 300;

const CannotDraw = ({ error, children }: { error: Error; children: ReactNode }) => {
  const { status, picture } = useSpeech().messages;
  return (
    <div className={`${edges.both} ${styles.scroll}`}>
      <div className={notices.failure} role="alert">
        <b>{status.drawFailed}</b>
        <span>{status.drawFailedHelp}</span>
        <CopyButton
          label={status.copyDetails}
          done={picture.copied}
          failed={picture.copyFailed}
          text={() => `${error.name}: ${error.message}`}
        />
      </div>
      {children}
    </div>
  );
};

/** Says of the place it stands in that what stands beside it has been drawn; by no state, which would draw it again. */
const Drawn = () => <span ref={sayDrawn} hidden />;

const sayDrawn = (mark: HTMLElement | null): void =>
  mark?.closest('[data-picture]')?.setAttribute('data-picture-ready', 'true');

/** The place of a picture: drawn at the size there is, laid out larger where one zooms in, or its table twin. */
export const PicturePlace = ({ view, place, zoom, source, draw, table }: PicturePlaceProps) => {
  const { language } = useSpeech();
  const { width, height } = useSize(place, placeName(view.picture, language));
  const asTable = view.form === 'table' || (width > 0 && width < narrowest);
  const factor = useZoomFactor(zoom);
  useLayoutEffect(() => zoom.settle(), [zoom, factor]);
  const sight = useMemo(() => ({ part: zoom.inSight, later: whenIdle }), [zoom]);
  useWheelZoom(place, zoom, !asTable);
  usePinch(place, zoom, !asTable);
  const tables = (
    <Suspense>
      {table()}
      <Drawn />
    </Suspense>
  );
  return (
    <div className={styles.place} data-picture={view.picture} data-form={asTable ? 'table' : 'diagram'}>
      <div
        ref={place}
        className={styles.window}
        data-zoomed={(!asTable && factor > 1) || undefined}
        {...(!asTable && zoom.acts)}
      >
        {asTable ? (
          <div className={`${edges.both} ${styles.scroll}`}>{tables}</div>
        ) : (
          <ErrorBoundary
            resetKey={source}
            instead={(error) => <CannotDraw error={error}>{tables}</CannotDraw>}
          >
            {width > 0 && <InSight value={sight}>{draw(width * factor, height * factor)}</InSight>}
            {width > 0 && <Drawn />}
          </ErrorBoundary>
        )}
      </div>
    </div>
  );
};
