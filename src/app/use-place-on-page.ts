import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { onAddress } from '../state/address-bar';
import { entryNow, placeHere } from '../state/kept-places';
import type { Route } from '../state/route';
import { returnTo, saveFocus } from './return-to';

/** A page written ahead stands in no history. */
const noEntry = (): string => '';

/** Who comes back to a page finds the place there; who comes to another page starts at its top. */
export const usePlaceOnPage = (page: Route['page']): void => {
  const entry = useSyncExternalStore(onAddress, entryNow, noEntry);
  const before = useRef({ entry, page });
  useLayoutEffect(() => {
    const from = before.current;
    before.current = { entry, page };
    if (from.entry === entry) return undefined;
    const place = placeHere();
    if (place) return returnTo(place);
    if (from.page === page) return undefined;
    window.scrollTo(0, 0);
    saveFocus();
    return undefined;
  }, [entry, page]);
};
