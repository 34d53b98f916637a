import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { useEditDesk } from './edit-desk';
import styles from './step-list.module.css';
import { StepItem } from './step-item';
import { useStepActs } from './use-step-acts';

interface StepListProps {
  readonly steps: readonly DeckStep[];
  /** The id of the step that is shown. */
  readonly chosen: string;
}

/** The steps of a deck with small pictures; they are put in order by drag, by keys and by buttons. */
export const StepList = ({ steps, chosen }: StepListProps) => {
  const { language } = useSpeech();
  const words = deckWords[language].editor;
  const { readOnly, select } = useEditDesk();
  const acts = useStepActs(steps);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string>();
  const refocus = useFocusKept(list, steps);
  const onKey = (event: KeyboardEvent) => {
    const at = steps.findIndex(({ id }) => id === chosen);
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Delete' && !readOnly) acts.remove(chosen);
    else if (by === undefined) return;
    else if (event.altKey && !readOnly) acts.move(chosen, at + by);
    else if (!event.altKey) select(steps[at + by]?.id ?? chosen);
    event.preventDefault();
    refocus();
  };
  return (
    <nav className={styles.steps} aria-label={words.steps}>
      <ol ref={list}>
        {steps.map((step, at) => (
          <StepItem
            key={step.id}
            step={step}
            number={at + 1}
            isChosen={step.id === chosen}
            onKeyDown={onKey}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={(id) => acts.move(id, at)}
          />
        ))}
      </ol>
      {!readOnly && <p className={styles.help}>{words.moveHelp}</p>}
    </nav>
  );
};

/** Keeps the focus on the chosen step when the list was put in another order or lost a step. */
const useFocusKept = (list: RefObject<HTMLOListElement | null>, steps: readonly DeckStep[]) => {
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    if (wanted > 0) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [wanted, list, steps]);
  return () => setWanted((count) => count + 1);
};
