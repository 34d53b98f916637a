import { useSpeech } from '../i18n/language-context';
import { selfCheckWords } from '../i18n/self-check-words';
import { useSelfCheck } from '../state/self-check-store';
import { openingSources, sourcesAddress } from '../state/sources-view';
import styles from './self-check-sign.module.css';
import { useNewOutcome } from './use-new-outcome';

/** The outcome of the self-check in a few words; it leads to what was checked. */
export const SelfCheckSign = () => {
  const { language, messages, format } = useSpeech();
  const words = selfCheckWords[language];
  const { status, dataset, passed, failed } = useSelfCheck();
  const isOver = status === 'passed' || status === 'failed';
  const text =
    status === 'failed'
      ? words.failedShort({ count: format.posts(failed) })
      : messages.app.selfChecked(format.posts(passed));
  const announced = useNewOutcome(isOver ? { failed, language, text } : undefined);
  const view = { ...openingSources, ...(dataset !== undefined && { dataset }), at: 'self-check' };
  return (
    <>
      {isOver && (
        <a className={styles.sign} data-status={status} title={words.title} href={`#${sourcesAddress(view)}`}>
          {text}
        </a>
      )}
      <span role="status" className="visually-hidden">
        {announced}
      </span>
    </>
  );
};
