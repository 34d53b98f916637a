import styles from './choice.module.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** One of a few, by name. */
export const Choice = <T extends string>({ label, value, choices, names, onChange }: ChoiceProps<T>) => (
  <label className={styles.choice}>
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
