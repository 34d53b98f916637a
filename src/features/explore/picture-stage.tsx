import { Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { FlowGraph } from '../../domain/flow-graph';
import { useSpeech } from '../../i18n/language-context';
import type { ItemRef } from '../../layouts/item';
import { FlowFigure } from '../../pictures/flow-figure';
import type { FlowPicture } from '../../pictures/picture';
import type { ExploreView } from '../../state/view';
import { CopyButton } from '../../ui/copy-button';
import { ErrorBoundary } from '../../ui/error-boundary';
import { useSize } from '../../ui/use-size';
import { FlowNumbers } from './later-parts';
import notices from './notices.module.css';
import styles from './picture-stage.module.css';

interface PictureStageProps {
  readonly view: ExploreView;
  readonly picture: FlowPicture;
  readonly graph: FlowGraph;
  readonly pinned: readonly ItemRef[];
  readonly onPin: (pinned: readonly ItemRef[]) => void;
}

/** Below this the picture gives way to the table, which reads at any width. */
const narrowest = 300;

const CannotDraw = ({ error, children }: { error: Error; children: ReactNode }) => {
  const { status, picture } = useSpeech().messages;
  return (
    <div className={styles.scroll}>
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

/** Tells once what stands beside this has been drawn. */
const Drawn = ({ onDrawn }: { onDrawn: () => void }) => {
  useEffect(onDrawn, [onDrawn]);
  return null;
};

/** The place of the picture: the diagram at the size there is, or its table twin. */
export const PictureStage = ({ view, picture, graph, pinned, onPin }: PictureStageProps) => {
  const place = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(place);
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const ready = <Drawn onDrawn={onDrawn} />;
  const table = (
    <Suspense>
      <FlowNumbers graph={graph} picture={picture} pinned={pinned} onPin={onPin} />
      {ready}
    </Suspense>
  );
  const asTable = view.form === 'table' || (width > 0 && width < narrowest);
  return (
    <div
      ref={place}
      className={styles.place}
      data-picture={view.picture}
      data-picture-ready={drawn || undefined}
      data-form={asTable ? 'table' : 'diagram'}
    >
      {asTable ? (
        <div className={styles.scroll}>{table}</div>
      ) : (
        <ErrorBoundary resetKey={graph} instead={(error) => <CannotDraw error={error}>{table}</CannotDraw>}>
          {width > 0 && <FlowFigure {...{ graph, picture, view, width, height, pinned, onPin }} />}
          {width > 0 && ready}
        </ErrorBoundary>
      )}
    </div>
  );
};
