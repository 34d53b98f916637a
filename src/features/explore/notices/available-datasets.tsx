import { useQuery } from '@tanstack/react-query';
import { useApiClient } from '../../../api/api-context';
import { datasetsQuery } from '../../../api/queries';
import { useSpeech } from '../../../i18n/language-context';
import { encodeRoute } from '../../../state/route';
import { openingView } from '../../../state/view';
import styles from './notices.module.css';

/** The data sets there are, offered where the one asked for is not. */
export const AvailableDatasets = () => {
  const { language, messages } = useSpeech();
  const datasets = useQuery(datasetsQuery(useApiClient()));
  if (!datasets.data) return null;
  return (
    <p className={styles.datasets}>
      {messages.status.datasets}
      {datasets.data.items.map(({ id, title }) => (
        <a key={id} href={`#${encodeRoute({ page: 'explore', view: { ...openingView, dataset: id } })}`}>
          {title[language]}
        </a>
      ))}
    </p>
  );
};
