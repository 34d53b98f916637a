import { addMark, atRest, painted } from './painted';

export interface HoverBench {
  /** Makes ready for the next movement of the mouse; resolves at no fixed place between two frames. */
  readonly arm: () => Promise<void>;
  /** Milliseconds from that movement until the picture it made was on the screen; undefined where it changed nothing. */
  readonly result: () => Promise<number | undefined>;
  /** Milliseconds from one frame to the next, the median of some. */
  readonly frame: () => Promise<number>;
}

/** A picture that has not changed after this many milliseconds will not. */
const patience = 600;

export const createHoverBench = (stage: HTMLElement): HoverBench => {
  let moved = 0;
  let waiting: ((mark: string) => void) | undefined;
  let outcome: Promise<number | undefined> = Promise.resolve(undefined);
  let marked: HTMLElement | undefined;
  let marks = 0;
  window.addEventListener('pointermove', (event) => (moved ||= event.timeStamp), { capture: true });
  const changed = () => moved > 0 && waiting?.(`hover-${++marks}`);
  new MutationObserver(changed).observe(stage, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const next = (): Promise<number | undefined> =>
    new Promise((resolve) => {
      const given = setTimeout(() => resolve(undefined), patience);
      waiting = (mark) => {
        waiting = undefined;
        clearTimeout(given);
        const shown = painted(mark);
        marked = addMark(mark);
        void shown.then((time) => resolve(time - moved));
      };
    });
  return {
    arm: async () => {
      marked?.remove();
      await atRest();
      moved = 0;
      outcome = next();
    },
    result: () => outcome,
    frame: medianFrame,
  };
};

const framesWatched = 41;

const medianFrame = (): Promise<number> =>
  new Promise((resolve) => {
    const times: number[] = [];
    const note = (time: number): void => {
      times.push(time);
      if (times.length <= framesWatched) requestAnimationFrame(note);
      else resolve(middleOf(times.slice(1).map((at, i) => at - times[i]!)));
    };
    requestAnimationFrame(note);
  });

const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
