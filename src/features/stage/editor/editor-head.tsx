import { useState } from 'react';
import { shownWords } from '../../../domain/deck/say-words';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { duplicateDeck, restoreDeck } from '../../../state/deck-acts';
import { useDeckDraft } from '../../../state/deck-draft';
import type { DeckSessionState } from '../../../state/deck-session';
import { encodeRoute } from '../../../state/route';
import buttons from '../../../ui/button.module.css';
import { DisclosureMenu } from '../../../ui/disclosure-menu';
import { downloadDeck } from '../download-deck';
import { NameDialog } from '../name-dialog';
import type { GoStage } from '../go-stage';
import { useDeckApi } from '../use-deck-api';
import { useFailureWords } from '../use-failure-words';
import { useEditDesk } from './edit-desk';
import styles from './editor-head.module.css';
import { SaveLine } from './save-line';
import { ShowActs } from './show-acts';

interface EditorHeadProps {
  readonly state: DeckSessionState;
  /** The step the show begins at. */
  readonly step: string | undefined;
  readonly go: GoStage;
}

/** What a deck is called, whether it is kept, and what can be done with it. */
export const EditorHead = ({ state, step, go }: EditorHeadProps) => {
  const { language } = useSpeech();
  const words = deckWords[language];
  const { readOnly } = useEditDesk();
  const deck = state.history.now;
  const name = shownWords(deck.name, language);
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <a href={`#${encodeRoute({ page: 'stage', view: {} })}`} className={styles.back}>
          ← {words.list.back}
        </a>
        <h1 lang={name.lang}>{name.text}</h1>
        {readOnly ? <ReadOnly state={state} go={go} /> : <SaveLine deck={deck} save={state.save} />}
      </div>
      <div className={styles.acts}>
        {!readOnly && <History state={state} />}
        <DeckActs state={state} />
        <ShowActs deck={deck} step={step} />
      </div>
    </header>
  );
};

/** Why nothing can be changed, and what helps. */
const ReadOnly = ({ state: { base }, go }: { readonly state: DeckSessionState; readonly go: GoStage }) => {
  const { language } = useSpeech();
  const words = deckWords[language];
  const api = useDeckApi();
  const said = useFailureWords();
  const [wrong, setWrong] = useState('');
  const isDeleted = base.deleted !== undefined;
  const help = async () => {
    if (isDeleted) return void (await restoreDeck(api, base.id));
    const name = words.list.copyOf(shownWords(base.name, language).text);
    go({ deck: (await duplicateDeck(api, base.id, { [language]: name })).id });
  };
  return (
    <p className={styles.note}>
      <span>{isDeleted ? words.editor.deleted : words.editor.readOnly}</span>
      <button
        type="button"
        className={buttons.quiet}
        onClick={() => void help().catch((error: unknown) => setWrong(words.list.failed + said(error)))}
      >
        {isDeleted ? words.editor.restore : words.editor.duplicate}
      </button>
      {wrong !== '' && <span role="alert">{wrong}</span>}
    </p>
  );
};

const History = ({ state: { history } }: { readonly state: DeckSessionState }) => {
  const words = deckWords[useSpeech().language].editor;
  const { announce } = useEditDesk();
  const { undo, redo } = useDeckDraft();
  return (
    <>
      <button
        type="button"
        className={buttons.quiet}
        disabled={history.past.length === 0}
        aria-keyshortcuts="Control+Z"
        onClick={() => (undo(), announce(words.undone))}
      >
        ↶ {words.undo}
      </button>
      <button
        type="button"
        className={buttons.quiet}
        disabled={history.future.length === 0}
        aria-keyshortcuts="Control+Shift+Z Control+Y"
        onClick={() => (redo(), announce(words.redone))}
      >
        ↷ {words.redo}
      </button>
    </>
  );
};

const DeckActs = ({ state }: { readonly state: DeckSessionState }) => {
  const { language } = useSpeech();
  const words = deckWords[language];
  const { readOnly, edit } = useEditDesk();
  const [naming, setNaming] = useState(false);
  const deck = state.history.now;
  const name = shownWords(deck.name, language).text;
  const rename = (text: string) => {
    setNaming(false);
    edit({ kind: 'rename', name: { ...deck.name, [language]: text } });
  };
  return (
    <>
      <DisclosureMenu label={words.list.menu(name)} face="⋯" align="end">
        {!readOnly && (
          <button type="button" className={buttons.quiet} onClick={() => setNaming(true)}>
            {words.list.rename}
          </button>
        )}
        <button type="button" className={buttons.quiet} onClick={() => downloadDeck(deck, language)}>
          {words.head.export}
        </button>
      </DisclosureMenu>
      {naming && (
        <NameDialog title={words.list.rename} value={name} onDone={rename} onClose={() => setNaming(false)} />
      )}
    </>
  );
};
