import type { Deck } from '../../../domain/deck/deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { useDeckDraft } from '../../../state/deck-draft';
import type { SaveState } from '../../../state/plan-save';
import buttons from '../../../ui/button.module.css';
import { downloadDeck } from '../download-deck';
import styles from './editor-head.module.css';

interface SaveLineProps {
  readonly deck: Deck;
  readonly save: SaveState;
}

/** Whether the deck is where it should be; where it is not, why, and a copy to take along. */
export const SaveLine = ({ deck, save }: SaveLineProps) => {
  const { language } = useSpeech();
  const words = deckWords[language].save;
  const retry = useDeckDraft((draft) => draft.retry);
  return (
    <div className={styles.note} data-state={save.state}>
      <span role="status">
        {words[save.state]}
        {save.state === 'unsaved' && ` · ${words.reasons[save.reason]}`}
      </span>
      {save.state === 'unsaved' && (
        <>
          {save.reason !== 'memory' && save.reason !== 'conflict' && (
            <button type="button" className={buttons.quiet} onClick={retry}>
              {words.retry}
            </button>
          )}
          <button type="button" className={buttons.quiet} onClick={() => downloadDeck(deck, language)}>
            {words.download}
          </button>
        </>
      )}
    </div>
  );
};
