import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import styles from './transfer-table.module.css';

interface TransferFieldProps {
  readonly label: string;
  readonly type: 'text' | 'date';
  readonly value: string;
  /** Told once an entry is finished: by Enter or by leaving the field, and only if it changed. */
  readonly onCommit: (value: string) => void;
}

/** A cell to type into. Enter keeps what is typed, Esc brings back what was there. */
export const TransferField = ({ label, type, value, onCommit }: TransferFieldProps) => {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = field.current;
    if (input && input !== document.activeElement) input.value = value;
  }, [value]);
  const commit = (input: HTMLInputElement) => {
    const typed = input.value.trim();
    if (typed !== value) onCommit(typed);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { currentTarget: input } = event;
    if (event.key === 'Enter') commit(input);
    if (event.key === 'Escape' && input.value !== value) {
      input.value = value;
      event.stopPropagation();
    }
  };
  return (
    <input
      ref={field}
      className={styles['field']}
      type={type}
      {...(type === 'date' && { max: '9999-12-31' })}
      data-empty={(type === 'date' && value === '') || undefined}
      aria-label={label}
      defaultValue={value}
      maxLength={200}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => commit(currentTarget)}
    />
  );
};
