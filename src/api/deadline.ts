/**
 * Runs work that may take `ms` milliseconds at most. Work that ignores its signal is left behind all the same.
 * Rejects with `late()` when the time is over, and with the outer signal's reason when that one aborts.
 */
export async function withDeadline<T>(
  { ms, outer, late }: { ms: number; outer?: AbortSignal | undefined; late: () => Error },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  const pass = () => controller.abort(outer?.reason);
  const timer = setTimeout(() => controller.abort(late()), ms);
  outer?.addEventListener('abort', pass, { once: true });
  if (outer?.aborted) pass();
  try {
    return await Promise.race([aborted, work(signal)]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', pass);
  }
}
