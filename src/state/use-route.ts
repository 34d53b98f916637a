import { useSyncExternalStore } from 'react';
import { addressHash, onAddress, pushHash, replaceHash } from './address-bar';
import { inSafeMode } from './safe-mode';
import { decodeRoute, encodeRoute, type DecodedRoute, type Route } from './route';

const startHash = typeof window === 'undefined' ? '' : addressHash();
/** In safe mode the address one started with may be what fails, so it is not applied until it changes. */
const currentHash = () => (inSafeMode() && addressHash() === startHash ? openingHash() : addressHash());
const openingHash = () => '';

export interface RouteAccess extends DecodedRoute {
  /** Goes to a route. `replace` leaves no step in the history. */
  readonly go: (route: Route, how?: 'push' | 'replace') => void;
}

/** Addresses one may come back to. */
const kept = 64;
const known = new Map<string, DecodedRoute>();

/** Decoded once for all who ask, and the same object when one comes back to the address: what was made of it still holds. */
const decodedOf = (hash: string): DecodedRoute => {
  const decoded = known.get(hash) ?? decodeRoute(hash);
  known.delete(hash);
  known.set(hash, decoded);
  for (const oldest of known.keys()) {
    if (known.size <= kept) break;
    known.delete(oldest);
  }
  return decoded;
};

/** The route of the address; the only home of view state. */
export const useRoute = (): RouteAccess => {
  const hash = useSyncExternalStore(onAddress, currentHash, openingHash);
  const decoded = decodedOf(hash);
  return { ...decoded, go };
};

const go: RouteAccess['go'] = (route, how = 'push') => {
  const next = `#${encodeRoute(route)}`;
  if (how === 'push') pushHash(next);
  else replaceHash(next);
};

/** The route as it is now, for what changes only part of it. */
export const routeNow = (): Route => decodedOf(currentHash()).route;
