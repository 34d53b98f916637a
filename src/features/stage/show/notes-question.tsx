import { useEffect, useEffectEvent } from 'react';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import styles from './show.module.css';

/** Milliseconds in which a second press shows the notes. */
const patience = 3_000;

/** Asks before the audience sees the notes. */
export const NotesQuestion = ({ onForget }: { onForget: () => void }) => {
  const forget = useEffectEvent(onForget);
  useEffect(() => {
    const timer = setTimeout(() => forget(), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className={styles.jumping}>
      {showWords[useSpeech().language].notesAgain}
    </p>
  );
};
