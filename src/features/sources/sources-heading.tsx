import type { Dataset } from '../../domain/figures/dataset';
import type { Figure } from '../../domain/figures/figure';
import { useSpeech } from '../../i18n/language-context';
import { selfCheckWords } from '../../i18n/self-check-words';
import { sourcesWords } from '../../i18n/sources-words';
import { useSelfCheck } from '../../state/self-check-store';
import { tally } from './filter-figures';
import { Reference } from './references';
import styles from './sources-page.module.css';

interface SourcesHeadingProps {
  readonly figures: readonly Figure[] | undefined;
  readonly dataset: Dataset | undefined;
}

/** How many figures there are and where they come from, and the way to each part of the page. */
export const SourcesHeading = ({ figures, dataset }: SourcesHeadingProps) => {
  const { language } = useSpeech();
  const words = sourcesWords[language];
  const { sections } = words;
  const parts = ['figures', 'reorganisations', 'duties', 'districts', 'ambiguities', 'datasets'] as const;
  return (
    <header className={styles.heading}>
      <h1>{useStatement(figures)}</h1>
      <p className={styles.note}>
        {dataset && `${dataset.title[language]} · `}
        {words.lead}
      </p>
      <nav aria-label={words.jump} className={styles.jump}>
        {parts.map((part) => (
          <Reference key={part} to={part}>
            {sections[part]}
          </Reference>
        ))}
        <SelfCheckJump dataset={dataset?.id} />
      </nav>
    </header>
  );
};

/** Says at once how the numbers stood up to being recomputed. */
const SelfCheckJump = ({ dataset }: { dataset: string | undefined }) => {
  const { language, format } = useSpeech();
  const words = selfCheckWords[language];
  const check = useSelfCheck();
  const { status, passed, failed } = check.dataset === dataset ? check : useSelfCheck.getInitialState();
  const count = format.posts(passed + failed);
  const outcome = {
    'not-run': undefined,
    running: undefined,
    passed: words.passed({ count }),
    failed: words.failed({ failed: format.posts(failed), count }),
  }[status];
  return (
    <span className={styles.outcome} data-status={status}>
      <Reference to="self-check">{[words.title, outcome].filter(Boolean).join(' · ')}</Reference>
    </span>
  );
};

const useStatement = (figures: readonly Figure[] | undefined): string => {
  const { language, format } = useSpeech();
  const words = sourcesWords[language];
  if (!figures) return words.titleWaiting;
  if (figures.length === 0) return words.titleNone;
  const { all, stated, workedOut } = tally(figures);
  const reported = figures.some(({ source }) => source.kind === 'report');
  if (!reported) return words.titlePlain({ all: format.posts(all) });
  return words.title({
    all: format.posts(all),
    stated: format.posts(stated),
    workedOut: format.posts(workedOut),
  });
};
