import { createContext, use, useSyncExternalStore } from 'react';

/** How much larger the projector theme writes; `base.css` gives the page's own text the same factor. */
export const projectorScale = 1.2;

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
  return use(TextScale) ?? page;
};
