import { useState, type SyntheticEvent } from 'react';
import type { DeckStep, DeckView } from '../../../domain/deck/deck';
import { moved } from '../../../domain/deck/edit-deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import styles from './build-strip.module.css';
import { useEditDesk } from './edit-desk';
import { readPastedView } from './read-pasted-view';

interface BuildStripProps {
  readonly step: DeckStep;
  readonly build: number;
  readonly onBuild: (build: number) => void;
}

/** The views of a step in their order: which is shown, and what can be done with a later one. */
export const BuildStrip = ({ step, build, onBuild }: BuildStripProps) => {
  const words = deckWords[useSpeech().language];
  const { readOnly, edit } = useEditDesk();
  const { builds } = step;
  const { address } = [step.view, ...builds][build] ?? step.view;
  const put = (next: readonly DeckView[], shown: number) => {
    edit({ kind: 'build', step: step.id, builds: next });
    onBuild(shown);
  };
  const at = build - 1;
  return (
    <div className={styles.strip}>
      <div className={styles.views} role="group" aria-label={words.build.label}>
        {[step.view, ...builds].map((view, i) => (
          <button
            key={`${i} ${view.address}`}
            type="button"
            className={buttons.quiet}
            aria-pressed={i === build}
            onClick={() => onBuild(i)}
          >
            {i === 0 ? words.build.first : words.build.other(i)}
          </button>
        ))}
        <a className={styles.open} href={`#${address}`}>
          {words.editor.openView}
        </a>
      </div>
      {!readOnly && build > 0 && (
        <div className={styles.acts}>
          <button
            type="button"
            className={buttons.quiet}
            disabled={at === 0}
            onClick={() => put(moved(builds, at, at - 1), build - 1)}
          >
            {words.build.before}
          </button>
          <button
            type="button"
            className={buttons.quiet}
            disabled={at === builds.length - 1}
            onClick={() => put(moved(builds, at, at + 1), build + 1)}
          >
            {words.build.after}
          </button>
          <button
            type="button"
            className={buttons.quiet}
            onClick={() =>
              put(
                builds.filter((_, i) => i !== at),
                build - 1,
              )
            }
          >
            {words.build.remove}
          </button>
        </div>
      )}
      {!readOnly && <AddBuild onAdd={(view) => put([...builds, view], builds.length + 1)} />}
    </div>
  );
};

const AddBuild = ({ onAdd }: { readonly onAdd: (view: DeckView) => void }) => {
  const words = deckWords[useSpeech().language].build;
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const view = readPastedView(text);
    setRefused(view === undefined);
    if (view === undefined) return;
    setText('');
    onAdd(view);
  };
  return (
    <form className={styles.add} onSubmit={submit}>
      <input
        type="text"
        autoComplete="off"
        aria-label={words.address}
        placeholder={words.address}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={buttons.quiet}>
        {words.add}
      </button>
      {refused && (
        <p role="alert" className={styles.wrong}>
          {words.notView}
        </p>
      )}
    </form>
  );
};
