import type { PlanDocument } from '../../domain/plan/plan-log';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import { usePlanDraft } from '../../state/plan-draft';
import buttons from '../../ui/button.module.css';
import { downloadPlan } from './download-plan';
import styles from './lab-page.module.css';

/** Whether the plan is where it should be, in a word. */
export const SaveSign = () => {
  const words = labWords[useSpeech().language].save;
  const save = usePlanDraft((draft) => draft.save);
  return (
    <span role="status" className={styles.save} data-state={save.state}>
      {words[save.state]}
    </span>
  );
};

/** Why a plan is not where it should be, with a copy to take along; and what was brought back when it was opened. */
export const SaveLine = ({ document }: { document: PlanDocument }) => {
  const { language, format } = useSpeech();
  const words = labWords[language].save;
  const save = usePlanDraft((draft) => draft.save);
  const restored = usePlanDraft((draft) => draft.restored);
  const retry = usePlanDraft((draft) => draft.retry);
  const forget = usePlanDraft((draft) => draft.forgetRestored);
  return (
    <>
      {save.state === 'unsaved' && (
        <div className={styles.notice} data-state="unsaved">
          <span role="status">{words.reasons[save.reason]}</span>
          {save.reason !== 'memory' && save.reason !== 'conflict' && (
            <button type="button" className={buttons.quiet} onClick={retry}>
              {words.retry}
            </button>
          )}
          <button type="button" className={buttons.quiet} onClick={() => downloadPlan(document)}>
            {words.download}
          </button>
        </div>
      )}
      {restored && (
        <div className={styles.notice}>
          <span role="status">
            {words.restored(format.time(new Date(restored.at)), format.posts(restored.steps))}
          </span>
          <button type="button" className={buttons.quiet} onClick={forget}>
            {words.dismiss}
          </button>
        </div>
      )}
    </>
  );
};
