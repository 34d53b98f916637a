import { requestFailure } from '../../api/request-failure';
import { errorWords } from '../../i18n/error-words';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import { encodeRoute } from '../../state/route';
import { openingLab } from '../../state/lab-view';
import buttons from '../../ui/button.module.css';
import { Waiting } from '../../ui/waiting';
import styles from './lab-page.module.css';

/** A failed request in the words of the page. */
export const useErrorWords = (): ((error: Error) => string) => {
  const { messages, format } = useSpeech();
  return (error) => errorWords(requestFailure(error), messages, format);
};

/** The page by its name, where there is no plan yet to name it by. */
const Title = () => <h1 className="visually-hidden">{labWords[useSpeech().language].title}</h1>;

/** What did not come, and what to do about it. */
export const LabFailure = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const { messages } = useSpeech();
  const said = useErrorWords();
  return (
    <>
      <Title />
      <div className={styles.failure} role="alert">
        <p>{said(error)}</p>
        <button type="button" className={buttons.quiet} onClick={onRetry}>
          {messages.status.retry}
        </button>
      </div>
    </>
  );
};

/** A plan that could not be opened; the baseline always can. */
export const PlanFailure = ({
  error,
  dataset,
  onRetry,
}: {
  error: Error;
  dataset: string;
  onRetry: () => void;
}) => {
  const { language, messages } = useSpeech();
  const words = labWords[language].failure;
  const said = useErrorWords();
  return (
    <div className={styles.failure}>
      <Title />
      <p role="alert">
        <b>{words.plan}</b> {requestFailure(error).status === 404 ? words.gone : said(error)}
      </p>
      <button type="button" className={buttons.quiet} onClick={onRetry}>
        {messages.status.retry}
      </button>
      <a href={`#${encodeRoute({ page: 'lab', view: { ...openingLab, dataset } })}`}>{words.toBaseline}</a>
    </div>
  );
};

export const LabWaiting = ({ onCancel }: { onCancel: () => void }) => {
  const { status } = useSpeech().messages;
  return (
    <div className={styles.waiting}>
      <Title />
      <Waiting words={status} onCancel={onCancel} />
    </div>
  );
};
