import { useState, type SyntheticEvent } from 'react';
import { deckWords } from '../../i18n/deck-words';
import { useSpeech } from '../../i18n/language-context';
import buttons from '../../ui/button.module.css';
import { DialogFrame } from '../../ui/dialog-frame';
import styles from '../../ui/dialog-frame.module.css';

interface NameDialogProps {
  readonly title: string;
  readonly value: string;
  readonly onDone: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what a deck is called. */
export const NameDialog = ({ title, value, onDone, onClose }: NameDialogProps) => {
  const words = deckWords[useSpeech().language];
  const [name, setName] = useState(value);
  const [refused, setRefused] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const empty = name.trim() === '';
    setRefused(empty);
    if (!empty) onDone(name.trim());
  };
  return (
    <DialogFrame title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <label className={styles.field}>
          {words.list.nameField}
          <input
            type="text"
            autoComplete="off"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        {refused && (
          <p role="alert" className={styles.wrong}>
            {words.list.needsName}
          </p>
        )}
        <div className={styles.acts}>
          <button type="submit" className={buttons.solid}>
            {words.dialog.done}
          </button>
          <button type="button" className={buttons.quiet} onClick={onClose}>
            {words.dialog.cancel}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
};
