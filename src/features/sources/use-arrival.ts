import { useEffect } from 'react';
import { placeHere } from '../../state/kept-places';

/** The element id of a row or section an address can go to. */
export const anchorOf = (at: string): string => `at-${at}`;

/**
 * Brings the row or section an address goes to into view, and moves the focus there, once it is on the page. Who comes back
 * has a place already.
 */
export const useArrival = (at: string | undefined, ready: boolean): void => {
  useEffect(() => {
    if (at === undefined || !ready || placeHere()) return;
    const place = document.getElementById(anchorOf(at)) ?? document.getElementById(anchorOf(`${at}a`));
    place?.scrollIntoView({ block: place.tagName === 'TR' ? 'center' : 'start' });
    place?.focus({ preventScroll: true });
  }, [at, ready]);
};
