import { useState, type SyntheticEvent } from 'react';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { DialogFrame } from '../../../ui/dialog-frame';
import styles from '../../../ui/dialog-frame.module.css';

interface WordsDialogProps {
  readonly title: string;
  readonly label: string;
  readonly value: string;
  readonly lines: 1 | 4;
  /** What is said where nothing was written; absent where nothing may be. */
  readonly needed?: string;
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
}

/** Asks for words: a name, a note, a comment. */
export const WordsDialog = ({ title, label, value, lines, needed, onDone, onClose }: WordsDialogProps) => {
  const words = labWords[useSpeech().language];
  const [text, setText] = useState(value);
  const [refused, setRefused] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const empty = text.trim() === '' && needed !== undefined;
    setRefused(empty);
    if (!empty) onDone(text.trim());
  };
  const shared = {
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
  };
  return (
    <DialogFrame title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <label className={styles.field}>
          {label}
          {lines === 1 ? (
            <input type="text" autoComplete="off" maxLength={100} {...shared} />
          ) : (
            <textarea rows={lines} maxLength={4000} {...shared} />
          )}
        </label>
        {refused && (
          <p role="alert" className={styles.wrong}>
            {needed}
          </p>
        )}
        <div className={styles.acts}>
          <button type="submit" className={buttons.solid}>
            {words.act.save}
          </button>
          <button type="button" className={buttons.quiet} onClick={onClose}>
            {words.act.cancel}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
};
