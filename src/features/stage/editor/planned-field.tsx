import { useId, useState } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { useEditDesk } from './edit-desk';
import styles from './step-form.module.css';

interface PlannedFieldProps {
  readonly step: DeckStep;
  readonly steps: readonly DeckStep[];
}

/** Seconds of a day. */
const longest = 86_400;

/** How long a step is meant to take, and all that are shown together. */
export const PlannedField = ({ step, steps }: PlannedFieldProps) => {
  const words = deckWords[useSpeech().language].editor;
  const { readOnly, edit } = useEditDesk();
  const id = useId();
  const all = steps.reduce((sum, { planned = 0, hidden }) => sum + (hidden ? 0 : planned), 0);
  /** What was typed and not taken. */
  const [refused, setRefused] = useState<string>();
  const change = (typed: string) => {
    const text = typed.normalize('NFKC').trim();
    const isTaken = text === '' || (/^[1-9]\d*$/.test(text) && Number(text) <= longest);
    setRefused(isTaken ? undefined : typed);
    const seconds = text === '' ? undefined : Number(text);
    if (isTaken) edit({ kind: 'plan', step: step.id, seconds }, `${step.id}/planned`);
  };
  return (
    <div className={styles.planned}>
      <label htmlFor={id}>{words.planned}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        readOnly={readOnly}
        aria-invalid={refused !== undefined}
        aria-describedby={refused === undefined ? undefined : `${id}-refused`}
        value={refused ?? step.planned ?? ''}
        onChange={(event) => change(event.target.value)}
      />
      {refused !== undefined && (
        <p id={`${id}-refused`} role="alert" className={styles.refused}>
          {words.plannedRefused(longest)}
        </p>
      )}
      {all > 0 && <span>{words.plannedAll(words.seconds(Math.floor(all / 60), all % 60))}</span>}
    </div>
  );
};
