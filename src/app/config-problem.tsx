import { useEffect } from 'react';
import { useSpeech } from '../i18n/language-context';
import { markStartFinished } from '../state/safe-mode';
import buttons from '../ui/button.module.css';
import styles from './not-found.module.css';

/** Stands where data would be when config.json cannot be read. */
export const ConfigProblem = () => {
  const { app, errors, status } = useSpeech().messages;
  useEffect(markStartFinished, []);
  return (
    <section className={styles.page} role="alert">
      <h1>{app.title}</h1>
      <p>{errors.config}</p>
      <p>
        <button type="button" className={buttons.solid} onClick={() => window.location.reload()}>
          {status.crashReload}
        </button>
      </p>
    </section>
  );
};
