import { useEffect, useState } from 'react';
import { markStartFinished } from '../../state/safe-mode';
import { whenPainted } from '../../state/when-painted';
import { fetchLaterParts } from './later-parts';

/** The first picture of this page has been painted: later ones bring all they have at once. */
let past = false;

/**
 * True once the first picture has been painted: what it does without comes then. Until something is settled, an answer
 * or a failure, the start does not count as made.
 */
export const useAfterFirst = (settled: boolean): boolean => {
  const [after, setAfter] = useState(past);
  useEffect(() => {
    if (!settled) return undefined;
    markStartFinished();
    if (past) return undefined;
    return whenPainted(() => {
      past = true;
      fetchLaterParts();
      setAfter(true);
    });
  }, [settled]);
  return after;
};
