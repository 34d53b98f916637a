import { useLayoutEffect, useRef } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import { notesSizes, useStagePreferences } from '../../../state/stage-preferences';
import buttons from '../../../ui/button.module.css';
import { ScrollRegion } from '../../../ui/scroll-region';
import own from './speaker-notes.module.css';
import styles from './speaker.module.css';

/** What to say, in a size one can read at arm's length. */
export const SpeakerNotes = ({ step }: { step: DeckStep }) => {
  const { language } = useSpeech();
  const words = speakerWords[language];
  const { notesSize, change } = useStagePreferences();
  const text = useRef<HTMLParagraphElement>(null);
  const notes = shownWords(step.notes, language);
  useLayoutEffect(() => text.current?.style.setProperty('--notes', String(notesSize)), [notesSize]);
  const resize = (by: number) => change({ notesSize: Math.round((notesSize + by) * 10) / 10 });
  return (
    <section className={styles.notes} aria-label={words.notes}>
      <header>
        <h2>{words.notes}</h2>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={words.smaller}
          disabled={notesSize - notesSizes.step < notesSizes.least - 0.01}
          onClick={() => resize(-notesSizes.step)}
        >
          A−
        </button>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={words.larger}
          disabled={notesSize + notesSizes.step > notesSizes.most + 0.01}
          onClick={() => resize(notesSizes.step)}
        >
          A+
        </button>
      </header>
      <ScrollRegion label={words.notes} className={own.script}>
        <p ref={text} lang={notes.lang}>
          {notes.text === '' ? words.noNotes : notes.text}
        </p>
      </ScrollRegion>
    </section>
  );
};
