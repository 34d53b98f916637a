import { memo, useId } from 'react';
import styles from './rule-choice.module.css';

interface RuleChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly readOnly: boolean;
  /** True where names are too long to stand beside the label. */
  readonly long?: boolean;
  readonly onChange: (value: T) => void;
}

/** Apart, for they stay whatever is chosen. */
const Options = memo(({ choices, names }: Pick<RuleChoiceProps<string>, 'choices' | 'names'>) =>
  choices.map((each) => (
    <option key={each} value={each}>
      {names[each]}
    </option>
  )),
);
Options.displayName = 'Options';

const Choice = <T extends string>(props: RuleChoiceProps<T>) => {
  const { label, value, choices, names, readOnly, long = false, onChange } = props;
  const id = useId();
  return (
    <div className={styles.choice} data-long={long || undefined}>
      <label htmlFor={id}>{label}</label>
      {readOnly ? (
        <output id={id}>{names[value]}</output>
      ) : (
        <select
          id={id}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((each) => each === event.target.value);
            if (chosen !== undefined) onChange(chosen);
          }}
        >
          <Options choices={choices} names={names} />
        </select>
      )}
    </div>
  );
};

/** One way among a few. Keep the same `onChange`: for another one it is drawn anew. */
export const RuleChoice = memo(Choice) as typeof Choice;
