import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { requestFailure } from '../../../api/request-failure';
import { errorWords } from '../../../i18n/error-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { ErrorBoundary } from '../../../ui/error-boundary';
import { noteWithTitle } from '../../../pictures/said';
import { useSize, type Size } from '../../../ui/use-size';
import { Waiting } from '../../../ui/waiting';
import type { PaneContent } from './pane-content';
import { useCentred } from './use-centred';
import styles from './view-pane.module.css';

interface PaneFrameProps {
  readonly content: PaneContent;
  /** Names what is shown: another one is ready when it has been drawn itself. */
  readonly address: string;
  /** CSS pixels to draw at; the size of the place unless told. */
  readonly size?: Size | undefined;
  /** Shows the signs and what the numbers stand on. */
  readonly basis?: boolean | undefined;
  /** Where the signs go instead of under the picture, e.g. in one line with other things. */
  readonly basisIn?: HTMLElement | null | undefined;
  /** Stands where the data have gone. */
  readonly instead?: ReactNode;
  /** How much larger than its place the picture is laid out, about what is selected in it. */
  readonly zoom?: number | undefined;
}

/** Tells once what stands beside this has been drawn. */
const Drawn = ({ onDrawn }: { onDrawn: () => void }) => {
  useEffect(onDrawn, [onDrawn]);
  return null;
};

/** Picture and basis line of a view in the room there is. */
export const PaneFrame = (props: PaneFrameProps) => {
  const { content, address, size, basis, basisIn, instead, zoom = 1 } = props;
  const { status } = useSpeech().messages;
  const place = useRef<HTMLDivElement>(null);
  const room = useSize(place);
  const { width, height } = size ?? room;
  const [drawn, setDrawn] = useState<string>();
  const onDrawn = useCallback(() => setDrawn(address), [address]);
  const { draw } = content;
  useCentred(place, zoom, address);
  const signs = basis && <BasisLine content={content} />;
  return (
    <div
      className={styles.pane}
      data-picture={content.picture}
      data-picture-ready={(draw && drawn === address) || undefined}
    >
      <div ref={place} className={styles.place} data-zoomed={zoom > 1 || undefined}>
        <ErrorBoundary resetKey={content.source} instead={() => <p role="alert">{status.drawFailed}</p>}>
          {draw && width > 0 && height > 0 && (
            <>
              {draw(width * zoom, height * zoom)}
              <Drawn onDrawn={onDrawn} />
            </>
          )}
        </ErrorBoundary>
        {!draw && <StandIn content={content} instead={instead} />}
      </div>
      {basisIn ? createPortal(signs, basisIn) : signs}
    </div>
  );
};

/** The signs of a picture, what is counted and what it stands on. */
const BasisLine = ({ content: { legend, said } }: { content: PaneContent }) => (
  <div className={styles.basis}>
    {legend}
    {said && <p>{noteWithTitle(said)}</p>}
  </div>
);

/** What stands in the place of a picture that is not there. */
const StandIn = ({ content, instead }: { content: PaneContent; instead: ReactNode }) => {
  const { messages, format } = useSpeech();
  const { status, explore } = messages;
  const { asking, empty, problem, gone } = content;
  if (gone !== undefined) return instead ?? <p className={styles.standIn}>{gone}</p>;
  if (problem !== undefined) return <p className={styles.standIn}>{problem}</p>;
  if (empty) return <p className={styles.standIn}>{explore.nothing}</p>;
  if (asking.error && instead) return instead;
  if (asking.waiting && !asking.error)
    return (
      <div className={styles.standIn}>
        <Waiting words={status} onCancel={asking.cancel} />
      </div>
    );
  return (
    <div className={styles.standIn}>
      <p role="alert">
        {asking.error ? errorWords(requestFailure(asking.error), messages, format) : status.cancelled}
      </p>
      <button type="button" className={buttons.quiet} onClick={asking.retry}>
        {status.retry}
      </button>
    </div>
  );
};
