import type { PlanDocument } from '../../domain/plan/plan-log';
import { replayLog } from '../../domain/plan/replay-log';
import { fileName } from '../../interchange/file-name';
import { saveFile } from '../../interchange/save-file';

/** A copy of a plan with its whole history, as a file to be kept or passed on. */
export const downloadPlan = (document: PlanDocument): void => {
  const { name } = replayLog(document).plan;
  const content = new Blob([JSON.stringify(document, null, 1)], { type: 'application/json' });
  saveFile(content, fileName([name], 'json'));
};
