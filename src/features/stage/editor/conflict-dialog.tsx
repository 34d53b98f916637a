import { useState } from 'react';
import type { Deck, DeckDocument } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { useDeckDraft } from '../../../state/deck-draft';
import buttons from '../../../ui/button.module.css';
import { DialogFrame } from '../../../ui/dialog-frame';
import styles from '../../../ui/dialog-frame.module.css';
import type { GoStage } from '../go-stage';
import { useFailureWords } from '../use-failure-words';

interface ConflictDialogProps {
  readonly mine: Deck;
  readonly theirs: DeckDocument;
  readonly go: GoStage;
}

/** Where two changed one deck: mine, theirs, or mine as a deck of its own. It is to be answered, not closed. */
export const ConflictDialog = ({ mine, theirs, go }: ConflictDialogProps) => {
  const { language } = useSpeech();
  const words = deckWords[language];
  const said = useFailureWords();
  const { resolve, copyMine } = useDeckDraft();
  const [wrong, setWrong] = useState('');
  const failed = (error: unknown) => setWrong(words.list.failed + said(error));
  const copy = () => {
    const name = words.list.copyOf(shownWords(mine.name, language).text);
    copyMine({ [language]: name }).then((id) => go({ deck: id }), failed);
  };
  return (
    <DialogFrame title={words.conflict.title} onClose={() => undefined}>
      <p>{theirs.deleted === undefined ? words.conflict.lead : words.conflict.deleted}</p>
      <p className={styles.lead}>{words.conflict.counts(mine.steps.length, theirs.steps.length)}</p>
      {wrong !== '' && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      <div className={styles.acts}>
        <button type="button" className={buttons.solid} onClick={() => void resolve('mine').catch(failed)}>
          {words.conflict.mine}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => void resolve('theirs').catch(failed)}>
          {words.conflict.theirs}
        </button>
        <button type="button" className={buttons.quiet} onClick={copy}>
          {words.conflict.copy}
        </button>
      </div>
    </DialogFrame>
  );
};
