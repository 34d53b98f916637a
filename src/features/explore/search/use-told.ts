import { useCallback, useState } from 'react';
import type { Language } from '../../../i18n/language';
import { encodeRoute } from '../../../state/route';
import { routeNow } from '../../../state/use-route';
import type { ExploreView } from '../../../state/view';

interface Told {
  readonly text: string;
  /** The view the act led to. */
  readonly address: string;
  readonly language: Language;
}

/**
 * What was told of the last act, as long as nothing has changed since: it is then the one thing announced of the act,
 * whatever else on the page changes with it.
 */
export const useTold = (view: ExploreView, language: Language) => {
  const [last, setLast] = useState<Told>();
  const tell = useCallback(
    (text: string) => setLast({ text, address: encodeRoute(routeNow()), language }),
    [language],
  );
  const holds = last?.language === language && last.address === encodeRoute({ page: 'explore', view });
  // Who comes back to the view, or to the language, does not act again.
  if (last && !holds) setLast(undefined);
  return [holds ? last.text : undefined, tell] as const;
};
