import { useState, type SyntheticEvent } from 'react';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import { usePreferences } from '../../../state/preferences';
import buttons from '../../../ui/button.module.css';
import { DialogFrame } from '../../../ui/dialog-frame';
import styles from '../../../ui/dialog-frame.module.css';

/** Asks once whose name goes into the history. */
export const AuthorDialog = ({ onClose }: { onClose: () => void }) => {
  const words = labWords[useSpeech().language].author;
  const setAuthor = usePreferences((preferences) => preferences.setAuthor);
  const [name, setName] = useState('');
  const answer = (author: string) => {
    setAuthor(author);
    onClose();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    answer(name);
  };
  return (
    <DialogFrame title={words.title} onClose={() => answer('')}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.lead}>{words.lead}</p>
        <label className={styles.field}>
          {words.name}
          <input
            type="text"
            autoComplete="name"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <div className={styles.acts}>
          <button type="submit" className={buttons.solid}>
            {words.done}
          </button>
          <button type="button" className={buttons.quiet} onClick={() => answer('')}>
            {words.skip}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
};
