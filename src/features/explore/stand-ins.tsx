import { useSpeech } from '../../i18n/language-context';
import buttons from '../../ui/button.module.css';
import { Waiting } from '../../ui/waiting';
import styles from './notices.module.css';
import type { ExploreData } from './use-explore-data';

/** Stands where the first picture will be. */
export const WaitingPicture = ({ data }: { data: ExploreData }) => {
  const { status } = useSpeech().messages;
  if (data.waiting) {
    return (
      <div className={styles.centre}>
        <Waiting words={status} onCancel={data.cancel} />
      </div>
    );
  }
  if (data.error) return <div className={styles.centre} />;
  return (
    <div className={styles.centre}>
      <p>{status.cancelled}</p>
      <button type="button" className={buttons.quiet} onClick={data.retry}>
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
