import { useQueryClient } from '@tanstack/react-query';
import type { DeckStep } from '../../../domain/deck/deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { shotKey, useShots } from '../camera/shot';
import { useEditDesk } from './edit-desk';
import { healthOf } from './step-health';
import styles from './step-preview.module.css';
import { takenOf, useShot } from './use-shot';

interface HealthLineProps {
  readonly step: DeckStep;
  /** The view that is shown. */
  readonly address: string;
  /** Whether the kept picture stands in the place of the view. */
  readonly isKept: boolean;
  readonly onKept: (on: boolean) => void;
}

/** What is wrong with the data of a step, and what can be done; empty where nothing is. */
export const HealthLine = ({ step, address, isKept, onKept }: HealthLineProps) => {
  const { language } = useSpeech();
  const words = deckWords[language].health;
  const { readOnly, edit } = useEditDesk();
  const cache = useQueryClient();
  const shot = useShot(address);
  const isFirst = address === step.view.address;
  const health = isFirst ? healthOf(step, shot) : shot && shot.kind !== 'taken' ? shot.kind : 'good';
  const hasPicture = isFirst && step.picture !== undefined;
  const lookAgain = () => {
    useShots.getState().forget(shotKey(language, address));
    void cache.refetchQueries({ type: 'active' });
  };
  const text =
    health === 'gone' && !hasPicture ? words.goneBare : health in words ? words[health as 'gone'] : '';
  return (
    <p role="status" className={styles.health}>
      {text !== '' && <span>{text}</span>}
      {health === 'changed' && hasPicture && (
        <button type="button" className={buttons.quiet} onClick={() => onKept(!isKept)}>
          {isKept ? words.now : words.kept}
        </button>
      )}
      {health === 'changed' && !readOnly && shot && (
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => {
            onKept(false);
            edit({ kind: 'refresh', step: step.id, taken: takenOf(shot) });
          }}
        >
          {words.refresh}
        </button>
      )}
      {(health === 'gone' || health === 'failed') && (
        <button type="button" className={buttons.quiet} onClick={lookAgain}>
          {words.retry}
        </button>
      )}
    </p>
  );
};
