import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Printing<Parts> {
  /** There while a sheet is to be printed. */
  readonly parts: Parts | undefined;
  /** Puts the sheet up, prints it, and takes it away. Rejects when it cannot be fetched. */
  readonly print: () => Promise<void>;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Puts a sheet up for the act of printing only, whether the page or the browser's own command asks for it. What it is
 * made of is fetched ahead, by a function that stays the same: when the browser prints there is no time to fetch.
 */
export const usePrinting = <Parts>(fetchParts: () => Promise<Parts>): Printing<Parts> => {
  const [fetched, setFetched] = useState<Parts>();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    let left = false;
    const keep = (parts: Parts) => {
      if (!left) setFetched(parts);
    };
    // One that fails is asked for again when it is needed.
    void fetchParts().then(keep, () => undefined);
    // The browser lays the page out for paper as soon as this has returned.
    const putUp = () => flushSync(() => setPrinting(true));
    const takeAway = () => setPrinting(false);
    window.addEventListener('beforeprint', putUp);
    window.addEventListener('afterprint', takeAway);
    return () => {
      left = true;
      window.removeEventListener('beforeprint', putUp);
      window.removeEventListener('afterprint', takeAway);
    };
  }, [fetchParts]);
  const print = useCallback(async () => {
    const sheet = await fetchParts();
    // On the page before the browser is asked, however busy it is.
    flushSync(() => {
      setFetched(sheet);
      setPrinting(true);
    });
    await nextFrame();
    await document.fonts.ready;
    await nextFrame();
    window.print();
  }, [fetchParts]);
  return { parts: printing ? fetched : undefined, print };
};
