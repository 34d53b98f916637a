import { fieldWords } from '../../i18n/field-words';
import { useSpeech } from '../../i18n/language-context';
import styles from './icon-button.module.css';

interface LockButtonProps {
  /** Of what is locked. */
  readonly name: string;
  readonly locked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (locked: boolean) => void;
}

/** Holds a number where it is: no gesture and no rule moves it. */
export const LockButton = ({ name, locked, disabled, onChange }: LockButtonProps) => {
  const { lock, unlock } = fieldWords[useSpeech().language];
  const label = locked ? unlock(name) : lock(name);
  return (
    <button
      type="button"
      className={styles.icon}
      aria-pressed={locked}
      aria-label={lock(name)}
      title={label}
      disabled={disabled}
      onClick={() => onChange(!locked)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <rect x="3" y="7" width="10" height="7" rx="1.5" />
        <path d={locked ? 'M5 7V5a3 3 0 0 1 6 0v2' : 'M5 7V5a3 3 0 0 1 5.8-1'} />
      </svg>
    </button>
  );
};
