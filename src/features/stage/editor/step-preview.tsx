import { useState } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { PictureImage } from '../camera/picture-image';
import { ViewPane } from '../view-pane/view-pane';
import { BuildStrip } from './build-strip';
import { HealthLine } from './health-line';
import styles from './step-preview.module.css';

interface StepPreviewProps {
  readonly step: DeckStep;
  /** Which view: 0 is the first, then the builds. */
  readonly build: number;
  readonly onBuild: (build: number) => void;
}

/** A step as it will be seen, and the views it goes through. */
export const StepPreview = ({ step, build, onBuild }: StepPreviewProps) => {
  const { language } = useSpeech();
  const words = deckWords[language];
  const [showsKept, setShowsKept] = useState('');
  const title = shownWords(step.title, language);
  const said = shownWords(step.words, language);
  const { address } = [step.view, ...step.builds][build] ?? step.view;
  const kept = build === 0 ? step.picture : undefined;
  const isKept = showsKept === step.id && kept !== undefined;
  const last = kept !== undefined && <PictureImage picture={kept} alt={words.health.keptAlt(title.text)} />;
  return (
    <section className={styles.preview} aria-label={words.editor.preview}>
      <HealthLine
        step={step}
        address={address}
        isKept={isKept}
        onKept={(on) => setShowsKept(on ? step.id : '')}
      />
      <div className={styles.slide}>
        <h2 lang={title.lang}>{title.text || words.editor.untitled}</h2>
        {said.text !== '' && (
          <p className={styles.words} lang={said.lang}>
            {said.text}
          </p>
        )}
        <div className={styles.picture}>
          {isKept ? last : <ViewPane address={address} basis {...(last && { instead: last })} />}
        </div>
      </div>
      <BuildStrip step={step} build={build} onBuild={onBuild} />
    </section>
  );
};
