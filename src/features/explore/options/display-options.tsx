import { useSpeech } from '../../../i18n/language-context';
import {
  filters,
  orders,
  orientations,
  reaches,
  type ExploreView,
  type ViewChange,
} from '../../../state/view';
import { Choice } from '../../../ui/choice';
import styles from './display-options.module.css';

interface DisplayOptionsProps {
  readonly view: ExploreView;
  /** What the picture shows unless the view says otherwise. */
  readonly shows: { readonly values: boolean; readonly shares: boolean };
  readonly onChange: (change: ViewChange) => void;
}

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
  const { picture, explore } = useSpeech().messages;
  return (
    <>
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
      <Choice
        label={explore.focus.reach}
        value={view.reach}
        choices={reaches}
        names={explore.focus.reaches}
        onChange={(reach) => onChange({ reach })}
      />
      <Choice
        label={explore.focus.filter}
        value={view.filter}
        choices={filters}
        names={explore.focus.filters}
        onChange={(filter) => onChange({ filter })}
      />
    </>
  );
};
