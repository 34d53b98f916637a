import type { DatasetSummary } from '../../domain/figures/dataset';
import { useSpeech } from '../../i18n/language-context';
import { sourcesWords } from '../../i18n/sources-words';
import { sourcesAddress } from '../../state/sources-view';
import styles from './side.module.css';
import { SourcesSection } from './sources-section';

interface DatasetsPanelProps {
  readonly datasets: readonly DatasetSummary[];
  readonly current: string;
  readonly description: string | undefined;
}

/** The data sets there are, the made-up ones marked. */
export const DatasetsPanel = ({ datasets, current, description }: DatasetsPanelProps) => {
  const { language } = useSpeech();
  const words = sourcesWords[language];
  return (
    <SourcesSection id="datasets" title={words.sections.datasets}>
      <ul className={styles.datasets}>
        {datasets.map(({ id, title, fictional }) => (
          <li key={id}>
            <a
              href={`#${sourcesAddress({ dataset: id, search: '' })}`}
              aria-current={id === current ? 'true' : undefined}
            >
              {title[language]}
            </a>
            {fictional && !saysSo(title[language], words.fictional) && (
              <span className={styles.fictional}>{words.fictional}</span>
            )}
          </li>
        ))}
      </ul>
      {description !== undefined && <p className={styles.quiet}>{description}</p>}
    </SourcesSection>
  );
};

/** Whether a title already carries the mark. */
const saysSo = (title: string, mark: string): boolean => title.toLowerCase().includes(mark.toLowerCase());
