import { useCallback, useSyncExternalStore } from 'react';
import { inSafeMode } from './safe-mode';
import { decodeRoute, encodeRoute, type DecodedRoute, type Route } from './route';

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};
const startHash = typeof window === 'undefined' ? '' : window.location.hash;
/** In safe mode the address one started with may be what fails, so it is not applied until it changes. */
const currentHash = () =>
  inSafeMode() && window.location.hash === startHash ? openingHash() : window.location.hash;
const openingHash = () => '';

export interface RouteAccess extends DecodedRoute {
  /** Goes to a route. `replace` leaves no step in the history. */
  readonly go: (route: Route, how?: 'push' | 'replace') => void;
}

let last: { readonly hash: string; readonly decoded: DecodedRoute } | undefined;

/** Decoded once for all who ask, and the same object as long as the address is the same. */
const decodedOf = (hash: string): DecodedRoute => {
  if (last?.hash !== hash) last = { hash, decoded: decodeRoute(hash) };
  return last.decoded;
};

/** The route in the address bar; the only home of view state. */
export const useRoute = (): RouteAccess => {
  const hash = useSyncExternalStore(subscribe, currentHash, openingHash);
  const decoded = decodedOf(hash);
  const go = useCallback((route: Route, how: 'push' | 'replace' = 'push') => {
    const next = `#${encodeRoute(route)}`;
    if (how === 'push') {
      window.location.hash = next;
      return;
    }
    window.history.replaceState(window.history.state, '', next);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }, []);
  return { ...decoded, go };
};
