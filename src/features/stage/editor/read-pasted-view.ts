import type { DeckView } from '../../../domain/deck/deck';
import { decodeRoute, encodeRoute } from '../../../state/route';

/** The view a link leads to, as the page itself writes it; undefined where it leads to none, or is damaged. */
export const readPastedView = (text: string): DeckView | undefined => {
  const hash = text.trim().replace(/^[^#]*#/, '');
  if (hash === '') return undefined;
  const { route, note } = decodeRoute(hash);
  const isView = note === undefined && (route.page === 'explore' || route.page === 'lab');
  return isView ? { address: encodeRoute(route) } : undefined;
};
