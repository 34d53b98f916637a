import { useQuery } from '@tanstack/react-query';
import { useApiClient } from '../../api/api-context';
import { datasetsQuery } from '../../api/queries';
import { useSpeech } from '../../i18n/language-context';
import { openingView, type ExploreView } from '../../state/view';
import styles from './dataset-choice.module.css';
import { hrefOf } from './picture-nav';

/** What is on screen in another data set: the picture and how it is drawn stay; years, levels and pins are its own. */
const inDataset = ({ picture, form, order, orientation }: ExploreView, dataset: string): ExploreView => ({
  ...openingView,
  picture,
  form,
  order,
  orientation,
  dataset,
});

/** The data sets there are; nothing to choose where there is one. */
export const DatasetChoice = ({ view }: { view: ExploreView }) => {
  const { language, messages } = useSpeech();
  const { data } = useQuery(datasetsQuery(useApiClient()));
  if (!data || data.items.length < 2) return null;
  return (
    <label className={styles.choice}>
      <span>{messages.explore.dataset}</span>
      <select
        value={view.dataset}
        onChange={(event) => {
          window.location.hash = hrefOf(inDataset(view, event.target.value));
        }}
      >
        {!data.items.some(({ id }) => id === view.dataset) && (
          <option value={view.dataset}>{view.dataset}</option>
        )}
        {data.items.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
    </label>
  );
};
