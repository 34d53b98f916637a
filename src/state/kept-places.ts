import { markFocus, type FocusMark } from './focus-mark';
import { randomText } from './random-text';

/** What a page looked like as one went on from it. */
export interface KeptPlace {
  readonly scroll: number;
  /** What had the focus, if that was in the page. */
  readonly focus: FocusMark | undefined;
  /** What was open in each list, by the name of the list. */
  readonly opened: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The step of the history a window starts at has no name until one goes on from it. */
const first = 'first';
const places = new Map<string, KeptPlace>();
const opened = new Map<string, ReadonlySet<string>>();
let here: string | undefined;

const nameIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string'
    ? state.entry
    : undefined;

const nameEntry = (entry: string): string => {
  window.history.replaceState({ entry }, '');
  return entry;
};

/** The name of the step of the history that is shown. */
export const entryNow = (): string => (here ??= nameIn(window.history.state) ?? first);

/** How the step shown was left, for whoever has come back to it. */
export const placeHere = (): KeptPlace | undefined => places.get(entryNow());

const leaveFor = (entry: string): void => {
  places.set(entryNow(), { scroll: window.scrollY, focus: markFocus(), opened: new Map(opened) });
  here = entry;
};

/** Goes on to a step that is new. */
export const leaveForNew = (): void => leaveFor(randomText(12));

/** Writes it into the history. */
export const writeStep = (hash: string): void => {
  if (nameIn(window.history.state) === undefined) nameEntry(first);
  window.history.pushState({ entry: entryNow() }, '', hash);
};

/** The browser went to another step, or made one. */
export const followBrowser = (): void => {
  const entry = nameIn(window.history.state) ?? nameEntry(randomText(12));
  if (entry !== entryNow()) leaveFor(entry);
};

/** Says what is open in a list of the page; returns how to forget it. */
export const noteOpened = (list: string, ids: ReadonlySet<string>): (() => void) => {
  opened.set(list, ids);
  return () => void opened.delete(list);
};
