import type { LabelHTMLAttributes } from 'react';
import styles from './choice.module.css';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
  /** Told when someone comes near it, and leaves. */
  readonly nearing?: LabelHTMLAttributes<HTMLLabelElement>;
}

/** One of a few, by name. */
export const Choice = <T extends string>(props: ChoiceProps<T>) => {
  const { label, value, choices, names, onChange, nearing } = props;
  return (
    <label className={styles.choice} {...nearing}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = choices.find((c) => c === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {choices.map((c) => (
          <option key={c} value={c}>
            {names[c]}
          </option>
        ))}
      </select>
    </label>
  );
};
