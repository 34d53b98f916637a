import type { ShowAct } from './show-act';

/** The parts of a keyboard event that tell what it means. */
export interface PressedKey {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
}

export interface KeyRules {
  /** False where letters and signs alone do nothing, e.g. for those who dictate. */
  readonly singleKeys: boolean;
}

/** What a key means to a show: an act, a digit of a number to jump to, or the end of that number. */
export type KeyMeaning =
  ShowAct | { readonly kind: 'digit'; readonly digit: string } | { readonly kind: 'enter' };

const named: Readonly<Record<string, ShowAct>> = {
  ArrowRight: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  PageUp: { kind: 'previous' },
  ArrowDown: { kind: 'down' },
  ArrowUp: { kind: 'up' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Backspace: { kind: 'back' },
  BrowserBack: { kind: 'back' },
  Escape: { kind: 'escape' },
};

/** With Shift the arrows are the light's; where there is none, the picture's own. */
const shifted: Readonly<Record<string, ShowAct>> = {
  ArrowRight: { kind: 'light', x: 1, y: 0 },
  ArrowLeft: { kind: 'light', x: -1, y: 0 },
  ArrowDown: { kind: 'light', x: 0, y: 1 },
  ArrowUp: { kind: 'light', x: 0, y: -1 },
};

const single: Readonly<Record<string, ShowAct>> = {
  b: { kind: 'black' },
  '.': { kind: 'black' },
  w: { kind: 'white' },
  f: { kind: 'full-screen' },
  o: { kind: 'overview' },
  l: { kind: 'pointer' },
  z: { kind: 'zoom' },
  n: { kind: 'notes' },
  r: { kind: 'return' },
  s: { kind: 'window' },
  t: { kind: 'try' },
  '?': { kind: 'help' },
};

/** A key of an input method still at work. */
const composing = 229;

const textInputs = ['text', 'search', 'number', 'email', 'url', 'tel', 'password', 'date', 'time'];

/** Whether what has the focus takes keys as text, or as a choice of its own. */
const isField = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return textInputs.includes(target.type) || target.type === 'range';
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
};

/** The keys of a clicker mean nothing in a line of text: whoever has typed a number goes on by them. */
const isClicker = ({ key, target }: PressedKey): boolean =>
  (key === 'PageDown' || key === 'PageUp') && target instanceof HTMLInputElement && target.type !== 'range';

/** Whether what has the focus is itself pressed by Space and Enter; a part of the picture leaves Space to the show. */
const isPressable = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof Element)) return false;
  const control = target.closest('button, a[href], summary, input, [role="button"]');
  return control !== null && !(key === ' ' && control.closest('[data-picture]') !== null);
};

const movers = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];

/** Whether what has the focus lies in a list whose items one goes among by these keys. */
const isOwnMove = (target: EventTarget | null, key: string): boolean =>
  movers.includes(key) && target instanceof Element && target.closest('[data-own-moves]') !== null;

/** What a key means; undefined where it is not the show's: text being composed or typed, a shortcut of the browser, a control. */
export const readKey = (event: PressedKey, { singleKeys }: KeyRules): KeyMeaning | undefined => {
  const { key, target } = event;
  if (event.isComposing || event.keyCode === composing) return undefined;
  if (event.ctrlKey || event.metaKey)
    return key === 'Enter' && !event.altKey && !event.repeat ? { kind: 'send' } : undefined;
  if (event.altKey || (isField(target) && !isClicker(event))) return undefined;
  if ((key === ' ' || key === 'Enter') && isPressable(target, key)) return undefined;
  if (key === 'Enter') return { kind: 'enter' };
  if (event.shiftKey && Object.hasOwn(shifted, key)) return shifted[key];
  if (isOwnMove(target, key)) return undefined;
  if (Object.hasOwn(named, key)) return named[key];
  if (!singleKeys || event.repeat) return undefined;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  const letter = key.toLowerCase();
  return Object.hasOwn(single, letter) ? single[letter] : undefined;
};
