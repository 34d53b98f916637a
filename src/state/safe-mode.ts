const unfinishedStartsKey = 'quotaflow.unfinished-starts';

/** True after two starts in a row that never finished: the kept view and preferences are then left alone. */
export const inSafeMode = (): boolean =>
  typeof document !== 'undefined' && document.documentElement.dataset.safeMode === 'true';

/** Says that this start went well, so that it does not count towards safe mode. */
export const markStartFinished = (): void => {
  try {
    localStorage.removeItem(unfinishedStartsKey);
  } catch {
    return;
  }
};

/** Starts again with the kept view and preferences. */
export const leaveSafeMode = (): void => {
  markStartFinished();
  window.location.reload();
};
