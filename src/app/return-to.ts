import { findMarked } from '../state/focus-mark';
import type { KeptPlace } from '../state/kept-places';

/** How long what was there may take to come, in milliseconds. */
const patience = 5_000;
/** By these one goes on by oneself. */
const acts = ['keydown', 'pointerdown', 'wheel', 'touchstart'];

/** Where what had the focus has gone with its page, the focus is on the page that came. */
export const saveFocus = (): void => {
  if (document.activeElement === document.body)
    document.getElementById('main')?.focus({ preventScroll: true });
};

/** Brings a page back to how it was left as its content comes, unless someone goes on before that; returns how to stop. */
export const returnTo = ({ scroll, focus }: KeptPlace): (() => void) => {
  let awaited = focus;
  const goAsFarAsItIs = (): boolean => {
    window.scrollTo(0, scroll);
    const found = awaited && findMarked(awaited);
    if (found) {
      found.focus({ preventScroll: true });
      awaited = undefined;
    }
    return awaited === undefined && Math.abs(window.scrollY - scroll) <= 1;
  };
  const stop = () => {
    watch.disconnect();
    clearTimeout(clock);
    for (const act of acts) window.removeEventListener(act, stop, true);
  };
  const watch = new MutationObserver(() => {
    if (goAsFarAsItIs()) stop();
  });
  const clock = setTimeout(stop, patience);
  if (goAsFarAsItIs()) stop();
  else {
    watch.observe(document.body, { subtree: true, childList: true });
    for (const act of acts) window.addEventListener(act, stop, true);
  }
  saveFocus();
  return stop;
};
