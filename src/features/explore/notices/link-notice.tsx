import { useSpeech } from '../../../i18n/language-context';
import type { LinkNote } from '../../../state/route';
import styles from './notices.module.css';

/** Says when the address could not be read in full. */
export const LinkNotice = ({ note }: { note: LinkNote }) => {
  const { status } = useSpeech().messages;
  return (
    <p className={styles.notice} role="status">
      {note === 'newer' ? status.linkNewer : status.linkDamaged}
    </p>
  );
};
