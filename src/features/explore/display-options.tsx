import { useSpeech } from '../../i18n/language-context';
import { orders, orientations, type ExploreView } from '../../state/view';
import { DisclosureMenu } from '../../ui/disclosure-menu';
import styles from './display-options.module.css';

interface DisplayOptionsProps {
  readonly view: ExploreView;
  /** What the picture shows unless the view says otherwise. */
  readonly shows: { readonly values: boolean; readonly shares: boolean };
  readonly onChange: (change: Partial<ExploreView>) => void;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

const Choice = <T extends string>({ label, value, choices, names, onChange }: ChoiceProps<T>) => (
  <label className={styles.choice}>
    <span>{label}</span>
    <select
      value={value}
      onChange={(event) => {
        const chosen = choices.find((c) => c === event.target.value);
        if (chosen) onChange(chosen);
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

const Tick = (props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) => (
  <label className={styles.tick}>
    <input
      type="checkbox"
      checked={props.checked}
      onChange={(event) => props.onChange(event.target.checked)}
    />
    {props.label}
  </label>
);

/** How the picture is drawn: what stands on the ribbons, in which order, in which direction. */
export const DisplayOptions = ({ view, shows, onChange }: DisplayOptionsProps) => {
  const { picture } = useSpeech().messages;
  return (
    <DisclosureMenu label={picture.options}>
      <Tick
        label={picture.showValues}
        checked={view.values ?? shows.values}
        onChange={(values) => onChange({ values })}
      />
      <Tick
        label={picture.showShares}
        checked={view.shares ?? shows.shares}
        onChange={(shares) => onChange({ shares })}
      />
      <Choice
        label={picture.order}
        value={view.order}
        choices={orders}
        names={picture.orders}
        onChange={(order) => onChange({ order })}
      />
      <Choice
        label={picture.orientation}
        value={view.orientation}
        choices={orientations}
        names={picture.orientations}
        onChange={(orientation) => onChange({ orientation })}
      />
    </DisclosureMenu>
  );
};
