import { useState } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import { saidParts } from '../../../domain/deck/edit-deck';
import { deckWords } from '../../../i18n/deck-words';
import type { Language } from '../../../i18n/language';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { useEditDesk } from './edit-desk';
import { PlannedField } from './planned-field';
import styles from './step-form.module.css';
import { useStepActs } from './use-step-acts';
import { WordsField } from './words-field';

interface StepFormProps {
  readonly step: DeckStep;
  readonly steps: readonly DeckStep[];
}

const languages: readonly Language[] = ['zh-CN', 'en'];

/** What is said about a step in both languages, how long it takes, and what can be done with it. */
export const StepForm = ({ step, steps }: StepFormProps) => {
  const { language } = useSpeech();
  const words = deckWords[language].editor;
  const [chosen, setChosen] = useState<Language>();
  const written = chosen ?? language;
  const nameOf = (each: Language): string => {
    const isMissing = step.title[each] === undefined;
    return isMissing ? words.missing(words.languages[each]) : words.languages[each];
  };
  return (
    <aside className={styles.form}>
      <StepActs step={step} steps={steps} />
      <div role="group" aria-label={words.language} className={styles.languages}>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            className={buttons.quiet}
            aria-pressed={each === written}
            onClick={() => setChosen(each)}
          >
            {nameOf(each)}
          </button>
        ))}
      </div>
      {saidParts.map((part) => (
        <WordsField key={`${part} ${written}`} step={step} part={part} language={written} />
      ))}
      <PlannedField key={step.id} step={step} steps={steps} />
    </aside>
  );
};

const StepActs = ({ step, steps }: StepFormProps) => {
  const words = deckWords[useSpeech().language].editor;
  const { readOnly, edit } = useEditDesk();
  const acts = useStepActs(steps);
  const at = steps.indexOf(step);
  const hidden = step.hidden === true;
  if (readOnly) return null;
  const all: readonly (readonly [name: string, act: () => void, disabled: boolean])[] = [
    [words.up, () => acts.move(step.id, at - 1), at === 0],
    [words.down, () => acts.move(step.id, at + 1), at === steps.length - 1],
    [words.copy, () => acts.duplicate(step.id), false],
    [hidden ? words.unhide : words.hide, () => edit({ kind: 'hide', step: step.id, hidden: !hidden }), false],
    [words.remove, () => acts.remove(step.id), false],
  ];
  return (
    <div role="group" aria-label={words.acts} className={styles.acts}>
      {all.map(([name, act, disabled]) => (
        <button key={name} type="button" className={buttons.quiet} disabled={disabled} onClick={act}>
          {name}
        </button>
      ))}
    </div>
  );
};
