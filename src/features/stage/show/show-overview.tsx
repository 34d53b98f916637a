import type { Deck } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { numberOfStep } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import { ShowLayer } from './show-layer';
import styles from './show-layer.module.css';
import type { Show } from './use-show';

/** All steps at once, hidden ones too: the way to a question that was not in the script. */
export const ShowOverview = ({ deck, show }: { deck: Deck; show: Show }) => {
  const { language } = useSpeech();
  const words = showWords[language];
  return (
    <ShowLayer title={words.overviewTitle} onClose={() => show.set({ layer: undefined })}>
      <p className={styles.help}>{words.overviewHelp}</p>
      <ol className={styles.steps}>
        {deck.steps.map((step) => {
          const title = shownWords(step.title, language);
          const number = numberOfStep(deck, step.id);
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={step.id === show.place.step ? 'step' : undefined}
                onClick={() => show.go({ step: step.id, build: 0 })}
              >
                <span className={styles.number}>{number === 0 ? words.hidden : number}</span>
                <span lang={title.lang}>{title.text}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </ShowLayer>
  );
};
