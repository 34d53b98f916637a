import { useSpeech } from '../i18n/language-context';
import { selfCheckWords } from '../i18n/self-check-words';
import { useSelfCheck } from '../state/self-check-store';
import { openingSources, sourcesAddress } from '../state/sources-view';
import styles from './self-check-sign.module.css';

/** The outcome of the self-check in a few words; it leads to what was checked. */
export const SelfCheckSign = () => {
  const { language, format } = useSpeech();
  const words = selfCheckWords[language];
  const { status, dataset, passed, failed } = useSelfCheck();
  const view = { ...openingSources, ...(dataset !== undefined && { dataset }), at: 'self-check' };
  const text =
    status === 'failed'
      ? words.failedShort({ count: format.posts(failed) })
      : words.passedShort({ count: format.posts(passed) });
  return (
    <span role="status" className={styles.place}>
      <a className={styles.sign} data-status={status} title={words.title} href={`#${sourcesAddress(view)}`}>
        {text}
      </a>
    </span>
  );
};
