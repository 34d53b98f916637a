import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { requestFailure } from '../../../api/request-failure';
import { errorWords } from '../../../i18n/error-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { ErrorBoundary } from '../../../ui/error-boundary';
import { useSize, type Size } from '../../../ui/use-size';
import { Waiting } from '../../../ui/waiting';
import type { PaneContent } from './pane-content';
import styles from './view-pane.module.css';

interface PaneFrameProps {
  readonly content: PaneContent;
  /** Names what is shown: another one is ready when it has been drawn itself. */
  readonly address: string;
  /** CSS pixels to draw at; the size of the place unless told. */
  readonly size?: Size | undefined;
  /** Shows the signs and what the numbers stand on. */
  readonly basis?: boolean | undefined;
  /** Stands where the data have gone. */
  readonly instead?: ReactNode;
}

/** Tells once what stands beside this has been drawn. */
const Drawn = ({ onDrawn }: { onDrawn: () => void }) => {
  useEffect(onDrawn, [onDrawn]);
  return null;
};

/** Picture and basis line of a view in the room there is. */
export const PaneFrame = ({ content, address, size, basis, instead }: PaneFrameProps) => {
  const { status } = useSpeech().messages;
  const place = useRef<HTMLDivElement>(null);
  const room = useSize(place);
  const { width, height } = size ?? room;
  const [drawn, setDrawn] = useState<string>();
  const onDrawn = useCallback(() => setDrawn(address), [address]);
  const { draw, said, legend } = content;
  return (
    <div
      className={styles.pane}
      data-picture={content.picture}
      data-picture-ready={(draw && drawn === address) || undefined}
    >
      <div ref={place} className={styles.place}>
        <ErrorBoundary resetKey={content.source} instead={() => <p role="alert">{status.drawFailed}</p>}>
          {draw && width > 0 && height > 0 && (
            <>
              {draw(width, height)}
              <Drawn onDrawn={onDrawn} />
            </>
          )}
        </ErrorBoundary>
        {!draw && <StandIn content={content} instead={instead} />}
      </div>
      {basis && (
        <div className={styles.basis}>
          {legend}
          {said && <p>{said.note}</p>}
        </div>
      )}
    </div>
  );
};

/** What stands in the place of a picture that is not there. */
const StandIn = ({ content, instead }: { content: PaneContent; instead: ReactNode }) => {
  const { messages, format } = useSpeech();
  const { status, explore } = messages;
  const { asking, empty, problem } = content;
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
