import { ApiError } from '../../../api/api-error';
import { requestFailure } from '../../../api/request-failure';
import { errorWords } from '../../../i18n/error-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { CopyButton } from '../../../ui/copy-button';
import { AvailableDatasets } from './available-datasets';
import styles from './notices.module.css';
import type { Asking } from '../../../pictures/use-picture-data';

const detailsOf = (error: Error): string => `${error.name}: ${error.message}`;

const isMissing = (error: Error): boolean => error instanceof ApiError && error.status === 404;

/** The server does not take what the address asks: asked again, it would not either. */
const isRefused = (error: Error): boolean => error instanceof ApiError && error.status === 400;

/** A failed request in words: what failed, what still stands, what to do. */
export const LoadNotice = ({ asking, defaults }: { asking: Asking; defaults: string }) => {
  const { messages, format } = useSpeech();
  const { error, receivedAt } = asking;
  const { status, picture } = messages;
  if (!error) return null;
  return (
    <div className={styles.failure} role="alert">
      <span>{errorWords(requestFailure(error), messages, format)}</span>
      {receivedAt && <span>{status.staleSince({ time: format.time(receivedAt) })}</span>}
      {isMissing(error) && <AvailableDatasets />}
      {isRefused(error) ? (
        <a href={defaults}>{status.byDefault}</a>
      ) : (
        <button type="button" className={buttons.quiet} onClick={asking.retry}>
          {status.retry}
        </button>
      )}
      <details>
        <summary>{status.details}</summary>
        <pre>{detailsOf(error)}</pre>
        <CopyButton
          label={status.copyDetails}
          done={picture.copied}
          failed={picture.copyFailed}
          text={() => detailsOf(error)}
        />
      </details>
    </div>
  );
};

/** Says that a list did not arrive whole, so that nothing is summed over it. */
export const IncompleteNotice = ({ shown, all }: { shown: number; all: number }) => {
  const { messages, format } = useSpeech();
  return (
    <p className={styles.notice} role="status">
      {messages.status.incomplete({ shown: format.posts(shown), all: format.posts(all) })}
    </p>
  );
};
