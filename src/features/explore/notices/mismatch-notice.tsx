import type { Dataset } from '../../../domain/figures/dataset';
import type { Figure } from '../../../domain/figures/figure';
import { useSpeech } from '../../../i18n/language-context';
import type { ExploreView } from '../../../state/view';
import { mismatchesOf } from './mismatches';
import styles from './notices.module.css';

interface MismatchNoticeProps {
  readonly view: ExploreView;
  readonly dataset: Dataset;
  readonly figures: readonly Figure[];
}

/** Says what the address asked for and did not get, and what is shown instead. */
export const MismatchNotice = ({ view, dataset, figures }: MismatchNoticeProps) => {
  const told = mismatchesOf(view, dataset, figures, useSpeech());
  if (told.length === 0) return null;
  return (
    <p className={styles.notice} role="status">
      {told.join(' ')}
    </p>
  );
};
