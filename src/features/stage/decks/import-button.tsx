import { useRef, useState } from 'react';
import { deckWords, type DeckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { readDeck, type DeckFileProblem } from '../../../interchange/deck-file';
import { createDeck } from '../../../state/deck-acts';
import buttons from '../../../ui/button.module.css';
import type { GoStage } from '../go-stage';
import { useDeckApi } from '../use-deck-api';
import { useFailureWords } from '../use-failure-words';
import styles from './deck-list.module.css';

/** Why a file was not imported, and what to do. */
const sayProblem = (problem: DeckFileProblem, words: DeckWords['file']): string => {
  if (problem.code === 'newer-version') return words.newer(problem.version);
  if (problem.code === 'too-many-steps') return words.tooManySteps(problem.steps, problem.most);
  if (problem.code === 'broken') {
    const { first, count } = problem.places;
    return words.broken(first.map(({ path }) => path).join(', '), count);
  }
  return { 'not-json': words.notJson, 'not-a-deck': words.notDeck, 'too-large': words.tooLarge }[
    problem.code
  ];
};

/** Reads a deck from a file and opens it. */
export const ImportButton = ({ go }: { readonly go: GoStage }) => {
  const words = deckWords[useSpeech().language];
  const api = useDeckApi();
  const said = useFailureWords();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState('');
  const take = async (file: File) => {
    const read = readDeck(await file.text());
    if (!read.ok) return setWrong(sayProblem(read.problems, words.file));
    const { id } = await createDeck(api, read.value);
    go({ deck: id });
  };
  return (
    <span className={styles.file}>
      <button type="button" className={buttons.quiet} onClick={() => input.current?.click()}>
        {words.list.import}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept="application/json,.json"
        aria-label={words.list.import}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          setWrong('');
          if (file) take(file).catch((error: unknown) => setWrong(words.list.failed + said(error)));
        }}
      />
      {wrong !== '' && (
        <span role="alert" className={styles.wrong}>
          {wrong}
        </span>
      )}
    </span>
  );
};
