import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FlowNumbers } from '../../../pictures/flow/flow-numbers';
import type { PrintSheet } from './print-sheet';

/** What a printed sheet is made of, fetched ahead: when the browser prints there is no time to fetch. */
export interface PrintParts {
  readonly PrintSheet: typeof PrintSheet;
  readonly FlowNumbers: typeof FlowNumbers;
}

export interface Printing {
  /** There while a sheet is to be printed. */
  readonly parts: PrintParts | undefined;
  /** Puts the sheet up, prints it, and takes it away. Rejects when it cannot be fetched. */
  readonly print: () => Promise<void>;
}

const fetchParts = async (): Promise<PrintParts> => {
  const [{ PrintSheet }, { FlowNumbers }] = await Promise.all([
    import('./print-sheet'),
    import('../../../pictures/flow/flow-numbers'),
  ]);
  return { PrintSheet, FlowNumbers };
};

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Puts a sheet up for the act of printing only, whether the page or the browser's own command asks for it. */
export const usePrinting = (): Printing => {
  const [fetched, setFetched] = useState<PrintParts>();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    let left = false;
    const keep = (parts: PrintParts) => {
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
  }, []);
  const print = useCallback(async () => {
    setFetched(await fetchParts());
    setPrinting(true);
    await nextFrame();
    await document.fonts.ready;
    await nextFrame();
    window.print();
  }, []);
  return { parts: printing ? fetched : undefined, print };
};
