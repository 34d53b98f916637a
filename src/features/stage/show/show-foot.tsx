import type { Deck } from '../../../domain/deck/deck';
import { numberOfStep, shownSteps, type DeckPlace } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import styles from './show.module.css';

interface ShowFootProps {
  readonly deck: Deck;
  readonly place: DeckPlace;
  /** Given the element in which the picture says what it stands on. */
  readonly slot: (element: HTMLElement | null) => void;
}

/** More steps than this are counted, not drawn. */
const mostDashes = 14;

/** How far the show is, and what the picture stands on. */
export const ShowFoot = ({ deck, place, slot }: ShowFootProps) => {
  const words = showWords[useSpeech().language];
  const steps = shownSteps(deck);
  const number = numberOfStep(deck, place.step);
  return (
    <footer className={styles.foot}>
      <div className={styles.progress} aria-hidden="true">
        {steps.length <= mostDashes &&
          steps.map(({ id }) => <i key={id} data-current={id === place.step || undefined} />)}
        {number > 0 && <span>{words.count({ number, of: steps.length })}</span>}
      </div>
      <div ref={slot} className={styles.basis} />
    </footer>
  );
};
