import type { DeckStep } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { newDocumentId } from '../../../state/plan-step';
import { useEditDesk } from './edit-desk';

/** What is done with a step as a whole; each act is said once. */
export const useStepActs = (steps: readonly DeckStep[]) => {
  const { language } = useSpeech();
  const words = deckWords[language].editor;
  const { edit, announce, select } = useEditDesk();
  const titleOf = (id: string): string => {
    const step = steps.find((each) => each.id === id);
    return (step && shownWords(step.title, language).text) || words.untitled;
  };
  return {
    move: (id: string, to: number) => {
      if (to < 0 || to >= steps.length) return;
      edit({ kind: 'move', step: id, to });
      select(id);
      announce(words.movedTo(to + 1, steps.length));
    },
    remove: (id: string) => {
      const at = steps.findIndex((each) => each.id === id);
      edit({ kind: 'remove', step: id });
      announce(words.removed(titleOf(id)));
      select((steps[at + 1] ?? steps[at - 1])?.id);
    },
    duplicate: (id: string) => {
      const copy = newDocumentId(Date.now());
      edit({ kind: 'duplicate', step: id, id: copy });
      announce(words.copied(titleOf(id)));
      select(copy);
    },
  };
};
