import { useEffect, useState } from 'react';
import { keepClock, keptClock } from '../../../state/talk-clock';
import { keepTimes, keptTimes, type StepTimes } from '../../../state/rehearsal';

export interface Talk {
  /** Seconds since the clock was started, pauses left out. */
  readonly elapsed: number;
  readonly running: boolean;
  /** Times of the last rehearsal, or of this one while it lasts. */
  readonly times: StepTimes;
  readonly rehearsing: boolean;
  readonly toggle: () => void;
  readonly zero: () => void;
  readonly rehearse: () => void;
  readonly forget: () => void;
}

interface Clock {
  /** Seconds before the last start. */
  readonly before: number;
  /** Milliseconds of the page's clock, which no setting of the computer's moves back; undefined while it stands. */
  readonly since: number | undefined;
}

const standing: Clock = { before: 0, since: undefined };

/** The clock as it went on while its window was loaded anew. */
const foundClock = (deck: string): Clock => {
  const kept = keptClock(deck);
  if (!kept) return standing;
  const { before, since } = kept;
  return { before, since: since === undefined ? undefined : performance.now() - (Date.now() - since) };
};

const useKeptClock = (deck: string, { before, since }: Clock, rehearsing: boolean): void => {
  useEffect(() => {
    const started = since === undefined ? undefined : Date.now() - (performance.now() - since);
    keepClock(deck, { before, since: started, rehearsing });
  }, [deck, before, since, rehearsing]);
  // Loading anew ends no component: only who leaves the talk forgets its clock.
  useEffect(() => () => keepClock(deck, undefined), [deck]);
};
const elapsedOf = ({ before, since }: Clock, now: number): number =>
  before + (since === undefined ? 0 : Math.max(0, now - since) / 1_000);

/** Milliseconds of the page's clock, anew four times a second while a talk runs. */
const useNow = (running: boolean) => {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, [running]);
  return [now, setNow] as const;
};

/** The clock of a talk; in a rehearsal it also counts what each step takes. */
export const useTalk = (deck: string, step: string): Talk => {
  const [clock, setClock] = useState(() => foundClock(deck));
  const [rehearsing, setRehearsing] = useState(() => keptClock(deck)?.rehearsing ?? false);
  useKeptClock(deck, clock, rehearsing);
  const [times, setTimes] = useState<StepTimes>(() => keptTimes(deck));
  const running = clock.since !== undefined;
  const [now, setNow] = useNow(running);
  const counts = rehearsing && running;
  useEffect(() => {
    if (!counts) return undefined;
    const from = performance.now();
    return () => {
      const spent = (performance.now() - from) / 1_000;
      setTimes((all) => {
        const next = { ...all, [step]: (all[step] ?? 0) + spent };
        keepTimes(deck, next);
        return next;
      });
    };
  }, [counts, step, deck]);
  const start = () => {
    const at = performance.now();
    setNow(at);
    setClock(({ before }) => ({ before, since: at }));
  };
  const pause = () => setClock((was) => ({ before: elapsedOf(was, performance.now()), since: undefined }));
  return {
    elapsed: elapsedOf(clock, now),
    running,
    times,
    rehearsing,
    toggle: running ? pause : start,
    zero: () =>
      setClock((was) => ({ before: 0, since: was.since === undefined ? undefined : performance.now() })),
    rehearse: () => {
      setRehearsing(!rehearsing);
      if (rehearsing) return;
      setTimes({});
      setClock({ before: 0, since: performance.now() });
    },
    forget: () => {
      setTimes({});
      keepTimes(deck, {});
    },
  };
};
