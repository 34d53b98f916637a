import { lazy, Suspense } from 'react';
import { useSpeech } from '../i18n/language-context';
import { useSelfCheck } from '../state/self-check-store';
import styles from './self-check-notice.module.css';

const SelfCheckSign = lazy(async () => ({ default: (await import('./self-check-sign')).SelfCheckSign }));

/** As many digits as a count of checks has. */
const anyCount = '000';

/**
 * Stands in the bar of every page: nothing until the numbers were recomputed, then ✓ or what does not agree. The room of ✓ is kept
 * free from the start, so that nothing in the bar moves for it.
 */
export const SelfCheckNotice = () => {
  const { messages } = useSpeech();
  const begun = useSelfCheck(({ status }) => status !== 'not-run');
  return (
    <span className={styles.place}>
      <span className={styles.room} aria-hidden="true">
        {messages.app.selfChecked(anyCount)}
      </span>
      {begun && (
        <Suspense>
          <SelfCheckSign />
        </Suspense>
      )}
    </span>
  );
};
