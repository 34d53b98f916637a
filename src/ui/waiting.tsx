import { useEffect, useState } from 'react';
import buttons from './button.module.css';
import styles from './waiting.module.css';

interface WaitingProps {
  readonly words: { readonly loading: string; readonly stillWaiting: string; readonly cancel: string };
  readonly onCancel: () => void;
}

const patience = 5_000;

/** A calm sign that something is on its way; after five seconds it says so and can be cancelled. */
export const Waiting = ({ words, onCancel }: WaitingProps) => {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.waiting} role="status">
      <span className={styles.pulse} aria-hidden="true" />
      <p>{long ? words.stillWaiting : words.loading}</p>
      {long && (
        <button type="button" className={buttons.quiet} onClick={onCancel}>
          {words.cancel}
        </button>
      )}
    </div>
  );
};
