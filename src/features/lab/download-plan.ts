import type { PlanDocument } from '../../domain/plan/plan-log';
import { replayLog } from '../../domain/plan/replay-log';
import { fileName } from '../../interchange/file-name';
import { writePlan } from '../../interchange/plan-file';
import { saveFile } from '../../interchange/save-file';
import { usePlanBackups } from '../../state/plan-backups';

/** A copy of a plan with its whole history, as a file to be kept, passed on, or imported again. */
export const downloadPlan = (document: PlanDocument): void => {
  const { name } = replayLog(document).plan;
  const content = new Blob([writePlan(document, 1)], { type: 'application/json' });
  saveFile(content, fileName([name], 'json'));
  usePlanBackups.getState().record(document.id, { saved: new Date().toISOString() });
};
