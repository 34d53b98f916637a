import { speechOf, type Speech } from '../../../i18n/language-context';
import { messagesAtHand } from '../../../i18n/load-messages';
import type { NextView } from '../../../state/next-view';
import { routeNow } from '../../../state/use-route';
import { changeView, type ExploreView } from '../../../state/view';

/** What is on screen besides the view. */
export interface Seen {
  readonly speech: Speech;
  /** 1: the picture fits its place. */
  readonly factor: number;
}

export interface NextShown extends Seen {
  readonly view: ExploreView;
}

/** What a page of Explore shows when that comes next, from what it shows now; undefined where its words have not come. */
export const nextShown = (next: NextView, seen: Seen): NextShown | undefined => {
  const now = routeNow();
  if (now.page !== 'explore') return undefined;
  const shown = { ...seen, view: now.view };
  if ('change' in next) return { ...shown, view: changeView(now.view, next.change) };
  if ('factor' in next) return { ...shown, factor: next.factor };
  const messages = messagesAtHand(next.language);
  return messages && { ...shown, speech: speechOf(next.language, messages) };
};
