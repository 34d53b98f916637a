import { addMark, atRest, painted } from './painted';

export interface ActMeter {
  /**
   * Makes ready for the next press of a key or a button; resolves at no fixed place between two frames. What changes only
   * within what `apart` selects is not counted: it is told later, and is no effect of the press.
   */
  readonly arm: (apart?: string) => Promise<void>;
  /**
   * Waits until nothing of the page has changed for so many milliseconds; then the milliseconds from the press until the
   * last change that is in sight was on the screen, undefined where nothing changed, NaN where the browser does not tell.
   */
  readonly settle: (quiet: number) => Promise<number | undefined>;
  /** Resolves when the page has nothing left to do in its idle time, or has long had no such time. */
  readonly idle: () => Promise<void>;
  /** Notes the time of every frame from now on. */
  readonly watchFrames: () => void;
  /** The times noted, in milliseconds; ends the watching. */
  readonly frames: () => readonly number[];
}

/** A mark that has not been told of by then will not be. */
const patience = 10_000;

/** What changed in one task. */
interface Change {
  readonly shown: Promise<number>;
  /** Undefined where something left the page: nobody can tell any more whether that was in sight. */
  readonly touched: readonly Element[] | undefined;
}

let pressed = 0;
let lastChange = 0;
let marks = 0;
let changes: Change[] = [];
let marked: HTMLElement[] = [];
let observer: MutationObserver | undefined;
let apart: string | undefined;

/** Out of the way of the page, and set through the object model: its content policy drops style attributes. */
const addFixedMark = (name: string): HTMLElement => {
  const mark = addMark(name);
  Object.assign(mark.style, { position: 'fixed', left: '0', bottom: '0', margin: '0', zIndex: '9' });
  mark.style.pointerEvents = 'none';
  return mark;
};

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

const isApart = ({ target }: MutationRecord): boolean =>
  apart !== undefined && Boolean(elementOf(target)?.closest(apart));

const touchedBy = (records: readonly MutationRecord[]): readonly Element[] | undefined => {
  if (records.some(({ removedNodes }) => removedNodes.length > 0)) return undefined;
  const nodes = records.flatMap(({ type, target, addedNodes }) =>
    type === 'childList' ? [...addedNodes] : [target],
  );
  return nodes.flatMap((node) => elementOf(node) ?? []);
};

const isInSight = (elements: readonly Element[]): Promise<boolean> =>
  new Promise((resolve) => {
    const seen = new IntersectionObserver((entries) => {
      seen.disconnect();
      resolve(entries.some(({ isIntersecting }) => isIntersecting));
    });
    for (const element of elements) seen.observe(element);
  });

/** What is not on the page any more cannot be looked for, and counts as seen. */
const wasInSight = async ({ touched }: Change): Promise<boolean> =>
  !touched?.length || touched.some(({ isConnected }) => !isConnected) || (await isInSight(touched));

/** The last change that could be seen; of changes out of sight the screen shows nothing. */
const lastInSight = async (): Promise<Change | undefined> => {
  for (const change of changes.toReversed()) if (await wasInSight(change)) return change;
  return undefined;
};

const noteChange = (records: readonly MutationRecord[]): void => {
  if (pressed === 0 || records.every(isApart)) return;
  lastChange = performance.now();
  const name = `act-${++marks}`;
  const untold = new Promise<number>((resolve) => {
    setTimeout(() => resolve(NaN), patience);
  });
  changes.push({ shown: Promise.race([painted(name), untold]), touched: touchedBy(records) });
  marked.push(addFixedMark(name));
};

const observe = (): MutationObserver => {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const started = new MutationObserver(noteChange);
  started.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  started.observe(document.documentElement, { attributes: true });
  return started;
};

const notePress = ({ timeStamp }: Event): void => {
  pressed ||= timeStamp;
};
for (const kind of ['keydown', 'pointerup'])
  window.addEventListener(kind, notePress, { capture: true, passive: true });

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const settle = async (quiet: number): Promise<number | undefined> => {
  const asked = performance.now();
  for (let left = quiet; left > 0; left = Math.max(asked, lastChange) + quiet - performance.now())
    await wait(left);
  const last = await lastInSight();
  return last && (await last.shown) - pressed;
};

const idleDeadline = () =>
  new Promise<IdleDeadline>((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));

/** So many idle times in a row, each all but unused by others, and the page has nothing to do. */
const idlesInRow = 5;
const unused = 40;

const idle = async (): Promise<void> => {
  for (let row = 0; row < idlesInRow;) row = (await idleDeadline()).timeRemaining() >= unused ? row + 1 : 0;
};

let times: number[] | undefined;

const watchFrames = (): void => {
  const noted: number[] = (times = []);
  const note = (time: number): void => {
    if (times !== noted) return;
    noted.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
};

const frames = (): readonly number[] => {
  const noted = times ?? [];
  times = undefined;
  return noted;
};

window.acts = {
  arm: async (toldApart) => {
    observer ??= observe();
    apart = toldApart;
    for (const mark of marked) mark.remove();
    marked = [];
    await atRest();
    [pressed, lastChange, changes] = [0, 0, []];
  },
  settle,
  idle,
  watchFrames,
  frames,
};
