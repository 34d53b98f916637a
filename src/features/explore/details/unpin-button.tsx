import { useSpeech } from '../../../i18n/language-context';
import styles from './inspector.module.css';

/** Lets go of one of what is pinned. */
export const UnpinButton = ({ name, onUnpin }: { readonly name: string; readonly onUnpin: () => void }) => {
  const { unpin, unpinItem } = useSpeech().messages.inspector;
  return (
    <button
      type="button"
      className={styles.close}
      aria-label={unpinItem({ name })}
      title={unpin}
      onClick={onUnpin}
    >
      ×
    </button>
  );
};
