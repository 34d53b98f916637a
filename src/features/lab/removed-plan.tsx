import { useState } from 'react';
import { create } from 'zustand';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import type { LabView } from '../../state/lab-view';
import { restorePlan } from '../../state/plan-acts';
import buttons from '../../ui/button.module.css';
import { useErrorWords } from './lab-notices';
import type { GoLab } from './go-lab';
import styles from './lab-page.module.css';
import { usePlanApi } from './use-plan-api';

interface Removed {
  readonly removed: { readonly id: string; readonly name: string } | undefined;
}

/** The plan that was deleted last, until the page is left. */
export const useRemovedPlan = create<Removed>()(() => ({ removed: undefined }));

/** Says that a plan was deleted, and takes it back. */
export const RemovedPlan = ({ view, go }: { view: LabView; go: GoLab }) => {
  const words = labWords[useSpeech().language];
  const api = usePlanApi();
  const said = useErrorWords();
  const removed = useRemovedPlan((state) => state.removed);
  const [wrong, setWrong] = useState('');
  if (!removed) return null;
  const forget = () => useRemovedPlan.setState({ removed: undefined });
  const restore = () => {
    restorePlan(api, removed.id).then(
      () => {
        forget();
        go({ ...view, plan: removed.id });
      },
      (error: unknown) => setWrong(said(error instanceof Error ? error : new Error(String(error)))),
    );
  };
  return (
    <div className={styles.notice} role="status">
      <span>{words.tabs.removed(removed.name)}</span>
      <button type="button" className={buttons.quiet} onClick={restore}>
        {words.tabs.putBack}
      </button>
      <button type="button" className={buttons.quiet} onClick={forget}>
        {words.save.dismiss}
      </button>
      {wrong !== '' && <span role="alert">{wrong}</span>}
    </div>
  );
};
