import { startTransition, useEffect, useState } from 'react';

/** Where a list stands: CSS pixels of the window above it, and the least height of one of its lines. */
interface Place {
  readonly above: number;
  readonly line: number;
}

/** Milliseconds in which a slow computer, too, has shown the first frame; nobody scrolls sooner. */
const frames = 100;

const linesInSight = ({ above, line }: Place): number =>
  Math.ceil(Math.max(0, window.innerHeight - above) / line);

/**
 * How many of so many lines a list has now: as many as can be in sight in the first frame, all of them soon after it. What
 * lies below the window is then not waited for, and is there to be scrolled to, found and read.
 */
export const useLinesAtFirst = (lines: number, place: Place): number => {
  const [inSight] = useState(() => linesInSight(place));
  const [first, setFirst] = useState(true);
  const waits = first && lines > inSight;
  useEffect(() => {
    if (!waits) return undefined;
    const rest = setTimeout(() => startTransition(() => setFirst(false)), frames);
    return () => clearTimeout(rest);
  }, [waits]);
  return waits ? inSight : lines;
};
