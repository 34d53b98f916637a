/**
 * The address as the app knows it. Writing it into the bar takes a browser longer than showing what it asks for, so a
 * replaced address is known at once and written after the next paint, or before anything that could read or leave it.
 */

const settlingEvents = ['click', 'auxclick', 'contextmenu', 'copy', 'beforeunload', 'pagehide'];
/** Milliseconds until the bar is right even where nothing is painted, as in a window out of sight. */
const patience = 100;

let unwritten: string | undefined;
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

/** Writes what the bar does not say yet. */
const settle = (): void => {
  if (unwritten === undefined) return;
  const hash = unwritten;
  unwritten = undefined;
  window.history.replaceState(window.history.state, '', hash);
};

/** The browser went elsewhere: what was to be written belonged to the step before. */
const onMoved = (): void => {
  unwritten = undefined;
  tell();
};

const settleSoon = (): void => {
  requestAnimationFrame(() => setTimeout(settle));
  setTimeout(settle, patience);
};

/** The hash of the address, with `#`; empty where there is none. */
export const addressHash = (): string => unwritten ?? window.location.hash;

/** The whole address, to be passed on. */
export const addressHref = (): string => new URL(addressHash(), window.location.href).href;

/** Goes to a hash as a step of the history. */
export const pushHash = (hash: string): void => {
  settle();
  window.location.hash = hash;
};

/** Goes to a hash in place of the one there is. */
export const replaceHash = (hash: string): void => {
  if (unwritten === undefined) settleSoon();
  unwritten = hash;
  tell();
};

/** Calls back at every change of the address; returns how to end that. */
export const onAddress = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    window.addEventListener('hashchange', onMoved);
    window.addEventListener('blur', settle);
    for (const kind of settlingEvents) window.addEventListener(kind, settle, true);
  }
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
