import { useEffect, useRef } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { numberOfStep, type DeckPlace } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import { Untranslated } from '../show/step-heading';
import { sayTime } from './say-time';
import styles from './speaker.module.css';
import type { Talk } from './use-talk';

interface SpeakerStepsProps {
  readonly deck: Deck;
  readonly place: DeckPlace;
  readonly talk: Talk;
  readonly onGo: (place: DeckPlace) => void;
}

/** All steps with the time meant for each, and what it took last time. */
export const SpeakerSteps = ({ deck, place, talk, onGo }: SpeakerStepsProps) => {
  const { language } = useSpeech();
  const words = speakerWords[language];
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [place.step]);
  return (
    <nav ref={list} className={styles.steps} aria-label={words.steps}>
      <ol>
        {deck.steps.map((step) => {
          const title = shownWords(step.title, language);
          const number = numberOfStep(deck, step.id);
          const took = talk.times[step.id];
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={step.id === place.step ? 'step' : undefined}
                onClick={() => onGo({ step: step.id, build: 0 })}
              >
                <span>{number === 0 ? words.hidden : number}</span>
                <b lang={title.lang}>{title.text}</b>
                <small>
                  {[
                    step.planned !== undefined && sayTime(step.planned),
                    took !== undefined && words.rehearsal.last({ time: sayTime(took) }),
                  ]
                    .filter((text) => text !== false)
                    .join(' · ')}
                  <Untranslated shown={title} />
                </small>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
