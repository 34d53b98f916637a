import { createContext, use, useSyncExternalStore } from 'react';
import { useMedia } from './use-media';

/** How much larger the projector theme writes; `tokens.css` gives the page's own text the same factor. */
export const projectorScale = 1.2;

/** How much larger a window as large as a wall writes, whatever the theme; likewise in `tokens.css`. */
export const wallScale = 1.5;
const wall = 'screen and (min-width: 2560px) and (min-height: 1400px)';

/** A factor that holds whatever the theme of the page, e.g. on paper; none unless told. */
export const TextScale = createContext<number | undefined>(undefined);

const ofPage = (): number => (document.documentElement.dataset['theme'] === 'projector' ? projectorScale : 1);

const subscribe = (onChange: () => void): (() => void) => {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
};

/** The factor by which text in a drawing is larger than in the ordinary themes. */
export const useTextScale = (): number => {
  const page = useSyncExternalStore(subscribe, ofPage, () => 1);
  const onWall = useMedia(wall);
  return use(TextScale) ?? (onWall ? page * wallScale : page);
};
