import { useId } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { useEditDesk } from './edit-desk';
import styles from './step-form.module.css';

interface PlannedFieldProps {
  readonly step: DeckStep;
  readonly steps: readonly DeckStep[];
}

const longest = 86_400;

/** How long a step is meant to take, and all that are shown together. */
export const PlannedField = ({ step, steps }: PlannedFieldProps) => {
  const words = deckWords[useSpeech().language].editor;
  const { readOnly, edit } = useEditDesk();
  const id = useId();
  const all = steps.reduce((sum, { planned = 0, hidden }) => sum + (hidden ? 0 : planned), 0);
  const change = (text: string) => {
    const seconds = /^[1-9]\d{0,4}$/.test(text) ? Math.min(Number(text), longest) : undefined;
    if (seconds !== undefined || text === '')
      edit({ kind: 'plan', step: step.id, seconds }, `${step.id}/planned`);
  };
  return (
    <div className={styles.planned}>
      <label htmlFor={id}>{words.planned}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        readOnly={readOnly}
        value={step.planned ?? ''}
        onChange={(event) => change(event.target.value.normalize('NFKC').trim())}
      />
      {all > 0 && <span>{words.plannedAll(words.seconds(Math.floor(all / 60), all % 60))}</span>}
    </div>
  );
};
