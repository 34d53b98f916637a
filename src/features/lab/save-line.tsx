import type { PlanDocument } from '../../domain/plan/plan-log';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import { usePlanDraft } from '../../state/plan-draft';
import buttons from '../../ui/button.module.css';
import { downloadPlan } from './download-plan';
import styles from './lab-page.module.css';

/** Whether the plan is where it should be; where it is not, why, and a copy to take along. */
export const SaveLine = ({ document }: { document: PlanDocument }) => {
  const { language, format } = useSpeech();
  const words = labWords[language].save;
  const save = usePlanDraft((draft) => draft.save);
  const restored = usePlanDraft((draft) => draft.restored);
  const retry = usePlanDraft((draft) => draft.retry);
  const forget = usePlanDraft((draft) => draft.forgetRestored);
  return (
    <div className={styles.save} data-state={save.state}>
      <span role="status">
        {words[save.state]}
        {save.state === 'unsaved' && ` · ${words.reasons[save.reason]}`}
      </span>
      {save.state === 'unsaved' && (
        <>
          {save.reason !== 'memory' && save.reason !== 'conflict' && (
            <button type="button" className={buttons.quiet} onClick={retry}>
              {words.retry}
            </button>
          )}
          <button type="button" className={buttons.quiet} onClick={() => downloadPlan(document)}>
            {words.download}
          </button>
        </>
      )}
      {restored && (
        <span role="status">
          {words.restored(format.time(new Date(restored.at)), format.posts(restored.steps))}{' '}
          <button type="button" className={buttons.quiet} onClick={forget}>
            {words.dismiss}
          </button>
        </span>
      )}
    </div>
  );
};
