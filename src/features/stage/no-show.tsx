import type { DeckDocument } from '../../domain/deck/deck';
import { ApiError } from '../../api/api-error';
import { requestFailure } from '../../api/request-failure';
import { errorWords } from '../../i18n/error-words';
import { useSpeech } from '../../i18n/language-context';
import { showWords } from '../../i18n/show-words';
import { encodeRoute } from '../../state/route';
import buttons from '../../ui/button.module.css';
import styles from './no-show.module.css';

interface NoShowProps {
  readonly deck: DeckDocument | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/** Stands for a show that cannot be shown: why, and what to do. */
export const NoShow = ({ deck, error, retry }: NoShowProps) => {
  const { language, messages, format } = useSpeech();
  const words = showWords[language];
  const missing = error instanceof ApiError && error.status === 404;
  const said = deck
    ? words.noSteps
    : missing
      ? words.noDeck
      : error
        ? `${words.failed}${errorWords(requestFailure(error), messages, format)}`
        : words.loading;
  return (
    <main className={styles.place} role={error ? 'alert' : 'status'}>
      <p>{said}</p>
      <p className={styles.acts}>
        {error && (
          <button type="button" className={buttons.quiet} onClick={retry}>
            {words.retry}
          </button>
        )}
        <a href={`#${encodeRoute({ page: 'stage', view: {} })}`}>{words.toDecks}</a>
      </p>
    </main>
  );
};
