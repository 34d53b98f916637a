import type { ReactNode } from 'react';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import styles from './check-dialog.module.css';

/** How one thing stands, and what is to be said of it. */
export interface Verdict {
  readonly state: 'ok' | 'attention' | 'waiting';
  readonly say?: string;
}

interface CheckLineProps {
  readonly name: string;
  readonly verdict: Verdict;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

const signs: Readonly<Record<Verdict['state'], string>> = { ok: '✓', attention: '!', waiting: '…' };

/** One thing that was looked at: a sign, its name, what to do. */
export const CheckLine = ({ name, verdict: { state, say }, children }: CheckLineProps) => {
  const { check } = deckWords[useSpeech().language];
  const meaning = { ok: check.ok, attention: check.attention, waiting: check.waiting }[state];
  return (
    <li className={styles.line} data-state={state}>
      <span role="img" aria-label={meaning} className={styles.sign}>
        {signs[state]}
      </span>
      <span className={styles.text}>
        {name}
        {say !== undefined && <small>{say}</small>}
      </span>
      {children}
    </li>
  );
};
