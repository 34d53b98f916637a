import type { ViewChange } from '../../../state/view';
import { Choice, type ChoiceProps } from '../../../ui/choice';
import { useNearing } from '../ahead/use-nearing';

interface ViewChoiceProps<T extends string> extends Omit<ChoiceProps<T>, 'onChange' | 'nearing'> {
  /** What choosing one changes in the view. */
  readonly change: (chosen: T) => ViewChange;
  readonly onChange: (change: ViewChange) => void;
}

/** The others, from the one that follows on. */
const othersFrom = <T,>(choices: readonly T[], value: T): readonly T[] => {
  const at = choices.indexOf(value);
  return [...choices.slice(at + 1), ...choices.slice(0, Math.max(0, at)).reverse()];
};

/** A choice about the picture: what the others show is made ready once someone nears it. */
export const ViewChoice = <T extends string>({ change, onChange, ...choice }: ViewChoiceProps<T>) => {
  const others = othersFrom(choice.choices, choice.value);
  const nearing = useNearing(others.map((other) => ({ change: change(other) })));
  return <Choice {...choice} nearing={nearing} onChange={(chosen) => onChange(change(chosen))} />;
};
