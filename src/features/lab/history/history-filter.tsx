import type { Step } from '../../../domain/plan/plan-log';
import { historyWords, type HistoryWords } from '../../../i18n/history-words';
import { useSpeech } from '../../../i18n/language-context';
import { kindsIn, type StepFilter, type StepKind } from './find-steps';
import styles from './history-panel.module.css';

interface HistoryFilterProps {
  readonly log: readonly Step[];
  readonly filter: StepFilter;
  readonly onChange: (filter: StepFilter) => void;
}

/** What is looked for in the history: words, a kind of step, steps that say why. */
export const HistoryFilter = ({ log, filter, onChange }: HistoryFilterProps) => {
  const words = historyWords[useSpeech().language];
  const kinds = kindsIn(log);
  const { kind, ...rest } = filter;
  return (
    <div className={styles.filters} role="group" aria-label={words.filter}>
      <input
        type="search"
        aria-label={words.filterHint}
        placeholder={words.filterHint}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
      <label>
        {words.kind}
        <select
          value={kind ?? ''}
          onChange={(event) => {
            const chosen = kinds.find((each) => each === event.target.value);
            onChange({ ...rest, ...(chosen && { kind: chosen }) });
          }}
        >
          <option value="">{words.allKinds}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {kindName(each, words)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.reasoned}
          onChange={(event) => onChange({ ...filter, reasoned: event.target.checked })}
        />
        {words.onlyReasoned}
      </label>
    </div>
  );
};

const kindName = (kind: StepKind, { steps, kinds }: HistoryWords): string =>
  kind in kinds ? kinds[kind as keyof typeof kinds] : steps[kind as keyof typeof steps];
