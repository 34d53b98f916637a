import { useEffect, useState } from 'react';
import { markStartFinished } from '../../state/safe-mode';
import { fetchLaterParts } from './later-parts';

/**
 * True once the first picture has been on screen: what it does without comes then. Until something is settled, an answer
 * or a failure, the start does not count as made.
 */
export const useAfterFirst = (settled: boolean): boolean => {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    if (!settled) return undefined;
    markStartFinished();
    const frame = requestAnimationFrame(() => {
      fetchLaterParts();
      setAfter(true);
    });
    return () => cancelAnimationFrame(frame);
  }, [settled]);
  return after;
};
