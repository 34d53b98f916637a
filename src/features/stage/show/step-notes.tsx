import type { DeckStep } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import styles from './show.module.css';

/** The notes under the picture, for a meeting on one shared screen. */
export const StepNotes = ({ step }: { step: DeckStep }) => {
  const { language } = useSpeech();
  const words = showWords[language];
  const notes = shownWords(step.notes, language);
  return (
    <section className={styles.notes} aria-label={words.notesTitle}>
      <h2>{words.notesTitle}</h2>
      <p lang={notes.lang}>{notes.text === '' ? words.noNotes : notes.text}</p>
    </section>
  );
};
