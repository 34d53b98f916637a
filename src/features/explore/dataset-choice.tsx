import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { useApiClient } from '../../api/api-context';
import { datasetsQuery } from '../../api/queries';
import { useSpeech } from '../../i18n/language-context';
import { pushHash } from '../../state/address-bar';
import { openingView, type ExploreView } from '../../state/view';
import styles from './dataset-choice.module.css';
import { hrefOf } from './picture-nav';

/** What holds in another data set: the picture and how it is drawn; years, levels and pins are its own. */
type Lasting = Pick<ExploreView, 'picture' | 'form' | 'order' | 'orientation'>;

interface DatasetChoiceProps extends Lasting {
  /** The one shown. */
  readonly current: string;
}

/** The data sets there are; nothing to choose where there is one. */
export const DatasetChoice = memo(({ current, ...lasting }: DatasetChoiceProps) => {
  const { language, messages } = useSpeech();
  const { data } = useQuery(datasetsQuery(useApiClient()));
  if (!data) return <span className={styles.room} />;
  if (data.items.length < 2) return null;
  return (
    <label className={styles.choice}>
      <span>{messages.explore.dataset}</span>
      <select
        value={current}
        onChange={(event) => {
          pushHash(hrefOf({ ...openingView, ...lasting, dataset: event.target.value }));
        }}
      >
        {!data.items.some(({ id }) => id === current) && <option value={current}>{current}</option>}
        {data.items.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
    </label>
  );
});
DatasetChoice.displayName = 'DatasetChoice';
