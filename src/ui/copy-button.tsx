import { useState } from 'react';
import { copyText } from './copy-text';
import styles from './button.module.css';

interface CopyButtonProps {
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  /** The text, asked for when it is copied. */
  readonly text: () => string;
}

/** Copies a text and says how it went, in the button itself. */
export const CopyButton = ({ label, done, failed, text }: CopyButtonProps) => {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const words = outcome === 'copied' ? done : outcome === 'failed' ? failed : label;
  return (
    <button
      type="button"
      className={styles.quiet}
      onClick={() => void copyText(text()).then((copied) => setOutcome(copied ? 'copied' : 'failed'))}
      onBlur={() => setOutcome(undefined)}
    >
      <span aria-live="polite">{words}</span>
    </button>
  );
};
