import { useEffect, useEffectEvent } from 'react';
import { fieldWords } from '../../i18n/field-words';
import { useSpeech } from '../../i18n/language-context';
import styles from './number-input.module.css';
import { sayNumberProblem } from './say-number-problem';
import type { NumberEntry } from './use-number-entry';

interface NumberInputProps {
  readonly entry: NumberEntry;
  /** The name for assistive technology where no label stands beside it. */
  readonly label?: string;
  readonly readOnly?: boolean;
  /** What would hold if nothing were entered. */
  readonly placeholder?: string;
  /** How the value came about: by rule, by hand. */
  readonly decided?: 'rule' | 'hand';
  /** Ids of what else describes it. */
  readonly describedBy?: string;
  readonly inputId?: string;
}

/**
 * A field for one number, in the house's grammar. Its reason stands in a `FieldReason`. What is being typed when the field
 * is locked, e.g. by another window that submits the plan, can no longer be taken and gives way to what holds.
 */
export const NumberInput = ({ entry, label, readOnly = false, ...props }: NumberInputProps) => {
  const reason = entry.problem ? `${entry.id}-reason` : '';
  const onLocked = useEffectEvent(entry.drop);
  useEffect(() => {
    if (readOnly) onLocked();
  }, [readOnly]);
  const describedBy = [reason, props.describedBy ?? ''].filter(Boolean).join(' ');
  return (
    <input
      id={props.inputId ?? `${entry.id}-field`}
      className={styles.field}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-invalid={entry.problem !== undefined}
      aria-describedby={describedBy || undefined}
      data-decided={props.decided}
      data-settled={entry.settled || undefined}
      placeholder={props.placeholder}
      readOnly={readOnly}
      value={entry.text}
      onFocus={(event) => event.target.select()}
      {...(!readOnly && { onChange: entry.onChange, onBlur: entry.onBlur, onKeyDown: entry.onKeyDown })}
    />
  );
};

/** Why the text of a field is not taken; nothing while there is nothing wrong with it. */
export const FieldReason = ({ entry }: { entry: NumberEntry }) => {
  const { language, format } = useSpeech();
  if (!entry.problem) return null;
  return (
    <p id={`${entry.id}-reason`} className={styles.reason} role="alert">
      {sayNumberProblem(entry.problem, language, format)} <span>{fieldWords[language].kept}</span>
    </p>
  );
};
