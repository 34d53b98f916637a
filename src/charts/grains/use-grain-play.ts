import { timer } from 'd3';
import { useEffect, useState } from 'react';

export interface GrainPlay {
  /** 0 before, 1 after. */
  readonly progress: number;
  readonly playing: boolean;
  /** True once it has been played or moved by hand. */
  readonly touched: boolean;
  /** Goes on from where it stands, or from the start once all have sunk. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly scrub: (progress: number) => void;
}

/** Milliseconds of the whole fall. */
const duration = 2800;

interface Moment {
  readonly progress: number;
  /** Where the present play set off; undefined at rest. */
  readonly from: number | undefined;
  readonly touched: boolean;
}

/** The fall as it plays, stops and is moved by hand. It opens when all have sunk: a still picture tells all of it. */
export const useGrainPlay = (): GrainPlay => {
  const [moment, setMoment] = useState<Moment>({ progress: 1, from: undefined, touched: false });
  const { progress, from, touched } = moment;
  useEffect(() => {
    if (from === undefined) return undefined;
    const clock = timer((elapsed) => {
      const at = Math.min(1, from + elapsed / duration);
      if (at === 1) clock.stop();
      setMoment((now) =>
        now.from === from ? { ...now, progress: at, from: at === 1 ? undefined : from } : now,
      );
    });
    return () => clock.stop();
  }, [from]);
  return {
    progress,
    touched,
    playing: from !== undefined,
    play: () => {
      const start = progress >= 1 ? 0 : progress;
      setMoment({ progress: start, from: start, touched: true });
    },
    pause: () => setMoment((now) => ({ ...now, from: undefined })),
    scrub: (to) => setMoment({ progress: to, from: undefined, touched: true }),
  };
};
