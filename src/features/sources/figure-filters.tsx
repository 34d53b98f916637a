import type { ReactNode } from 'react';
import type { Basis } from '../../domain/basis';
import type { Figure, Topic } from '../../domain/figures/figure';
import { useSpeech } from '../../i18n/language-context';
import { sourcesWords } from '../../i18n/sources-words';
import type { SourcesView } from '../../state/sources-view';
import buttons from '../../ui/button.module.css';
import styles from './figure-filters.module.css';
import { basisChoices, countFigures, filterFigures, topicChoices } from './filter-figures';

interface FigureFiltersProps {
  readonly figures: readonly Figure[];
  readonly view: SourcesView;
  readonly onChange: (view: SourcesView) => void;
}

/** A view with one filter set or lifted. What was gone to is let go: it may be among what is filtered out. */
const withFilter = (
  view: SourcesView,
  key: 'basis' | 'topic',
  value: Basis | Topic | undefined,
): SourcesView => {
  const { [key]: _old, at: _at, ...rest } = view;
  return value === undefined ? rest : { ...rest, [key]: value };
};

/** Keeps figures of one basis, one topic, or with words in them; each choice says how many there are. */
export const FigureFilters = (props: FigureFiltersProps & { children?: ReactNode }) => {
  const { figures, view, onChange, children } = props;
  const { language, format } = useSpeech();
  const words = sourcesWords[language];
  const { at: _at, ...resting } = view;
  const shown = filterFigures(figures, resting);
  const filtered = view.basis !== undefined || view.topic !== undefined || view.search !== '';
  return (
    <div className={styles.filters} role="search" aria-label={words.filters}>
      <input
        type="search"
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={view.search}
        onChange={(event) => onChange({ ...resting, search: event.target.value })}
      />
      <BasisChoices figures={figures} view={view} onChange={onChange} />
      <TopicChoice figures={figures} view={view} onChange={onChange} />
      <p className={styles.shown} role="status">
        {words.shown({
          shown: format.posts(countFigures(shown)),
          all: format.posts(countFigures(figures)),
        })}
      </p>
      {filtered && (
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => onChange({ dataset: view.dataset, search: '' })}
        >
          {words.clear}
        </button>
      )}
      {children}
    </div>
  );
};

const BasisChoices = ({ figures, view, onChange }: FigureFiltersProps) => {
  const { language, messages, format } = useSpeech();
  const words = sourcesWords[language];
  return (
    <div className={styles.bases} role="group" aria-label={words.basisFilter}>
      {basisChoices(figures, view).map(({ id, count }) => (
        <button
          key={id ?? 'all'}
          type="button"
          className={styles.choice}
          aria-pressed={view.basis === id}
          onClick={() => onChange(withFilter(view, 'basis', id))}
        >
          {id === undefined ? words.all : messages.basis[id]} <span>{format.posts(count)}</span>
        </button>
      ))}
    </div>
  );
};

const TopicChoice = ({ figures, view, onChange }: FigureFiltersProps) => {
  const { language, format } = useSpeech();
  const words = sourcesWords[language];
  const all = topicChoices(figures, view);
  const label = (id: Topic | undefined) => (id === undefined ? words.all : words.topics[id]);
  return (
    <label className={styles.topic}>
      {words.topicFilter}
      <select
        value={view.topic ?? ''}
        onChange={({ target }) =>
          onChange(withFilter(view, 'topic', all.find(({ id }) => id === target.value)?.id))
        }
      >
        {all.map(({ id, count }) => (
          <option key={id ?? ''} value={id ?? ''}>
            {`${label(id)} ${format.posts(count)}`}
          </option>
        ))}
      </select>
    </label>
  );
};
