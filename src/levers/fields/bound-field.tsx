import { FieldReason, NumberInput } from './number-input';
import styles from './bound-field.module.css';
import { useNumberEntry } from './use-number-entry';
import type { NumberGrammar } from './number-grammar';

interface BoundFieldProps {
  readonly label: string;
  /** The label with what it is of, where fields of one label stand under one another. */
  readonly name: string;
  readonly value: number | undefined;
  readonly grammar: NumberGrammar;
  readonly placeholder?: string;
  readonly readOnly: boolean;
  readonly onCommit: (value: number | undefined) => void;
}

/** A number that may be left out. Arrow keys go by 1, with Shift by 10, not below 0. */
export const BoundField = ({
  label,
  name,
  value,
  grammar,
  placeholder,
  readOnly,
  onCommit,
}: BoundFieldProps) => {
  const entry = useNumberEntry({
    value,
    grammar,
    optional: true,
    onCommit,
    onStep: (by) => onCommit(Math.max(0, (value ?? 0) + by)),
  });
  return (
    <div className={styles.bound}>
      <span aria-hidden="true">{label}</span>
      <NumberInput entry={entry} label={name} readOnly={readOnly} {...(placeholder && { placeholder })} />
      <FieldReason entry={entry} />
    </div>
  );
};
