import type { Deck, DeckStep } from '../../../domain/deck/deck';
import { numberOfStep, shownSteps } from '../../../domain/deck/walk-deck';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';

/** Says to those who hear the show which step it has come to. */
export const StepProgress = ({ deck, step }: { readonly deck: Deck; readonly step: DeckStep }) => {
  const words = showWords[useSpeech().language];
  const number = numberOfStep(deck, step.id);
  return (
    <p className="visually-hidden" role="status">
      {number === 0 ? words.hiddenStep : words.progress({ number, of: shownSteps(deck).length })}
    </p>
  );
};
