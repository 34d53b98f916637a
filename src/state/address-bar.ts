import { followBrowser, leaveForNew, writeStep } from './kept-places';

/**
 * The address as the app knows it. Writing it into the bar makes a browser draw itself anew, and the page waits for that to be
 * seen; so an address is known at once and written once what it asks for is on the screen, or before anything that could
 * read or leave it.
 */

const settlingEvents = ['click', 'auxclick', 'contextmenu', 'copy', 'beforeunload', 'pagehide'];
/** Milliseconds until a step is written: some frames, the time in which what was asked for is seen. */
const stepPatience = 100;
/** As long as a picture moves from one view to the next, which writing would make stumble. */
const replacePatience = 400;

interface Unwritten {
  readonly hash: string;
  /** Whether it is a step of the history of its own. */
  readonly step: boolean;
}

let unwritten: Unwritten | undefined;
let soon: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

/** Writes what the bar does not say yet. */
const settle = (): void => {
  if (unwritten === undefined) return;
  const { hash, step } = unwritten;
  unwritten = undefined;
  clearTimeout(soon);
  if (step) writeStep(hash);
  else window.history.replaceState(window.history.state, '', hash);
};

/** Keys by which a browser goes back, loads anew or copies its address. */
const settleBeforeKeys = ({ altKey, ctrlKey, metaKey, key }: KeyboardEvent): void => {
  if (altKey || ctrlKey || metaKey || key === 'F5') settle();
};

/** The browser went elsewhere: what was to be written belonged to the step before. */
const onMoved = (): void => {
  unwritten = undefined;
  clearTimeout(soon);
  followBrowser();
  tell();
};

const write = (next: Unwritten): void => {
  if (unwritten === undefined) soon = setTimeout(settle, next.step ? stepPatience : replacePatience);
  unwritten = next;
  tell();
};

/** The hash of the address, with `#`; empty where there is none. */
export const addressHash = (): string => unwritten?.hash ?? window.location.hash;

/** The whole address, to be passed on. */
export const addressHref = (): string => new URL(addressHash(), window.location.href).href;

/** Goes to a hash as a step of the history; where one is already, nowhere. */
export const pushHash = (hash: string): void => {
  settle();
  if (hash === window.location.hash) return;
  leaveForNew();
  write({ hash, step: true });
};

/** Goes to a hash in place of the one there is. */
export const replaceHash = (hash: string): void => write({ hash, step: unwritten?.step ?? false });

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);

/** A link to a place in the app is gone to by the app: by itself the browser would first write the address, then tell of it. */
const follow = (event: MouseEvent): void => {
  if (event.defaultPrevented || !isPlain(event) || !(event.target instanceof Element)) return;
  const link = event.target.closest('a[href^="#/"]:not([target], [download])');
  if (!link) return;
  event.preventDefault();
  pushHash(link.getAttribute('href') ?? '');
};

const listen = (): void => {
  // Of the two the browser tells this first, while the page still stands as it was.
  window.addEventListener('popstate', followBrowser);
  window.addEventListener('hashchange', onMoved);
  window.addEventListener('blur', settle);
  // The pointer may be on its way to the browser's own buttons.
  document.documentElement.addEventListener('mouseleave', settle);
  window.addEventListener('keydown', settleBeforeKeys, true);
  for (const kind of settlingEvents) window.addEventListener(kind, settle, true);
  window.addEventListener('click', follow);
};

/** Calls back at every change of the address; returns how to end that. */
export const onAddress = (listener: () => void): (() => void) => {
  if (listeners.size === 0) listen();
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
