import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { Waiting } from '../../../ui/waiting';
import styles from './notices.module.css';
import type { Asking } from '../../../pictures/use-picture-data';

/** Stands where the first picture will be. */
export const WaitingPicture = ({ asking }: { asking: Asking }) => {
  const { status } = useSpeech().messages;
  if (asking.waiting) {
    return (
      <div className={styles.centre}>
        <Waiting words={status} onCancel={asking.cancel} />
      </div>
    );
  }
  if (asking.error) return <div className={styles.centre} />;
  return (
    <div className={styles.centre}>
      <p>{status.cancelled}</p>
      <button type="button" className={buttons.quiet} onClick={asking.retry}>
        {status.retry}
      </button>
    </div>
  );
};

/** A range in which nothing moved. */
export const EmptyPicture = () => {
  const { status } = useSpeech().messages;
  return (
    <div className={styles.centre}>
      <h2>{status.emptyTitle}</h2>
      <p>{status.empty}</p>
    </div>
  );
};

/** A data set that has nothing for the picture asked for. */
export const NothingHere = () => {
  const { explore } = useSpeech().messages;
  return (
    <div className={styles.centre}>
      <h2>{explore.nothing}</h2>
      <p>{explore.nothingHelp}</p>
    </div>
  );
};
