import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApiClient } from '../../../api/api-context';
import type { DeckSummary } from '../../../api/contract-deck';
import { decksQuery } from '../../../api/queries-decks';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { createDeck, restoreDeck } from '../../../state/deck-acts';
import { shownWords } from '../../../domain/deck/say-words';
import buttons from '../../../ui/button.module.css';
import { Waiting } from '../../../ui/waiting';
import { NameDialog } from '../name-dialog';
import type { GoStage } from '../go-stage';
import { useDeckApi } from '../use-deck-api';
import { useFailureWords } from '../use-failure-words';
import styles from './deck-list.module.css';
import { DeckRow } from './deck-row';
import { ImportButton } from './import-button';

/** The decks there are: the ready ones first, then one's own. */
export const DeckList = ({ go }: { readonly go: GoStage }) => {
  const { language, messages } = useSpeech();
  const words = deckWords[language].list;
  const said = useFailureWords();
  const api = useDeckApi();
  const { data, error, refetch } = useQuery(decksQuery(useApiClient()));
  const [naming, setNaming] = useState(false);
  const [wrong, setWrong] = useState('');
  const [removed, setRemoved] = useState<DeckSummary>();
  const failed = (cause: unknown) => setWrong(words.failed + said(cause));
  const make = (name: string) => {
    setNaming(false);
    createDeck(api, { name: { [language]: name }, steps: [] }).then(({ id }) => go({ deck: id }), failed);
  };
  const putBack = ({ id }: DeckSummary) => {
    restoreDeck(api, id).then(() => setRemoved(undefined), failed);
  };
  if (error && !data)
    return (
      <div role="alert" className={styles.failure}>
        <p>{said(error)}</p>
        <button type="button" className={buttons.quiet} onClick={() => void refetch()}>
          {messages.status.retry}
        </button>
      </div>
    );
  if (!data)
    return <Waiting words={messages.status} onCancel={() => void refetch({ cancelRefetch: true })} />;
  const all = [...data.items].sort((a, b) => Number(b.readOnly ?? false) - Number(a.readOnly ?? false));
  const deleted = all.filter((deck) => deck.deleted !== undefined && deck.id !== removed?.id);
  return (
    <>
      <div className={styles.acts}>
        <button type="button" className={buttons.solid} onClick={() => setNaming(true)}>
          {words.add}
        </button>
        <ImportButton go={go} />
      </div>
      {wrong !== '' && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      <p role="status" className={styles.removed}>
        {removed && (
          <>
            {words.removed(shownWords(removed.name, language).text)}{' '}
            <button type="button" className={buttons.quiet} onClick={() => putBack(removed)}>
              {words.putBack}
            </button>
          </>
        )}
      </p>
      <ul aria-label={words.label} className={styles.list}>
        {all
          .filter((deck) => deck.deleted === undefined)
          .map((deck) => (
            <DeckRow key={deck.id} deck={deck} go={go} onRemoved={setRemoved} onFailed={failed} />
          ))}
      </ul>
      {deleted.length > 0 && <DeletedDecks decks={deleted} onRestore={putBack} />}
      {naming && (
        <NameDialog title={words.add} value={words.newName} onDone={make} onClose={() => setNaming(false)} />
      )}
    </>
  );
};

interface DeletedDecksProps {
  readonly decks: readonly DeckSummary[];
  readonly onRestore: (deck: DeckSummary) => void;
}

const DeletedDecks = ({ decks, onRestore }: DeletedDecksProps) => {
  const { language } = useSpeech();
  const words = deckWords[language].list;
  return (
    <details className={styles.deleted}>
      <summary>{words.deleted}</summary>
      {decks.map((deck) => (
        <button key={deck.id} type="button" className={buttons.quiet} onClick={() => onRestore(deck)}>
          {words.restore(shownWords(deck.name, language).text)}
        </button>
      ))}
    </details>
  );
};
