import { useState } from 'react';
import type { PlanDocument } from '../../domain/plan/plan-log';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import { planFileWords } from '../../i18n/plan-file-words';
import { daysUnsaved, usePlanBackups } from '../../state/plan-backups';
import buttons from '../../ui/button.module.css';
import { downloadPlan } from './download-plan';
import styles from './lab-page.module.css';

/** Once a week: that a plan stands in this browser only, which may be cleared. */
export const BackupReminder = ({ document }: { document: PlanDocument }) => {
  const { language, format } = useSpeech();
  const words = planFileWords[language];
  const backup = usePlanBackups(({ backups }) => backups[document.id]);
  const record = usePlanBackups((store) => store.record);
  const [opened] = useState(() => Date.now());
  const days = daysUnsaved(document.log, backup, opened);
  if (days === undefined) return null;
  return (
    <div className={styles.notice} role="status">
      <span>{words.remind({ days: format.posts(days) })}</span>
      <button type="button" className={buttons.quiet} onClick={() => downloadPlan(document)}>
        {labWords[language].save.download}
      </button>
      <button
        type="button"
        className={buttons.quiet}
        onClick={() => record(document.id, { later: new Date().toISOString() })}
      >
        {words.later}
      </button>
    </div>
  );
};
