import { useCallback, useRef } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { numberOfStep } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import { ShowLayer } from './show-layer';
import styles from './show-layer.module.css';
import { stepAmong } from './step-among';
import { Untranslated } from './step-heading';
import type { Show } from './use-show';

/** All steps at once, hidden ones too: the way to a question that was not in the script. */
export const ShowOverview = ({ deck, show }: { deck: Deck; show: Show }) => {
  const { language } = useSpeech();
  const words = showWords[language];
  const list = useRef<HTMLOListElement>(null);
  const onMove = useCallback((event: KeyboardEvent) => move(event, list.current), []);
  return (
    <ShowLayer title={words.overviewTitle} onClose={() => show.set({ layer: undefined })} onMove={onMove}>
      <p className={styles.help}>{words.overviewHelp}</p>
      <ol ref={list} className={styles.steps}>
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
                <span lang={title.lang}>
                  {title.text}
                  <Untranslated shown={title} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </ShowLayer>
  );
};

/** Goes on by key from the step that has the focus, or from the current one where none has. */
const move = (event: KeyboardEvent, list: HTMLElement | null): void => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const steps = [...(list?.querySelectorAll('button') ?? [])];
  const focused = steps.findIndex((step) => step === document.activeElement);
  const at = focused === -1 ? steps.findIndex((step) => step.hasAttribute('aria-current')) : focused;
  const abreast = steps.filter(({ offsetTop }) => offsetTop === steps[0]?.offsetTop).length;
  const to = stepAmong(event.key, at, { count: steps.length, abreast });
  if (to === undefined) return;
  event.preventDefault();
  steps[to]?.focus();
};
