import { useState } from 'react';
import type { DeckSummary } from '../../../api/contract-deck';
import { shownWords, type Shown } from '../../../domain/deck/say-words';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { deleteDeck, duplicateDeck, renameDeck } from '../../../state/deck-acts';
import { fetchDeck } from '../../../state/deck-api';
import { encodeRoute } from '../../../state/route';
import buttons from '../../../ui/button.module.css';
import { DisclosureMenu } from '../../../ui/disclosure-menu';
import { downloadDeck } from '../download-deck';
import { NameDialog } from '../name-dialog';
import type { GoStage } from '../go-stage';
import { useDeckApi } from '../use-deck-api';
import styles from './deck-list.module.css';

interface DeckRowProps {
  readonly deck: DeckSummary;
  readonly go: GoStage;
  readonly onRemoved: (deck: DeckSummary) => void;
  readonly onFailed: (error: unknown) => void;
}

/** One deck: what it is, and what can be done with it as a whole. */
export const DeckRow = (props: DeckRowProps) => {
  const { deck } = props;
  const { language } = useSpeech();
  const words = deckWords[language].list;
  const name = shownWords(deck.name, language);
  return (
    <li className={styles.row}>
      <a
        className={styles.name}
        lang={name.lang}
        href={`#${encodeRoute({ page: 'stage', view: { deck: deck.id } })}`}
      >
        {name.text}
      </a>
      <p className={styles.about}>{useAbout(deck)}</p>
      {deck.steps > 0 && (
        <a
          className={buttons.quiet}
          href={`#${encodeRoute({ page: 'show', view: { deck: deck.id, build: 0 } })}`}
          aria-label={words.showOf(name.text)}
        >
          {words.show}
        </a>
      )}
      <DeckMenu {...props} name={name} />
    </li>
  );
};

/** How many steps, and when it was changed. */
const useAbout = ({ steps, updatedAt, readOnly }: DeckSummary): string => {
  const { language } = useSpeech();
  const words = deckWords[language].list;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const rest = readOnly ? words.ready : updatedAt && words.changed(when.format(new Date(updatedAt)));
  return [words.steps(steps), rest].filter(Boolean).join(' · ');
};

const DeckMenu = ({ deck, name, go, onRemoved, onFailed }: DeckRowProps & { readonly name: Shown }) => {
  const { language } = useSpeech();
  const words = deckWords[language].list;
  const api = useDeckApi();
  const [naming, setNaming] = useState(false);
  const duplicate = () => {
    duplicateDeck(api, deck.id, { [language]: words.copyOf(name.text) }).then(
      ({ id }) => go({ deck: id }),
      onFailed,
    );
  };
  const remove = () => {
    deleteDeck(api, deck.id).then(() => onRemoved(deck), onFailed);
  };
  const rename = (text: string) => {
    setNaming(false);
    renameDeck(api, deck.id, { ...deck.name, [language]: text }).catch(onFailed);
  };
  const download = () => {
    fetchDeck(api, deck.id).then((document) => downloadDeck(document, language), onFailed);
  };
  const acts = [
    ...(deck.readOnly ? [] : [{ name: words.rename, act: () => setNaming(true) }]),
    { name: words.duplicate, act: duplicate },
    { name: words.export, act: download },
    ...(deck.readOnly ? [] : [{ name: words.remove, act: remove }]),
  ];
  return (
    <>
      <DisclosureMenu label={words.menu(name.text)} face="⋯" align="end">
        {acts.map(({ name: label, act }) => (
          <button key={label} type="button" className={buttons.quiet} onClick={act}>
            {label}
          </button>
        ))}
      </DisclosureMenu>
      {naming && (
        <NameDialog title={words.rename} value={name.text} onDone={rename} onClose={() => setNaming(false)} />
      )}
    </>
  );
};
