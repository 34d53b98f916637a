import { useId, useState, type KeyboardEvent } from 'react';
import { isComposing } from './is-composing';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly readOnly?: boolean;
  readonly lines?: 1 | 3;
  readonly onCommit: (text: string) => void;
}

/** Free words, taken by Enter or by leaving the field; Esc brings back what was there. */
export const TextField = ({ label, value, hint, readOnly = false, lines = 1, onCommit }: TextFieldProps) => {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    setTyped(undefined);
    if (typed !== undefined && typed.trim() !== value) onCommit(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const enters = event.key === 'Enter' && (lines === 1 || event.ctrlKey || event.metaKey);
    if (enters) commit();
    else if (event.key === 'Escape' && typed !== undefined) setTyped(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = {
    id,
    value: readOnly ? value : (typed ?? value),
    placeholder: readOnly ? '—' : hint,
    readOnly,
    'data-settled': typed === undefined || undefined,
    onBlur: commit,
    onKeyDown,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
  };
  return (
    <div className={styles.text}>
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        <input type="text" autoComplete="off" {...shared} />
      ) : (
        <textarea rows={lines} {...shared} />
      )}
    </div>
  );
};
