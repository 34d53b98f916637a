/** What a window asks of a plan that is open in it. */
export interface Watched {
  readonly isAtRisk: () => boolean;
  /** The window may be about to go: everything is to be written that can be. */
  readonly leaving: () => void;
  /** There may be a connection again. */
  readonly online: () => void;
}

/** Minds a window for a plan: asks before it is closed while something would be lost. Returns how to stop. */
export function mindWindow({ isAtRisk, leaving, online }: Watched): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    leaving();
    if (!isAtRisk()) return;
    event.preventDefault();
    // Browsers before Chromium 119 ask only where this is set.
    Object.assign(event, { returnValue: true });
  };
  const hidden = () => {
    if (document.visibilityState === 'hidden') leaving();
  };
  window.addEventListener('beforeunload', ask);
  window.addEventListener('pagehide', leaving);
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('online', online);
  return () => {
    window.removeEventListener('beforeunload', ask);
    window.removeEventListener('pagehide', leaving);
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('online', online);
  };
}

/** Has the browser ask before the window is closed; returns how to stop. */
export const askBeforeLeaving = (): (() => void) =>
  mindWindow({ isAtRisk: () => true, leaving: () => undefined, online: () => undefined });
