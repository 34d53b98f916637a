import { ApiError } from '../../api/api-error';
import { errorWords, type RequestFailure } from '../../i18n/error-words';
import { useSpeech } from '../../i18n/language-context';
import buttons from '../../ui/button.module.css';
import { Waiting } from '../../ui/waiting';
import styles from './sources-page.module.css';
import type { SourcesData } from './use-sources-data';

const failureOf = (error: Error): RequestFailure =>
  error instanceof ApiError
    ? { kind: error.kind, status: error.status, size: error.received?.bytes, count: error.violations?.count }
    : { kind: 'unknown' };

/** What did not come, in words, and what to do. */
export const SourcesFailure = ({ data }: { data: SourcesData }) => {
  const { messages, format } = useSpeech();
  if (!data.error) return null;
  return (
    <div className={styles.failure} role="alert">
      <p>{errorWords(failureOf(data.error), messages, format)}</p>
      <button type="button" className={buttons.quiet} onClick={data.retry}>
        {messages.status.retry}
      </button>
    </div>
  );
};

/** Stands where the tables will be. */
export const SourcesWaiting = ({ data }: { data: SourcesData }) => {
  const { status } = useSpeech().messages;
  if (data.figures || data.error) return null;
  if (data.waiting) return <Waiting words={status} onCancel={data.cancel} />;
  return (
    <p>
      {status.cancelled}{' '}
      <button type="button" className={buttons.quiet} onClick={data.retry}>
        {status.retry}
      </button>
    </p>
  );
};
