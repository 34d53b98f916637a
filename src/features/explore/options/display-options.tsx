import { useSpeech } from '../../../i18n/language-context';
import {
  filters,
  orders,
  orientations,
  reaches,
  type ExploreView,
  type ViewChange,
} from '../../../state/view';
import { useNearing } from '../ahead/use-nearing';
import styles from './display-options.module.css';
import { ViewChoice } from './view-choice';

interface DisplayOptionsProps {
  readonly view: ExploreView;
  /** What the picture shows unless the view says otherwise. */
  readonly shows: { readonly values: boolean; readonly shares: boolean };
  readonly onChange: (change: ViewChange) => void;
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => ViewChange;
  readonly onChange: (change: ViewChange) => void;
}

const Tick = ({ label, checked, change, onChange }: TickProps) => (
  <label className={styles.tick} {...useNearing([{ change: change(!checked) }])}>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(change(event.target.checked))} />
    {label}
  </label>
);

/** How the picture is drawn: what stands on the ribbons, in which order, in which direction. */
export const DisplayOptions = ({ view, shows, onChange }: DisplayOptionsProps) => {
  const { picture, explore } = useSpeech().messages;
  return (
    <>
      <Tick
        label={picture.showValues}
        checked={view.values ?? shows.values}
        change={(values) => ({ values })}
        onChange={onChange}
      />
      <Tick
        label={picture.showShares}
        checked={view.shares ?? shows.shares}
        change={(shares) => ({ shares })}
        onChange={onChange}
      />
      <ViewChoice
        label={picture.order}
        value={view.order}
        choices={orders}
        names={picture.orders}
        change={(order) => ({ order })}
        onChange={onChange}
      />
      <ViewChoice
        label={picture.orientation}
        value={view.orientation}
        choices={orientations}
        names={picture.orientations}
        change={(orientation) => ({ orientation })}
        onChange={onChange}
      />
      <ViewChoice
        label={explore.focus.reach}
        value={view.reach}
        choices={reaches}
        names={explore.focus.reaches}
        change={(reach) => ({ reach })}
        onChange={onChange}
      />
      <ViewChoice
        label={explore.focus.filter}
        value={view.filter}
        choices={filters}
        names={explore.focus.filters}
        change={(filter) => ({ filter })}
        onChange={onChange}
      />
    </>
  );
};
