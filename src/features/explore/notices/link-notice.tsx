import { linkWords } from '../../../i18n/link-words';
import { useSpeech } from '../../../i18n/language-context';
import type { LinkNote } from '../../../state/route';
import { lostParts } from './lost-parts';
import styles from './notices.module.css';

interface LinkNoticeProps {
  readonly note: LinkNote;
  /** The parameters that could not be read, where it is known which. */
  readonly lost: readonly string[] | undefined;
}

/** Says when the address could not be read in full, and which parts of it were left out. */
export const LinkNotice = ({ note, lost }: LinkNoticeProps) => {
  const speech = useSpeech();
  const { language, messages } = speech;
  const parts = lost ? lostParts(lost, speech) : [];
  const { linkNewer, linkDamaged } = messages.status;
  const newer = note === 'newer' ? linkNewer : undefined;
  const damaged = parts.length > 0 ? linkWords[language].lost(parts) : linkDamaged;
  const both = newer !== undefined && parts.length > 0 ? [newer, damaged] : [newer ?? damaged];
  return (
    <p className={styles.notice} role="status">
      {both.join(language === 'en' ? ' ' : '')}
    </p>
  );
};
