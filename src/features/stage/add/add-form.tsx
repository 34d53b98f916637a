import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { deckQuery, decksQuery } from '../../../api/queries-decks';
import { shownWords } from '../../../domain/deck/say-words';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import styles from '../../../ui/dialog-frame.module.css';
import { useDeckApi } from '../use-deck-api';
import { useFailureWords } from '../use-failure-words';
import type { Added } from './added';
import { useAddView, type TakenView } from './use-add-view';

interface AddFormProps {
  readonly address: string;
  /** What was seen of the view; undefined while it is looked at. */
  readonly taken: TakenView | undefined;
  readonly onAdded: (added: Added) => void;
  readonly onClose: () => void;
}

/** Stands for a deck that is to be made. */
const anew = '';

/** Asks which deck a view goes to, and whether as a step or as a build of one. */
export const AddForm = ({ address, taken, onAdded, onClose }: AddFormProps) => {
  const { language } = useSpeech();
  const words = deckWords[language];
  const decks = useOwnDecks();
  const [chosen, setChosen] = useState<string>();
  const deck = chosen ?? decks[0]?.id ?? anew;
  const [after, setAfter] = useState('');
  const [name, setName] = useState(words.list.newName);
  const { add, busy, wrong } = useAddView({ address, taken, onAdded });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    add(deck === anew ? { name } : { deck, ...(after !== '' && { after }) });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.lead}>{words.add.lead}</p>
      <label className={styles.field}>
        {words.add.deck}
        <select
          value={deck}
          onChange={(event) => {
            setChosen(event.target.value);
            setAfter('');
          }}
        >
          {decks.map((each) => (
            <option key={each.id} value={each.id}>
              {shownWords(each.name, language).text}
            </option>
          ))}
          <option value={anew}>{words.add.newDeck}</option>
        </select>
      </label>
      {deck === anew ? (
        <label className={styles.field}>
          {words.add.name}
          <input
            type="text"
            autoComplete="off"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      ) : (
        <AfterField deck={deck} value={after} onChange={setAfter} />
      )}
      {busy && <p className={styles.lead}>{words.add.busy}</p>}
      {wrong !== '' && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      <div className={styles.acts}>
        <button type="submit" className={buttons.solid} aria-disabled={busy}>
          {words.add.make}
        </button>
        <button type="button" className={buttons.quiet} onClick={onClose}>
          {words.dialog.cancel}
        </button>
      </div>
    </form>
  );
};

/** Decks one can add to, the one changed last first. */
const useOwnDecks = () => {
  const { data } = useQuery(decksQuery(useDeckApi().client));
  const own = (data?.items ?? []).filter(({ readOnly, deleted }) => !readOnly && deleted === undefined);
  return own.sort((a, b) => ((a.updatedAt ?? '') < (b.updatedAt ?? '') ? 1 : -1));
};

interface AfterFieldProps {
  readonly deck: string;
  /** The id of the step it follows as a build; empty where it is a step of its own. */
  readonly value: string;
  readonly onChange: (step: string) => void;
}

const AfterField = ({ deck, value, onChange }: AfterFieldProps) => {
  const { language } = useSpeech();
  const words = deckWords[language];
  const { data, error } = useQuery(deckQuery(useDeckApi().client, deck));
  const said = useFailureWords();
  return (
    <label className={styles.field}>
      {words.add.as}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.add.asStep}</option>
        {data?.steps.map((step) => (
          <option key={step.id} value={step.id}>
            {words.add.asBuild(shownWords(step.title, language).text || words.editor.untitled)}
          </option>
        ))}
      </select>
      {error && <small role="alert">{said(error)}</small>}
    </label>
  );
};
