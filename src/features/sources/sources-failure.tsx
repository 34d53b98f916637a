import { requestFailure } from '../../api/request-failure';
import { errorWords } from '../../i18n/error-words';
import { useSpeech } from '../../i18n/language-context';
import buttons from '../../ui/button.module.css';
import { Waiting } from '../../ui/waiting';
import styles from './sources-page.module.css';
import type { SourcesData } from './use-sources-data';

/** What did not come, in words, and what to do. */
export const SourcesFailure = ({ data }: { data: SourcesData }) => {
  const { messages, format } = useSpeech();
  if (!data.error) return null;
  return (
    <div className={styles.failure} role="alert">
      <p>{errorWords(requestFailure(data.error), messages, format)}</p>
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
