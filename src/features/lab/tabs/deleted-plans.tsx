import { useState } from 'react';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import { restorePlan } from '../../../state/plan-acts';
import buttons from '../../../ui/button.module.css';
import { DisclosureMenu } from '../../../ui/disclosure-menu';
import { useErrorWords } from '../lab-notices';
import { usePlanApi } from '../use-plan-api';
import styles from './plan-tabs.module.css';

interface DeletedPlansProps {
  readonly plans: readonly { readonly id: string; readonly name: string }[];
  readonly onRestored: (id: string) => void;
}

/** Plans that were deleted, each to be taken back. */
export const DeletedPlans = ({ plans, onRestored }: DeletedPlansProps) => {
  const { tabs } = labWords[useSpeech().language];
  const api = usePlanApi();
  const said = useErrorWords();
  const [wrong, setWrong] = useState('');
  const restore = (id: string) => {
    restorePlan(api, id).then(
      () => onRestored(id),
      (error: unknown) => setWrong(said(error instanceof Error ? error : new Error(String(error)))),
    );
  };
  return (
    <DisclosureMenu label={tabs.deleted} face={<BinSign />}>
      <div className={styles.menu}>
        <p className={styles.lead}>{tabs.deleted}</p>
        {plans.map(({ id, name }) => (
          <button key={id} type="button" className={buttons.quiet} onClick={() => restore(id)}>
            {tabs.restore(name)}
          </button>
        ))}
        {wrong !== '' && <p role="alert">{wrong}</p>}
      </div>
    </DisclosureMenu>
  );
};

const BinSign = () => (
  <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" className={styles.bin}>
    <path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.6 7v4.5M9.4 7v4.5" />
  </svg>
);
