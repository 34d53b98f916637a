import { useSyncExternalStore } from 'react';

const forced = '(forced-colors: active)';

/** Changes whenever what is painted must be painted anew: another theme, forced colours, another zoom. */
export const useInkKey = (): string => useSyncExternalStore(subscribe, inkKey, () => '');

const inkKey = (): string =>
  [
    document.documentElement.dataset['theme'] ?? '',
    window.matchMedia?.(forced).matches ? 'forced' : '',
    window.devicePixelRatio,
  ].join(' ');

const subscribe = (onChange: () => void): (() => void) => {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const media = window.matchMedia?.(forced);
  media?.addEventListener('change', onChange);
  window.addEventListener('resize', onChange);
  return () => {
    observer.disconnect();
    media?.removeEventListener('change', onChange);
    window.removeEventListener('resize', onChange);
  };
};
